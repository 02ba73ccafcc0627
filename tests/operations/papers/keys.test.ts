import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conflict } from '@/lib/kernel/refusal'
import { type Result, refused } from '@/lib/kernel/result'
import { asClient } from '@/lib/platform/host/roles'
import { type ContractContext, defineOperation } from '@/lib/platform/server/operation'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { addNote } from '@/lib/registers/papers/operations/review/add-note'
import { noteInput } from '@/lib/registers/papers/schema'
import { appendNote } from '@/lib/registers/papers/store/steps'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { PLAN, prepare } from '../../support/papers'
import { changedTables, digestsOf } from '../../support/probe-tables'
import { freshKey, openStory, type Story } from '../../support/story'
import { messagesOf, refusalOf } from '../refusals'

let story: Story
let plan: string
beforeAll(async () => {
  story = await openStory(30)
  plan = (await prepare(story)).plan.paperId
})
afterAll(() => story.close())

const times = <T>(count: number, work: () => Promise<T>) => Promise.all(Array.from({ length: count }, work))
const keysOf = (key: string) =>
  asClient(
    story.test.adminUrl,
    async (admin) => (await admin.query('select operation, response from idempotency_key where key = $1', [key])).rows,
  )
const begin = async () =>
  (await story.act('manager', beginPaper, { document: DOCUMENT.document, formKey: 'disposal_plan' }, story.contractId))
    .paperId
const notes = async () =>
  (await story.act('manager', getPaper, { paperId: plan }, story.contractId)).notes.map(({ text }) => text)

describe('送信の鍵：二重の送信は一つになる', () => {
  it('同じ鍵の100の提出は一つの版になり、どれも同じ答えを受ける', async () => {
    const paperId = await begin()
    const key = freshKey()
    const before = await digestsOf(story.test.adminUrl, story)
    const answers = await times(100, () =>
      story.ask('manager', submitPaper, { paperId, revision: 0, content: PLAN }, { key }),
    )
    expect(answers[0]).toMatchObject({ ok: true, value: { version: 1 } })
    for (const answer of answers) expect(answer).toEqual(answers[0])
    const { versions, steps } = await story.act('manager', getPaper, { paperId }, story.contractId)
    expect([versions.length, steps.length]).toEqual([1, 1])
    const changed = changedTables(before, await digestsOf(story.test.adminUrl, story))
    expect(changed).toEqual([
      'job',
      'notice',
      'paper',
      'paper_draft',
      'paper_step',
      'paper_turn',
      'paper_version',
      'shared record',
      'record_head',
    ])
    expect(await keysOf(key)).toHaveLength(1)
  })

  it('同じ鍵で内容の違う送信は衝突として断られ、何も変えない', async () => {
    const key = freshKey()
    await story.ask('manager', addNote, { paperId: plan, text: '一度目' }, { key })
    const before = await digestsOf(story.test.adminUrl, story)
    const other = await story.ask('manager', addNote, { paperId: plan, text: '二度目' }, { key })
    expect(refusalOf(other)).toBe('conflict')
    expect(messagesOf(other)).toContain('内容の異なる送信')
    expect(changedTables(before, await digestsOf(story.test.adminUrl, story))).toEqual([])
  })

  it('鍵は人のもの：ほかの人の同じ鍵も、ほかの行為の同じ鍵も、互いに知らない', async () => {
    const key = freshKey()
    const input = { paperId: plan, text: '鍵の持ち主' }
    await story.ask('manager', addNote, input, { key })
    await story.ask('chief', addNote, input, { key })
    await story.ask('manager', beginPaper, { document: DOCUMENT.document, formKey: 'disposal_plan' }, { key })
    expect((await notes()).filter((text) => text === '鍵の持ち主')).toHaveLength(1)
    expect((await keysOf(key)).map(({ operation }) => operation).sort()).toEqual([
      'papers.add_note',
      'papers.add_note',
      'papers.begin',
    ])
  })

  it('断られた行為は鍵を使わない：直して同じ鍵で送れる', async () => {
    const paperId = await begin()
    const key = freshKey()
    const typed = (content: object) => story.ask('manager', submitPaper, { paperId, revision: 0, content }, { key })
    expect(refusalOf(await typed({ ...PLAN, media: [] }))).toBe('invalid')
    expect(await keysOf(key)).toEqual([])
    expect(await typed(PLAN)).toMatchObject({ ok: true })
  })

  it('繰り返された送信も、その時の権限を確かめ直す', async () => {
    const key = freshKey()
    const ask = () => story.ask('assistant', addNote, { paperId: plan, text: '権限のあるうち' }, { key })
    const setEnd = (value: string) =>
      asClient(story.test.adminUrl, (admin) =>
        admin.query(
          `update contract_member set ended_at = ${value}, ended_by = case when ${value} is null then null else given_by end
                      where contract_id = $1 and account_id = $2`,
          [story.contractId, story.accounts.assistant],
        ),
      )
    expect(await ask()).toMatchObject({ ok: true })
    await setEnd('now()')
    expect(refusalOf(await ask())).toBe('not_found')
    await setEnd('null')
    expect(await ask()).toMatchObject({ ok: true })
    expect((await notes()).filter((text) => text === '権限のあるうち')).toHaveLength(1)
  })

  it('対照：鍵がなければ、100の同じ送信は100のメモになる', async () => {
    const text = '鍵のないメモ'
    await times(100, () => story.ask('manager', addNote, { paperId: plan, text }))
    expect((await notes()).filter((each) => each === text)).toHaveLength(100)
    const key = freshKey()
    await times(100, () => story.ask('manager', addNote, { paperId: plan, text: '鍵のあるメモ' }, { key }))
    expect((await notes()).filter((each) => each === '鍵のあるメモ')).toHaveLength(1)
  })
})

