import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { saveDraftOperation } from '@/lib/registers/papers/operations/filing/save-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { approvePaper, returnPaper, withdrawPaper } from '@/lib/registers/papers/operations/review/acts'
import { GRANTS } from '@/lib/rules/access/grants'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { approvedPlan, fileAgain, filePaper, PLAN, prepare } from '../../support/papers'
import { openStory, type Story } from '../../support/story'
import { refusalOf } from '../refusals'

let story: Story
beforeAll(async () => {
  story = await openStory()
  await prepare(story)
})
afterAll(() => story.close())

const draftOf = async (paperId: string) => (await story.act('manager', getDraft, { paperId }, story.contractId)).draft
const begin = async () =>
  (await story.act('manager', beginPaper, { document: DOCUMENT.document, formKey: 'disposal_plan' }, story.contractId))
    .paperId

describe('何も消せない', () => {
  it('書類を消す操作はない。外せるのは、下書きの添付だけである', () => {
    const words = Object.keys(GRANTS).filter((name) => /delete|remove|discard|drop|erase|destroy/.test(name))
    expect(words).toEqual(['papers.remove_attachment'])
  })

  it('データベースは、書類・版・手続・メモ・添付・印刷を、アプリの役割に消させない', async () => {
    const tables = ['paper', 'paper_version', 'paper_step', 'paper_note', 'attachment', 'paper_pdf']
    const { rows } = await asClient(story.test.adminUrl, (admin) =>
      admin.query<{ table: string; may: boolean }>(
        `select t as table, has_table_privilege('junshu_app', t, 'delete') as may from unnest($1::text[]) t`,
        [tables],
      ),
    )
    expect(rows).toEqual(tables.map((table) => ({ table, may: false })))
  })

  it('下書きは、断られた提出の後も、何日たっても、そのまま残る', async () => {
    const paperId = await begin()
    await story.act(
      'manager',
      saveDraftOperation,
      { paperId, revision: 0, content: { ...PLAN, completesOn: undefined } },
      story.contractId,
    )
    expect(refusalOf(await story.ask('manager', submitPaper, { paperId, revision: 1, content: {} }))).toBe('invalid')
    expect(await draftOf(paperId)).toMatchObject({ revision: 1, content: { media: PLAN.media } })
    await story.work()
    expect(await draftOf(paperId)).toMatchObject({ revision: 1 })
  })

  it('前の版が承認・差戻し・取下げになっても、書きかけの次の版は残る', async () => {
    const approved = await approvedPlan(story)
    await story.act('manager', beginPaper, { paperId: approved.paperId }, story.contractId)
    await story.act(
      'manager',
      saveDraftOperation,
      { paperId: approved.paperId, revision: 0, content: { completesOn: '2027-01-01' } },
      story.contractId,
    )
    for (const operation of [returnPaper, withdrawPaper]) {
      const filed = await filePaper(story, 'disposal_plan', PLAN)
      await story.act('manager', beginPaper, { paperId: filed.paperId }, story.contractId)
      const who = operation === withdrawPaper ? 'manager' : 'chief'
      await story.act(who, operation, { ...filed, reason: '理由' }, story.contractId)
      expect(await draftOf(filed.paperId), operation.name).toMatchObject({
        baseVersion: 1,
        content: { media: PLAN.media },
      })
    }
    expect((await draftOf(approved.paperId)).content).toMatchObject({ completesOn: '2027-01-01' })
  })

  it('次の版が承認されても、前の版は読める', async () => {
    const filed = await approvedPlan(story)
    const again = await fileAgain(story, filed.paperId, { ...PLAN, completesOn: '2027-02-01' })
    await story.act('chief', approvePaper, again, story.contractId)
    const { rows } = await asClient(story.test.adminUrl, (admin) =>
      admin.query<{ number: number }>('select number from paper_version where paper_id = $1 order by number', [
        filed.paperId,
      ]),
    )
    expect(rows.map(({ number }) => number)).toEqual([1, 2])
  })
})
