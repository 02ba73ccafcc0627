import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  PAPER_ACTS,
  TRANSITIONS,
  type Transition,
  transitionFor,
  VERSION_STATES,
} from '@/lib/rules/approvals/transitions'

type From = Transition['from']
const nextOf = (table: readonly Transition[], review: Transition['review'], from: From) =>
  table.filter((row) => row.review === review && row.from === from)
const isTerminal = (table: readonly Transition[], review: Transition['review'], state: From) =>
  nextOf(table, review, state).every((row) => row.to === state)

/** Every path from a draft, each step leaving its state: the states at which one can be stuck, or a path that never ends. */
function deadEnds(
  table: readonly Transition[],
  review: Transition['review'],
  terminal: readonly From[],
  path: From[] = ['none'],
): string[] {
  const state = path.at(-1) ?? 'none'
  const onward = nextOf(table, review, state).filter((row) => row.to !== state)
  if (onward.length === 0) return terminal.includes(state) ? [] : [path.join(' → ')]
  return onward.flatMap(({ to }) =>
    path.includes(to) ? [`${path.join(' → ')} ↺ ${to}`] : deadEnds(table, review, terminal, [...path, to]),
  )
}

const TERMINAL = { received: ['received'], decided: ['returned', 'approved', 'refused', 'withdrawn'] } as const
const reviews = ['received', 'decided'] as const

describe('書類の流れの表', () => {
  it.each(reviews)('%s：どの道も終わりの状態に着き、回り続ける道はない', (review) => {
    expect(deadEnds(TRANSITIONS, review, TERMINAL[review])).toEqual([])
    for (const state of TERMINAL[review]) expect(isTerminal(TRANSITIONS, review, state)).toBe(true)
  })

  it('行き止まりや堂々巡りを植えると見つかる', () => {
    const row = TRANSITIONS.find(({ act }) => act === 'return')
    if (!row) throw new Error('No return')
    expect(
      deadEnds(
        TRANSITIONS.filter(({ from }) => from !== 'submitted'),
        'decided',
        TERMINAL.decided,
      ),
    ).toEqual(['none → submitted'])
    const again: Transition = { ...row, act: 'submit', from: 'returned', to: 'submitted' }
    expect(deadEnds([...TRANSITIONS, again], 'decided', TERMINAL.decided)).toEqual([
      'none → submitted → returned ↺ submitted',
    ])
  })

  it('でたらめな操作を続けても、表にある道だけを通り、終わった版は動かない', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...reviews),
        fc.array(fc.constantFrom(...PAPER_ACTS), { maxLength: 30 }),
        (review, acts) => {
          let state: From = 'none'
          let decidedOnce = false
          for (const act of acts) {
            const step = transitionFor(act, review, state)
            if (!step) continue
            expect(decidedOnce).toBe(false)
            if (act === 'ask_correction') expect(step.to).toBe(state)
            state = step.to
            decidedOnce = review === 'decided' && state !== 'submitted'
          }
          expect(state === 'none' || VERSION_STATES.includes(state)).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('決定された版には、どの操作もできない', () => {
    for (const state of TERMINAL.decided)
      for (const act of PAPER_ACTS) expect(transitionFor(act, 'decided', state)).toBeUndefined()
  })

  it('補正の求めは状態を変えず、提出と受領を取り消さない', () => {
    const asked = TRANSITIONS.filter(({ act }) => act === 'ask_correction')
    expect(asked.map(({ from, to }) => [from, to])).toEqual([
      ['submitted', 'submitted'],
      ['received', 'received'],
    ])
  })

  it('受領する書類に承認はなく、決定する書類に受領はない', () => {
    const acts = (review: Transition['review']) =>
      new Set(TRANSITIONS.filter((row) => row.review === review).map(({ act }) => act))
    expect([...acts('received')]).toEqual(['submit', 'receive', 'ask_correction'])
    expect([...acts('decided')]).toEqual(['submit', 'return', 'approve', 'refuse', 'withdraw'])
  })

  it('提出と取下げは受注者の側、ほかは発注者の側だけがする', () => {
    for (const { act, side } of TRANSITIONS)
      expect([act, side]).toEqual([act, act === 'submit' || act === 'withdraw' ? 'contractor' : 'authority'])
  })

  it('差戻し、不承認、取下げ、補正の求めには理由が要る', () => {
    expect(new Set(TRANSITIONS.filter(({ reason }) => reason).map(({ act }) => act))).toEqual(
      new Set(['ask_correction', 'return', 'refuse', 'withdraw']),
    )
  })

  it('一つの状態からの一つの操作は、行き先が一つに決まる', () => {
    const keys = TRANSITIONS.map(({ act, review, from }) => `${act} ${review} ${from}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
