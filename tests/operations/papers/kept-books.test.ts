import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { saveDraftOperation } from '@/lib/registers/papers/operations/filing/save-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { listPapersOperation } from '@/lib/registers/papers/operations/reading/list'
import { rosterAtOperation } from '@/lib/registers/roster/operations/at'
import { openContract } from '@/prisma/seed/stories/contract'
import { SAMPLE } from '../../support/sample-document'
import { openStory, type Story } from '../../support/story'
import { messagesOf, pathsOf, refusalOf } from '../refusals'

vi.mock('@/lib/authorities/registry', async (real) =>
  (await import('../../support/sample-document')).registryWithSample(await real()),
)

let story: Story
let contractId: string
beforeAll(async () => {
  story = await openStory()
  const days = { signedOn: '2026-11-20', startsOn: '2026-12-01', endsOn: '2027-03-31' }
  const opening = { number: '見本-1', name: '見本の業務', documents: [SAMPLE], ...days }
  contractId = await openContract(story, { ...opening, authority: 'chief', contractor: 'manager', others: [] })
})
afterAll(() => story.close())

const form = (formKey: string) => ({ document: SAMPLE.document, formKey })
const REFUSAL =
  '「入退室の記録簿」は備え付ける帳簿です（印字の語は「備え付け」）。書類として作成・提出するものではなく、求めがあったときに提示します。'

describe('備え付ける帳簿（１）', () => {
  it('書類の様式とは別に、印字の語と記載する事項とともに並ぶ', async () => {
    const { forms, books } = await story.act('manager', listPapersOperation, {}, contractId)
    expect(forms.map(({ formKey }) => formKey)).toEqual(['meeting_report'])
    expect(books).toEqual([
      expect.objectContaining({ formKey: 'entry_book', clause: '１', word: '備え付け', contents: ['入室日時'] }),
    ])
  })

  it('書類として始めることはできず、条項を挙げて断られ、何も残らない', async () => {
    const answer = await story.ask('manager', beginPaper, form('entry_book'), { contractId })
    expect(answer).toEqual({
      ok: false,
      refusal: { kind: 'invalid', findings: [{ level: 'refuse', path: '', message: REFUSAL, clause: '１' }] },
    })
    expect((await story.act('manager', listPapersOperation, {}, contractId)).papers).toEqual([])
  })

  it('下書きがあったとしても、提出も再び開くこともできない', async () => {
    const { paperId } = await story.act('manager', beginPaper, form('meeting_report'), contractId)
    await asClient(story.test.adminUrl, async (admin) => {
      await admin.query("update paper set form_key = 'entry_book' where id = $1", [paperId])
    })
    const submission = { paperId, revision: 0, content: { entries: [{ rowId: 'a', enteredAt: '2026-11-20T09:00' }] } }
    expect(messagesOf(await story.ask('manager', submitPaper, submission, { contractId }))).toBe(REFUSAL)
    expect(messagesOf(await story.ask('manager', beginPaper, { paperId }, { contractId }))).toBe(REFUSAL)
  })

  it('名簿の部屋は、備え付ける帳簿から作られない', async () => {
    expect((await story.act('manager', rosterAtOperation, {}, contractId)).rosters).toEqual([])
  })
})

describe('日時と数のある書類（２）', () => {
  it('全角で書いた日時と数は同じ形で残り、提出した版も同じである', async () => {
    const { paperId } = await story.act('manager', beginPaper, form('meeting_report'), contractId)
    const typed = { heldAt: '令和８年１１月２０日 ９時３０分', copies: '１，２００部' }
    const kept = { heldAt: '2026-11-20T09:30', copies: '1200' }
    await story.act('manager', saveDraftOperation, { paperId, revision: 0, content: typed }, contractId)
    expect((await story.act('manager', getDraft, { paperId }, contractId)).draft.content).toEqual(kept)
    await story.act('manager', submitPaper, { paperId, revision: 1, content: typed, reasons: [] }, contractId)
    expect((await story.act('chief', getPaper, { paperId }, contractId)).shown?.content).toEqual(kept)
  })

  it('読めない日時と数は、場所と条項を挙げて断る', async () => {
    const { paperId } = await story.act('manager', beginPaper, form('meeting_report'), contractId)
    const save = (content: object) =>
      story.ask('manager', saveDraftOperation, { paperId, revision: 0, content }, { contractId })
    for (const content of [{ heldAt: '2026-02-30 9:00' }, { heldAt: '2026-11-20 25:00' }])
      expect(pathsOf(await save(content))).toEqual(['heldAt'])
    for (const copies of ['-1', '1.5']) {
      const answer = await save({ copies })
      expect([pathsOf(answer), refusalOf(answer)]).toEqual([['copies'], 'invalid'])
      expect(answer).toMatchObject({ refusal: { findings: [{ clause: '２' }] } })
    }
  })

  it('まだ来ていない時刻は、同じ日でも提出できない（今は10時）', async () => {
    const { paperId } = await story.act('manager', beginPaper, form('meeting_report'), contractId)
    const at = (heldAt: string) =>
      story.ask(
        'manager',
        submitPaper,
        { paperId, revision: 0, content: { heldAt, copies: '0' }, reasons: [] },
        { contractId },
      )
    const early = await at('2026-11-20T10:01')
    expect([pathsOf(early), messagesOf(early)]).toEqual([['heldAt'], 'まだ開かれていません。'])
    expect((await at('2026-11-20T10:00')).ok).toBe(true)
  })
})
