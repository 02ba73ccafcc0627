import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Result } from '@/lib/kernel/result'
import { done } from '@/lib/kernel/result'
import { asClient } from '@/lib/platform/host/roles'
import { defineOperation } from '@/lib/platform/server/operation'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { approvePaper, receivePaper, refusePaper, withdrawPaper } from '@/lib/registers/papers/operations/review/acts'
import { stepInput } from '@/lib/registers/papers/schema'
import { appendStep } from '@/lib/registers/papers/store/steps'
import { findVersion } from '@/lib/registers/papers/store/versions'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { type Filed, filePaper, prepare, REPORT, versionIn } from '../../support/papers'
import { openStory, type Story } from '../../support/story'
import { messagesOf, refusalOf } from '../refusals'

let story: Story
beforeAll(async () => {
  story = await openStory(30)
  await prepare(story)
})
afterAll(() => story.close())

const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))
const won = (answers: Result<unknown>[]) => answers.filter(({ ok }) => ok).length

/** What stands in the database about the version: its state, its steps and the entries of the record about it. */
function standing({ paperId, version }: Filed) {
  return asClient(story.test.adminUrl, async (admin) => {
    const of = [paperId, version]
    const { rows: states } = await admin.query(
      'select state from paper_version where paper_id = $1 and number = $2',
      of,
    )
    const { rows: steps } = await admin.query(
      'select act from paper_step where paper_id = $1 and version = $2 order by at, act',
      of,
    )
    const { rows: entries } = await admin.query(
      `select operation from record_entry where visibility = 'shared' and details like $1 order by seq`,
      [`{"paperId":"${paperId}","version":${version},%`],
    )
    return {
      state: states[0]?.state,
      steps: steps.map(({ act }) => act),
      entries: entries.map(({ operation }) => operation),
    }
  })
}

describe('決定は一度だけ', () => {
  it('200の承認が同時に来ても、決まるのは一つ。手続も記録も一つで、残りは断られる', async () => {
    const filed = await versionIn(story, 'decided', 'submitted')
    const answers = await times(200, () => story.ask('chief', approvePaper, filed))
    expect(won(answers)).toBe(1)
    expect(answers.filter((answer) => refusalOf(answer) === 'conflict')).toHaveLength(199)
    expect(await standing(filed)).toEqual({
      state: 'approved',
      steps: ['approve', 'submit'],
      entries: ['papers.submit', 'papers.approve'],
    })
  })

  it('承認と取下げが同時に来ると、どちらか一つになる（40回）', async () => {
    const outcomes = await times(40, async (round) => {
      const filed = await versionIn(story, 'decided', 'submitted')
      const acts = [
        () => story.ask('chief', approvePaper, filed),
        () => story.ask('manager', withdrawPaper, { ...filed, reason: '取り下げる' }),
      ]
      const answers = await Promise.all((round % 2 ? acts : acts.reverse()).map((act) => act()))
      const { state, steps, entries } = await standing(filed)
      expect([won(answers), answers.filter((answer) => refusalOf(answer) === 'conflict').length]).toEqual([1, 1])
      expect([steps.length, entries.length]).toEqual([2, 2])
      return state
    })
    for (const state of outcomes) expect(['approved', 'withdrawn']).toContain(state)
  })

  it('承認と不承認が同時に来ると、どちらか一つになり、効力は承認のときだけ生じる（20回）', async () => {
    await times(20, async () => {
      const filed = await versionIn(story, 'decided', 'submitted')
      const answers = await Promise.all([
        story.ask('chief', refusePaper, { ...filed, reason: '認めない' }),
        story.ask('chief', approvePaper, filed),
      ])
      expect(won(answers)).toBe(1)
      const { shown } = await story.act('chief', getPaper, filed, story.contractId)
      expect(shown?.effectiveAt !== undefined).toBe(shown?.state === 'approved')
    })
  })

  it('40の受領が同時に来ても、受領は一つ', async () => {
    const filed = await filePaper(story, 'disposal_report', REPORT)
    const answers = await times(40, () => story.ask('chief', receivePaper, filed))
    expect(won(answers)).toBe(1)
    expect(messagesOf(answers.find(({ ok }) => !ok) ?? done(null))).toMatch(/画面を読み込み直して/)
    expect(await standing(filed)).toMatchObject({ state: 'received', steps: ['receive', 'submit'] })
  })

  it('１契約に１通の様式を100人が同時に始めても、書類は１通', async () => {
    const form = { document: DOCUMENT.document, formKey: 'security_structure' }
    const answers = await times(100, (index) => story.ask(index % 2 ? 'manager' : 'assistant', beginPaper, form))
    expect(won(answers)).toBe(100)
    expect(new Set(answers.map((answer) => (answer.ok ? answer.value.paperId : ''))).size).toBe(1)
    const count = await asClient(story.test.adminUrl, (admin) =>
      admin.query('select count(*)::int as n from paper where form_key = $1', [form.formKey]),
    )
    expect(count.rows).toEqual([{ n: 1 }])
  })
})

