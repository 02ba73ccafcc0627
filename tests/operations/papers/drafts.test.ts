import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attachFile, removeFile } from '@/lib/registers/papers/operations/filing/attach'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { saveDraftOperation } from '@/lib/registers/papers/operations/filing/save-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { listPapersOperation } from '@/lib/registers/papers/operations/reading/list'
import { openAttachment } from '@/lib/registers/papers/operations/reading/open-file'
import type { PersonKey } from '@/prisma/seed/cast'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { PLAN, prepare } from '../../support/papers'
import { openStory, type Story } from '../../support/story'
import { messagesOf, refusalOf } from '../refusals'

let story: Story
beforeAll(async () => {
  story = await openStory()
  await prepare(story)
})
afterAll(() => story.close())

const begin = async (who: PersonKey, formKey = 'disposal_plan') =>
  (await story.act(who, beginPaper, { document: DOCUMENT.document, formKey }, story.contractId)).paperId
const draftOf = (who: PersonKey, paperId: string) => story.act(who, getDraft, { paperId }, story.contractId)
const save = (who: PersonKey, paperId: string, revision: number, content: object, more: object = {}) =>
  story.ask(who, saveDraftOperation, { paperId, revision, content, ...more })
const dated = (completesOn: string) => ({ ...PLAN, completesOn })

describe('下書き：一つの側だけのもの', () => {
  it('提出されるまで、書類は相手方にも監査にも存在しない', async () => {
    const paperId = await begin('assistant')
    await save('assistant', paperId, 0, PLAN)
    for (const who of ['chief', 'auditor'] as const) {
      expect(refusalOf(await story.ask(who, getPaper, { paperId })), who).toBe('not_found')
      const { papers } = await story.act(who, listPapersOperation, {}, story.contractId)
      expect(
        papers.map(({ id }) => id),
        who,
      ).not.toContain(paperId)
    }
    expect(refusalOf(await story.ask('chief', getDraft, { paperId }))).toBe('not_allowed')
    const own = await story.act('manager', listPapersOperation, {}, story.contractId)
    expect(own.papers.find(({ id }) => id === paperId)).toMatchObject({ hasDraft: true, latest: undefined })
  })

  it('提出された後に次の版を書き始めても、相手方には分からない', async () => {
    const paperId = await begin('manager')
    await story.act('manager', submitPaper, { paperId, revision: 0, content: PLAN }, story.contractId)
    const before = await story.act('chief', getPaper, { paperId }, story.contractId)
    const listedBefore = await story.act('chief', listPapersOperation, {}, story.contractId)
    await story.act('manager', beginPaper, { paperId }, story.contractId)
    await save('manager', paperId, 0, dated('2027-03-01'))
    expect(await story.act('chief', getPaper, { paperId }, story.contractId)).toEqual(before)
    expect(await story.act('chief', listPapersOperation, {}, story.contractId)).toEqual(listedBefore)
    expect(await story.act('manager', getPaper, { paperId }, story.contractId)).toMatchObject({ hasDraft: true })
  })

  it('担当者は下書きを書けるが、提出も取下げもできない', async () => {
    const paperId = await begin('assistant')
    expect(await save('assistant', paperId, 0, PLAN)).toMatchObject({ ok: true, value: { revision: 1 } })
    const can = (await draftOf('assistant', paperId)).can
    expect(can).toMatchObject({ 'papers.save_draft': true, 'papers.attach': true, 'papers.submit': false })
    const input = { paperId, revision: 1, content: PLAN }
    expect(refusalOf(await story.ask('assistant', submitPaper, input))).toBe('not_allowed')
    expect((await draftOf('manager', paperId)).draft).toMatchObject({ revision: 1, baseVersion: 0 })
  })

  it('同じ様式を二度始めても、同じ下書きが続く（１契約に１通の様式）', async () => {
    const first = await begin('assistant', 'work_staff')
    await save('assistant', first, 0, { people: [{ rowId: 'p1', name: '𠮷田 花子' }] })
    expect(await begin('manager', 'work_staff')).toBe(first)
    expect((await draftOf('manager', first)).draft.content).toEqual({ people: [{ rowId: 'p1', name: '𠮷田 花子' }] })
    expect(await begin('manager')).not.toBe(await begin('manager'))
  })
})

