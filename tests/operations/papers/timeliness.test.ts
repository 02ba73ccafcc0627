import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { approvePaper, returnPaper } from '@/lib/registers/papers/operations/review/acts'
import { SIXTH } from '../../support/sixth-authority'
import { at, type Story } from '../../support/story'
import { openSixth } from '../duties/sixth'

vi.mock('@/lib/authorities/registry', async (original) => {
  const { withSixth } = await import('../../support/sixth-authority')
  return withSixth(await original())
})

let story: Story
beforeAll(async () => {
  story = await openSixth()
})
afterAll(() => story.close())

const act: Story['act'] = (who, operation, input) => story.act(who, operation, input, story.contractId)
const inspection = (month: string) => `${SIXTH.document}#inspect#contractor#${month}`

async function file(formKey: string, answers: string[] = [], paperId?: string) {
  const begun = await act('manager', beginPaper, paperId ? { paperId } : { document: SIXTH.document, formKey })
  const { draft } = await act('manager', getDraft, begun)
  const content = { ...draft.content, text: '別紙のとおり' }
  const { version } = await act('manager', submitPaper, { ...begun, revision: draft.revision, content, answers })
  return { paperId: begun.paperId, version }
}
const timelinessFor = async (who: 'chief' | 'manager' | 'auditor', of: { paperId: string; version: number }) =>
  (await act(who, getPaper, of)).timeliness

describe('期限と遅れ：遅れた提出も受け付け、どれだけ遅れたかを書類と審査の画面に示す', () => {
  it('義務に応えない書類には、期限も遅れも示さない（3）', async () => {
    expect(await timelinessFor('chief', await file('inspection'))).toEqual([])
  })

  it('期限内の提出は、期限とともに期限内と示す（3 各月において）', async () => {
    const filed = await file('inspection', [inspection('2026-11-01')])
    expect(await timelinessFor('chief', filed)).toEqual([
      expect.objectContaining({
        words: '「点検報告書」を提出する（令和8年11月分）',
        clause: '3',
        dueOn: '2026-11-30',
        lateBy: undefined,
      }),
    ])
  })

  it('遅れた提出は断られず、双方と監査に、どれだけ遅れたかが見える（3）', async () => {
    const filed = await file('inspection', [inspection('2026-10-01'), inspection('2026-09-01')])
    for (const who of ['chief', 'manager', 'auditor'] as const) {
      const shown = (await timelinessFor(who, filed)).map(({ words, lateBy }) => [words, lateBy])
      expect(shown.toSorted(), who).toEqual([
        ['「点検報告書」を提出する（令和8年10月分）', '19日10時間'],
        ['「点検報告書」を提出する（令和8年9月分）', '50日10時間'],
      ])
    }
  })

  it('試されるのは最初の提出であり、差戻しの後の版も、決定の時も、遅れを変えない（2）', async () => {
    const first = await file('plan')
    const [before] = await timelinessFor('chief', first)
    expect(before).toMatchObject({ clause: '2', dueOn: '2026-04-08', lateBy: '225日10時間' })
    await act('chief', returnPaper, { ...first, reason: '内容が足りません。' })
    story.setTime(at('2026-12-20T10:00:00+09:00'))
    const second = await file('plan', [], first.paperId)
    await act('chief', approvePaper, second)
    expect((await timelinessFor('chief', second))[0]).toMatchObject({ lateBy: before?.lateBy })
  })
})