/** Reads the state, thinks a moment, then writes without looking again: what the real act must not be. */
const naiveApproval = defineOperation({
  name: 'papers.approve',
  input: stepInput,
  async run({ tx, contract, actor, now, newId }, { paperId, version }) {
    const found = await findVersion(tx, contract.id, paperId, version)
    if (found?.state !== 'submitted')
      return { ok: false as const, refusal: { kind: 'conflict' as const, message: '済み' } }
    await tx.$queryRaw`select 1 from pg_sleep(0.05)`
    const decided = {
      decidedAt: new Date(now),
      decidedBy: actor.accountId,
      decidedByName: actor.personName,
      effectiveAt: new Date(now),
    }
    await tx.paperVersion.updateMany({
      where: { contractId: contract.id, paperId, number: version },
      data: { state: 'approved', ...decided },
    })
    const step = {
      version,
      act: 'approve' as const,
      at: now,
      byName: actor.personName,
      reason: '',
      remarks: [],
      conditions: '',
    }
    await appendStep(tx, {
      ...step,
      id: newId(),
      contractId: contract.id,
      partyId: contract.partyId,
      paperId,
      by: actor.accountId,
    })
    return done(null)
  },
  entry: ({ paperId, version }) => ({
    subject: '',
    details: { paperId, version, contentHash: '' },
    visibility: 'shared',
  }),
})

describe('対照：読んでから書くだけの承認', () => {
  const setGuard = (word: 'disable' | 'enable always') =>
    asClient(story.test.adminUrl, (admin) => admin.query(`alter table paper_version ${word} trigger guard_version`))

  it('データベースの番人がなければ、同時の承認がいくつも通ってしまう（だから上の試験は失敗しうる）', async () => {
    const filed = await versionIn(story, 'decided', 'submitted')
    await setGuard('disable')
    const answers = await times(60, () => story.ask('chief', naiveApproval, filed)).finally(() =>
      setGuard('enable always'),
    )
    expect(won(answers)).toBeGreaterThan(1)
    expect((await standing(filed)).steps.filter((act) => act === 'approve').length).toBe(won(answers))
  })

  it('番人があれば、そのような承認でも一つしか通らない', async () => {
    const filed = await versionIn(story, 'decided', 'submitted')
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => story.ask('chief', naiveApproval, filed)))
    expect(answers.filter((answer) => answer.status === 'fulfilled' && answer.value.ok)).toHaveLength(1)
    expect(
      answers.filter((answer) => answer.status === 'rejected' && /cannot become/.test(String(answer.reason))).length,
    ).toBeGreaterThan(0)
    expect(await standing(filed)).toMatchObject({ state: 'approved', steps: ['approve', 'submit'] })
  })
})