/** Writes a note, and then ends as it is told to. */
function noteThen(end: (context: ContractContext) => Promise<Result<never>>) {
  return defineOperation({
    name: 'papers.add_note',
    input: noteInput,
    async run(context, { paperId, text }) {
      const { tx, contract, actor, now, newId } = context
      const by = { partyId: contract.partyId, at: now, by: actor.accountId, byName: actor.personName }
      await appendNote(tx, { ...by, id: newId(), contractId: contract.id, paperId, text })
      const seen = await tx.paperNote.count({ where: { contractId: contract.id, text } })
      expect(seen).toBe(1)
      return end(context)
    },
    entry: () => ({ subject: '残らないはずの記録', details: {}, visibility: 'shared' }),
  })
}

describe('やめた行為は何も残さない', () => {
  it.each([
    ['途中で壊れる', async () => Promise.reject(new Error('途中で壊れた'))],
    [
      'データベースが拒む',
      async ({ tx, contract }: ContractContext) =>
        (await tx.paperNote.create({ data: { contractId: contract.id } as never })) as never,
    ],
    ['書いた後で断る', async () => conflict('書いた後で断る')],
    ['書いた後で見つからないとする', async () => refused({ kind: 'not_found' })],
  ])('%s：行も、共有の記録も、鍵も残らず、同じ鍵でやり直せる', async (text, end) => {
    const key = freshKey()
    const before = await digestsOf(story.test.adminUrl, story)
    const input = { paperId: plan, text }
    const [outcome] = await Promise.allSettled([story.ask('manager', noteThen(end), input, { key })])
    expect(outcome?.status === 'fulfilled' && outcome.value.ok).toBe(false)
    expect(changedTables(before, await digestsOf(story.test.adminUrl, story))).toEqual([])
    expect(await keysOf(key)).toEqual([])
    expect(await story.ask('manager', addNote, input, { key })).toMatchObject({ ok: true })
    expect(await notes()).toContain(text)
  })
})