describe('下書きの保存：二人が同じ下書きに会うとき', () => {
  it('古い版の上への保存は、先の保存を消さずに断られる', async () => {
    const paperId = await begin('manager')
    await save('manager', paperId, 0, dated('2027-03-10'))
    const late = await save('assistant', paperId, 0, dated('2027-03-11'))
    expect(refusalOf(late)).toBe('conflict')
    expect(messagesOf(late)).toContain('先に保存')
    expect((await draftOf('manager', paperId)).draft).toMatchObject({
      revision: 1,
      content: { completesOn: '2027-03-10' },
    })
  })

  it('同じ内容でも、ほかの人の保存は繰り返しとは見なさない', async () => {
    const paperId = await begin('manager')
    await save('manager', paperId, 0, PLAN)
    expect(refusalOf(await save('assistant', paperId, 0, PLAN))).toBe('conflict')
  })

  it('答えが届かず同じ保存をもう一度送っても、衝突しない', async () => {
    const paperId = await begin('manager')
    const answers = [await save('manager', paperId, 0, PLAN), await save('manager', paperId, 0, PLAN)]
    expect(answers).toMatchObject([{ value: { revision: 1 } }, { value: { revision: 1 } }])
    expect(refusalOf(await save('manager', paperId, 0, dated('2027-03-12')))).toBe('conflict')
  })

  it('先の保存を見た上での保存だけが、それを置き換える。見ずに置き換える道はない', async () => {
    const paperId = await begin('manager')
    await save('manager', paperId, 0, dated('2027-03-10'))
    expect(refusalOf(await save('assistant', paperId, 0, dated('2027-03-11'), { isOverwrite: true }))).toBe('conflict')
    const { draft } = await draftOf('assistant', paperId)
    expect(draft).toMatchObject({ revision: 1, savedByName: '髙橋 一郎', content: { completesOn: '2027-03-10' } })
    expect(await save('assistant', paperId, draft.revision, dated('2027-03-11'))).toMatchObject({
      value: { revision: 2 },
    })
    expect((await draftOf('manager', paperId)).draft.content).toMatchObject({ completesOn: '2027-03-11' })
  })

  it('30人が同じ版の上に同時に保存すると、一人だけが通る', async () => {
    const paperId = await begin('manager')
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, day) =>
        save('manager', paperId, 0, dated(`2027-01-${String(day + 1).padStart(2, '0')}`)),
      ),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => refusalOf(answer) === 'conflict')).toHaveLength(29)
    expect((await draftOf('manager', paperId)).draft.revision).toBe(1)
  })

  it('提出された後の遅れた保存は、提出された版に触れない', async () => {
    const paperId = await begin('manager')
    await story.act('manager', submitPaper, { paperId, revision: 0, content: PLAN }, story.contractId)
    expect(refusalOf(await save('assistant', paperId, 0, dated('2027-03-13')))).toBe('not_found')
    const { shown } = await story.act('chief', getPaper, { paperId }, story.contractId)
    expect(shown?.content).toMatchObject({ completesOn: '2027-03-31' })
  })

  it('開始日を述べない様式に送られた開始日は、残らない', async () => {
    const paperId = await begin('manager')
    await save('manager', paperId, 0, PLAN, { startsOn: '2099-01-01' })
    expect((await draftOf('manager', paperId)).draft.startsOn).toBeUndefined()
  })

  it('大文字で書かれた書類の番号も同じ書類を指し、封をした値はその後も開ける', async () => {
    const paperId = await begin('manager', 'work_staff')
    const people = [{ rowId: 'p9', name: '岡本 茂', nationality: '日本' }]
    const revision = (await draftOf('manager', paperId)).draft.revision
    expect(await save('manager', paperId.toUpperCase(), revision, { people })).toMatchObject({ ok: true })
    expect((await draftOf('manager', paperId)).sealedStored).toEqual(['people.p9.nationality'])
  })
})

describe('添付', () => {
  const file = (fileName: string, sha256: string) => ({
    fileName,
    mediaType: 'application/pdf',
    sizeBytes: 10,
    sha256: sha256.repeat(64),
  })

  it('下書きの添付は提出で版に移り、次の下書きには写しが付く。写しを外しても版のものは残る', async () => {
    const paperId = await begin('assistant')
    const kept = await story.act('assistant', attachFile, { paperId, ...file('図.pdf', 'a') }, story.contractId)
    const dropped = await story.act('assistant', attachFile, { paperId, ...file('旧.pdf', 'b') }, story.contractId)
    expect(refusalOf(await story.ask('chief', openAttachment, { attachmentId: kept.id }))).toBe('not_found')
    await story.act('assistant', removeFile, { attachmentId: dropped.id }, story.contractId)
    await story.act('manager', submitPaper, { paperId, revision: 0, content: PLAN }, story.contractId)
    expect(await story.ask('chief', openAttachment, { attachmentId: kept.id })).toMatchObject({
      value: { fileName: '図.pdf', version: 1 },
    })
    expect(refusalOf(await story.ask('manager', removeFile, { attachmentId: kept.id }))).toBe('not_found')

    await story.act('manager', beginPaper, { paperId }, story.contractId)
    const [copy] = (await draftOf('manager', paperId)).attachments
    expect(copy).toMatchObject({ fileName: '図.pdf', version: 0 })
    await story.act('manager', removeFile, { attachmentId: copy?.id }, story.contractId)
    const { attachments } = await story.act('chief', getPaper, { paperId }, story.contractId)
    expect(attachments.map(({ id }) => id)).toEqual([kept.id])
  })

  it('下書きのない書類には添付できない', async () => {
    const paperId = await begin('manager')
    await story.act('manager', submitPaper, { paperId, revision: 0, content: PLAN }, story.contractId)
    expect(refusalOf(await story.ask('manager', attachFile, { paperId, ...file('遅.pdf', 'c') }))).toBe('not_found')
  })
})
