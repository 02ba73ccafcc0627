import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { openDoor } from '@/lib/platform/server/door'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { stepFor } from '@/lib/registers/papers/operations/review/acts'
import {
  PAPER_ACTS,
  type PaperAct,
  type ReviewKind,
  TRANSITIONS,
  transitionFor,
  type VersionState,
} from '@/lib/rules/approvals/transitions'
import { CAST, type PersonKey } from '@/prisma/seed/cast'
import { type Filed, prepare, versionIn } from '../../support/papers'
import { trialDatabase } from '../../support/probe-trial'
import { NOW, openStory, type Story } from '../../support/story'
import { pathsOf, refusalOf } from '../refusals'

const PLACES = (
  [
    ['received', ['submitted', 'received']],
    ['decided', ['submitted', 'returned', 'approved', 'refused', 'withdrawn']],
  ] as [ReviewKind, VersionState[]][]
).flatMap(([review, states]) => states.map((state) => ({ review, state })))
const ACTS = PAPER_ACTS.filter((act) => act !== 'submit')
const PEOPLE = [...(Object.keys(CAST) as PersonKey[]), 'nobody'] as const

/** Who of the cast may do what, written down here once more and independently of the grants. */
const MAY: Record<(typeof ACTS)[number], PersonKey[]> = {
  receive: ['chief'],
  ask_correction: ['chief'],
  return: ['chief'],
  approve: ['chief'],
  refuse: ['chief'],
  withdraw: ['manager'],
}
const MEMBERS: readonly string[] = ['chief', 'manager', 'assistant', 'auditor']

let story: Story
const filed = new Map<string, Filed>()
const keyOf = (review: ReviewKind, state: VersionState) => `${review}/${state}`
beforeAll(async () => {
  story = await openStory()
  await prepare(story)
  for (const { review, state } of PLACES) filed.set(keyOf(review, state), await versionIn(story, review, state))
})
afterAll(() => story.close())

function filedAs(review: ReviewKind, state: VersionState): Filed {
  const found = filed.get(keyOf(review, state))
  if (!found) throw new Error(`${review}/${state} was not filed`)
  return found
}

/** Tries the act and leaves nothing behind; the answer is the one that the door would give. */
async function attempt(who: (typeof PEOPLE)[number], act: PaperAct, of: Filed, reason = '確かめのため') {
  const operation = stepFor(act)
  if (!operation) throw new Error(`no operation for ${act}`)
  const trial = openDoor({ database: trialDatabase(story.database), clock: () => NOW, sealer: story.sealer })
  const session = who === 'nobody' ? undefined : sha256Hex(story.sessions[who])
  return trial.perform(operation, { ...of, reason }, { session, contractId: story.contractId })
}

function expected(who: (typeof PEOPLE)[number], act: (typeof ACTS)[number], review: ReviewKind, state: VersionState) {
  if (who === 'nobody') return 'signed_out'
  if (!MEMBERS.includes(who)) return 'not_found'
  if (!MAY[act].includes(who)) return 'not_allowed'
  return transitionFor(act, review, state) ? undefined : 'conflict'
}

describe('書類の流れ：遷移表にあることだけが、できる人にだけ起こる', () => {
  it.each(PLACES)('$review の $state：すべての行為 × すべての人', async ({ review, state }) => {
    const of = filedAs(review, state)
    for (const act of ACTS) {
      for (const who of PEOPLE) {
        const answer = await attempt(who, act, of)
        expect(refusalOf(answer), `${act} by ${who}`).toBe(expected(who, act, review, state))
      }
    }
  })

  it('試みのあとも、どの版も元の状態にある', async () => {
    for (const { review, state } of PLACES) {
      const { shown } = await story.act('chief', getPaper, filedAs(review, state), story.contractId)
      expect(shown?.state).toBe(state)
    }
  })

  it('版に開かれている行為は、実際にできる行為と同じである', async () => {
    for (const { review, state } of PLACES) {
      for (const who of ['chief', 'manager', 'assistant', 'auditor'] as const) {
        const offered = (await story.act(who, getPaper, filedAs(review, state), story.contractId)).acts
        const possible = ACTS.filter((act) => expected(who, act, review, state) === undefined)
        expect(offered.map(({ act }) => act).sort(), `${who} ${state}`).toEqual([...possible].sort())
      }
    }
  })

  it('理由の要る行為は、理由も指摘もなければ断られ、指摘だけでも足りる', async () => {
    const rows = TRANSITIONS.filter(({ from }) => from !== 'none')
    for (const { act, review, from, reason, side } of rows) {
      const of = filedAs(review, from as VersionState)
      const who = side === 'authority' ? 'chief' : 'manager'
      expect(pathsOf(await attempt(who, act, of, '　\n')), act).toEqual(reason ? ['reason'] : [])
    }
    const remarks = [{ path: 'media.m1.place', message: '保管場所を具体的に書いてください。' }]
    const trial = openDoor({ database: trialDatabase(story.database), clock: () => NOW, sealer: story.sealer })
    const call = { session: sha256Hex(story.sessions.chief), contractId: story.contractId }
    const operation = stepFor('return')
    const input = { ...filedAs('decided', 'submitted'), remarks }
    expect(operation && (await trial.perform(operation, input, call))).toMatchObject({ ok: true })
  })

  it('表の行はどれも、実際に行うと書かれた状態になり、手続と記録が一つずつ残る', async () => {
    for (const { act, review, from, to, side } of TRANSITIONS.filter((row) => row.from !== 'none')) {
      const of = await versionIn(story, review, from as VersionState)
      const before = await story.act('chief', getPaper, of, story.contractId)
      const operation = stepFor(act)
      if (!operation) throw new Error(act)
      await story.act(
        side === 'authority' ? 'chief' : 'manager',
        operation,
        { ...of, reason: '理由' },
        story.contractId,
      )
      const after = await story.act('chief', getPaper, of, story.contractId)
      expect(after.shown?.state, act).toBe(to)
      expect(after.steps.slice(before.steps.length), act).toMatchObject([{ act, version: 1, reason: '理由', at: NOW }])
      expect(after.shown?.contentHash).toBe(before.shown?.contentHash)
    }
  })

  it('提出された版にない番号、ほかの書類の番号は見つからない', async () => {
    const of = filedAs('decided', 'submitted')
    expect(refusalOf(await attempt('chief', 'approve', { ...of, version: 2 }))).toBe('not_found')
    expect(refusalOf(await attempt('chief', 'approve', { ...of, paperId: story.contractId }))).toBe('not_found')
  })
})
