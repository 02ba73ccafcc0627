import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Instant, instantOf } from '@/lib/kernel/instant'
import type { AnswerLink, Fact, PaperFact, SetValue } from '@/lib/rules/duties/contract-facts'
import { type Duty, deriveDuties } from '@/lib/rules/duties/derive'
import { DOCUMENT, facts } from './facts'

const FROM = Date.parse('2026-03-25T00:00:00+09:00')
const SPAN = 400 * 86_400_000
const moment = fc.integer({ min: 0, max: SPAN }).map((offset): Instant => instantOf(new Date(FROM + offset)))

const factOf = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(
      'incident_noticed',
      'incident_report_day_set',
      'question_raised',
      'oral_first_report',
      'information_returned',
    ),
    happenedAt: moment,
  })
  .map((one): Fact => ({ ...one, kind: one.kind as Fact['kind'], recordedAt: one.happenedAt, label: one.kind }))

const paperOf = fc
  .record({
    paperId: fc.uuid(),
    formKey: fc.constantFrom('plan', 'inspection', 'number_notice', 'incident_report'),
    submittedAt: moment,
    state: fc.constantFrom('submitted', 'returned', 'approved', 'withdrawn', 'received'),
  })
  .map(({ state, ...one }): PaperFact => {
    const isDecided = one.formKey === 'plan'
    const fitting = isDecided
      ? state === 'received'
        ? 'approved'
        : state
      : state === 'submitted'
        ? 'submitted'
        : 'received'
    return {
      ...one,
      version: 1,
      document: DOCUMENT,
      isPrimes: true,
      reviewKind: isDecided ? 'decided' : 'received',
      state: fitting as PaperFact['state'],
      ...(isDecided && fitting !== 'submitted' && { decidedAt: one.submittedAt }),
    }
  })

const settingOf = fc
  .record({
    at: moment,
    change: fc.constantFrom(
      'uses_number:yes',
      'uses_number:no',
      'number_waiver:waived',
      'number_waiver:needed',
      'report_interval:1 months',
      'report_interval:2 weeks',
    ),
  })
  .map(({ at, change }): SetValue => {
    const [key = '', value = ''] = change.split(':')
    return { key: `${DOCUMENT}#${key}`, value, fromAt: at, setAt: at }
  })

const book = fc.record({
  facts: fc.array(factOf, { maxLength: 12 }),
  papers: fc.array(paperOf, { maxLength: 10 }),
  settings: fc.uniqueArray(settingOf, { maxLength: 6, selector: ({ key, fromAt }) => `${key}${fromAt}` }),
})
type Book = { facts: Fact[]; papers: PaperFact[]; settings: SetValue[] }

/** Links some of the evidence to some of the duties, as people do: what fits and what does not. */
function linked({ facts: entered, papers, settings }: Book, seed: number): AnswerLink[] {
  const duties = deriveDuties(facts({ facts: entered, papers, settings }))
  return duties.flatMap(({ key }, index): AnswerLink[] => {
    const pick = (index * 7 + seed) % 5
    const paper = papers[(index + seed) % Math.max(1, papers.length)]
    const fact = entered[(index + seed) % Math.max(1, entered.length)]
    if (pick === 0 && paper) return [{ dutyKey: key, paperId: paper.paperId, version: 1 }]
    return pick === 1 && fact ? [{ dutyKey: key, factId: fact.id }] : []
  })
}

const deriveFrom = (of: Book, links: AnswerLink[] = []): Duty[] => deriveDuties(facts({ ...of, links }))
const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((one, index) => ({ one, rank: (index * 2_654_435_761 + seed * 40_503) % 65_537 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one)

describe('義務の導出', () => {
  it('事実の並び順によらない', () => {
    fc.assert(
      fc.property(book, fc.nat(1000), (of, seed) => {
        const links = linked(of, seed)
        const other = {
          facts: shuffled(of.facts, seed),
          papers: shuffled(of.papers, seed),
          settings: shuffled(of.settings, seed),
        }
        const byKey = (duties: Duty[]) =>
          duties
            .map(({ evidence, ...duty }) => ({
              ...duty,
              evidence: evidence.map((one) => JSON.stringify(one)).toSorted(),
            }))
            .toSorted((a, b) => (a.key < b.key ? -1 : 1))
        expect(byKey(deriveFrom(other, shuffled(links, seed)))).toEqual(byKey(deriveFrom(of, links)))
      }),
    )
  })

  it('鍵は一つずつで、始まりより前に現れず、終わりは始まりより前の応えでない限り始まりより後である', () => {
    fc.assert(
      fc.property(book, fc.nat(1000), (of, seed) => {
        const duties = deriveFrom(of, linked(of, seed))
        expect(new Set(duties.map(({ key }) => key)).size).toBe(duties.length)
        for (const duty of duties) {
          expect(duty.appearsAt >= duty.openedAt).toBe(true)
          if (duty.outcome === 'not_asked' || duty.outcome === 'exempt')
            expect((duty.closedAt ?? '') >= duty.openedAt).toBe(true)
        }
      }),
    )
  })

  it('事実が増えても、事実から始まった義務は消えず、期限は変わらない', () => {
    fc.assert(
      fc.property(book, factOf, (of, more) => {
        const before = deriveFrom(of)
        const after = new Map(deriveFrom({ ...of, facts: [...of.facts, more] }).map((duty) => [duty.key, duty]))
        for (const { key, openedAt, dueAt } of before)
          expect([after.get(key)?.openedAt, after.get(key)?.dueAt]).toEqual([openedAt, dueAt])
      }),
    )
  })

  it('応えが増えて、閉じた義務が開くことはない', () => {
    fc.assert(
      fc.property(book, fc.nat(1000), (of, seed) => {
        const before = deriveFrom(of)
        const after = new Map(deriveFrom(of, linked(of, seed)).map((duty) => [duty.key, duty]))
        for (const { key, closedAt } of before) if (closedAt) expect(after.get(key)?.closedAt).toBeDefined()
      }),
    )
  })

  it('答えたか、終わったか、未了かは、結果の語と食い違わない', () => {
    fc.assert(
      fc.property(book, fc.nat(1000), (of, seed) => {
        for (const { outcome, closedAt, answeredAt, evidence } of deriveFrom(of, linked(of, seed))) {
          if (outcome === 'open') expect([closedAt, answeredAt, evidence.length]).toEqual([undefined, undefined, 0])
          if (outcome === 'returned') expect(closedAt).toBeUndefined()
          if (['received', 'approved', 'done'].includes(outcome))
            expect([closedAt, answeredAt].every(Boolean)).toBe(true)
        }
      }),
    )
  })
})
