import { describe, expect, it } from 'vitest'
import { renderPaper } from '@/lib/platform/pdf/print'
import { PAPER_ROW, paperOf } from './papers'
import { bare, bodyOf, collisions, footerOf, marginOf, outside, readPdf } from './reading'

const CONDITIONS = '一　廃棄の前に担当官へ連絡すること。\n二　写しを残さないこと。'
const decision = (conditions?: string) => ({
  ...{ word: '承認', by: '厚労 太郎', at: paperOf('work_staff', {}).madeAt },
  ...(conditions ? { outcome: '承認（条件付き）', conditions } : { outcome: '承認' }),
})
const read = async (key: string, conditions?: string) =>
  readPdf(await renderPaper(paperOf(key, { media: [PAPER_ROW] }, { decision: decision(conditions) })))

describe('条件付きの決定の印刷', () => {
  it('様式の定めがない書類では、応答のすぐ下に条件を示す', async () => {
    const { pages } = await read('security_structure', CONDITIONS)
    expect(bare(pages.flatMap(bodyOf))).toContain(
      '承認（条件付き）令和8年11月21日10:00厚労太郎承認の条件一廃棄の前に担当官へ連絡すること。二写しを残さないこと。',
    )
  })

  it('別添１では、印字の本文の下に条件を示し、本文は変えない（３(2)なお書１）', async () => {
    const [plain, conditional] = [await read('disposal_plan'), await read('disposal_plan', CONDITIONS)]
    const body = bare(conditional.pages.flatMap(bodyOf))
    expect(body.startsWith(bare(plain.pages.flatMap(bodyOf)))).toBe(true)
    expect(body.endsWith('承認の条件：一廃棄の前に担当官へ連絡すること。二写しを残さないこと。')).toBe(true)
    expect(bare(conditional.pages.flatMap(footerOf))).toContain('承認（条件付き）令和8年11月21日')
  })

  it('条件がなければ、条件の語は紙のどこにもない', async () => {
    for (const key of ['security_structure', 'disposal_plan']) {
      const { pages } = await read(key)
      expect(bare(pages.flatMap(({ runs }) => runs))).not.toContain('条件')
    }
  })

  it('書けるかぎり長い条件も、余白の内に収まり、何にも重ならない', async () => {
    for (const key of ['security_structure', 'disposal_plan']) {
      const { pages } = await read(key, '廃棄の前に担当官へ連絡すること。'.repeat(125))
      expect(pages.length, key).toBeGreaterThan(1)
      expect(bare(pages.flatMap(bodyOf)).match(/廃棄の前に担当官へ連絡すること。/g), key).toHaveLength(125)
      for (const page of pages) expect([...outside(page, marginOf(page)), ...collisions(page)]).toEqual([])
    }
  })
})
