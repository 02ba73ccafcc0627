import { describe, expect, it } from 'vitest'
import type { Instant } from '@/lib/kernel/instant'
import { renderPaper } from '@/lib/platform/pdf/print'
import { renderRegister } from '@/lib/platform/pdf/register/register'
import { DISK_ROW, PAPER_ROW, paperOf } from './papers'
import { bare, readPdf } from './reading'

const paper = paperOf('disposal_plan', {
  datedOn: '2026-11-21',
  submitterName: '協議会 e',
  media: [PAPER_ROW, DISK_ROW],
})
/** An accented letter is drawn from the plain one's outline; ⼈ (a radical) shares its glyph with the kanji 人. */
const stranger = paperOf('disposal_plan', { submitterName: 'é ⼈ ⋯', media: [] })

describe('同じ書類は同じ PDF になる', () => {
  it('何度印刷しても、一字一句同じバイト列になる', async () => {
    const [first, second] = [await renderPaper(paper), await renderPaper(structuredClone(paper))]
    expect(first.equals(second)).toBe(true)
  })

  it('間に別の書類を印刷しても変わらず、文字も読み取れる', async () => {
    await renderPaper(stranger)
    const letters = paperOf('disposal_plan', { submitterName: 'e 人 …' })
    const { pages } = await readPdf(await renderPaper(letters))
    expect(bare(pages.flatMap(({ runs }) => runs))).toContain('協議会名：e人…')
    expect((await renderPaper(paper)).equals(await renderPaper(paper))).toBe(true)
  })

  it('同時に印刷しても混ざらない', async () => {
    const alone = await renderPaper(paper)
    const together = await Promise.all([renderPaper(paper), renderPaper(stranger), renderPaper(paper)])
    expect(together[0]?.equals(alone)).toBe(true)
    expect(together[2]?.equals(alone)).toBe(true)
  })

  it('内容、時刻のどれかが違えば、違うバイト列になる', async () => {
    const first = await renderPaper(paper)
    const later = await renderPaper({ ...paper, madeAt: '2026-11-21T01:00:06.000Z' as Instant })
    const other = await renderPaper({ ...paper, versionNumber: 3 })
    expect(first.equals(later)).toBe(false)
    expect(first.equals(other)).toBe(false)
  })

  it('一覧も同じバイト列になる', async () => {
    const register = {
      title: '名簿',
      subtitle: [],
      sections: [{ columns: [{ label: '氏名' }, { label: '区分' }], rows: [['髙橋 一郎', '情報管理責任者']] }],
      footer: ['契約番号 1'],
      landscape: false,
      madeAt: paper.madeAt,
    }
    const first = await renderRegister(register)
    await renderPaper(stranger)
    expect(first.equals(await renderRegister(register))).toBe(true)
  })
})
