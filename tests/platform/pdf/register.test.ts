import { describe, expect, it } from 'vitest'
import type { Instant } from '@/lib/kernel/instant'
import { type Register, renderRegister, type Section } from '@/lib/platform/pdf/register/register'
import { HEAD } from './papers'
import { bare, footerOf, readPdf } from './reading'

const LABELS = ['号', '日時', '操作', '誰', '対象', '要旨', 'ハッシュ']
const rowOf = (index: number): string[] => [
  `${index}`,
  '令和8年11月20日 14:05',
  '作業実施計画書を提出',
  '髙橋 𠮷郎',
  `情報${index}`,
  `要旨（${index}）を、施錠のうえ保管した。`,
  'a1b2c3d4',
]

function registerOf({ columns, rows, ...changes }: Partial<Register & Section> = {}): Register {
  const section = {
    columns: LABELS.map((label, index) => ({
      label,
      ...(index === 0 ? { widthMm: 12, align: 'right' as const } : {}),
    })),
    rows: Array.from({ length: 120 }, (_, index) => rowOf(index)),
    ...(columns && { columns }),
    ...(rows && { rows }),
  }
  return {
    title: '記録の一覧',
    subtitle: ['契約：地域連携事業業務', '令和8年11月21日 10:00 現在'],
    sections: [section],
    footer: ['契約番号 東労発 1104-12　記録の一覧'],
    head: HEAD,
    landscape: true,
    madeAt: '2026-11-21T01:00:05.000Z' as Instant,
    ...changes,
  }
}

describe('一覧の印刷（監査人の控え）', () => {
  it('表題、見出し、全ての行、記録の先頭、頁を失わず印字する', async () => {
    const { pages, info, notdef } = await readPdf(await renderRegister(registerOf()))
    expect(pages.length).toBeGreaterThan(3)
    const text = bare(pages.flatMap(({ runs }) => runs))
    expect(text.startsWith('記録の一覧契約：地域連携事業業務令和8年11月21日10:00現在')).toBe(true)
    expect([...text.matchAll(/要旨（(\d+)）を、施錠のうえ保管した。/g)].map((found) => Number(found[1]))).toEqual(
      Array.from({ length: 120 }, (_, index) => index),
    )
    pages.forEach((page, index) => {
      expect(bare(page.runs)).toContain(LABELS.join(''))
      expect(bare(footerOf(page))).toBe(
        `契約番号東労発1104-12記録の一覧記録の先頭第123号${HEAD.hash}${index + 1}/${pages.length}`,
      )
    })
    expect(info).toMatchObject({ Title: '記録の一覧', Language: 'ja-JP', CreationDate: 'D:20261121010005Z' })
    expect(notdef).toBe(0)
  })

  it('行は流れとして受け取れる', async () => {
    async function* rows(): AsyncGenerator<string[]> {
      for (let index = 0; index < 3; index += 1) yield rowOf(index)
    }
    const streamed = await renderRegister(registerOf({ rows: rows() }))
    const listed = await renderRegister(registerOf({ rows: [rowOf(0), rowOf(1), rowOf(2)] }))
    expect(streamed.equals(listed)).toBe(true)
  })

  it('長い語と長い文も、列と余白の中に収まる', async () => {
    const long = [
      '1',
      'x'.repeat(300),
      '文'.repeat(500),
      '。'.repeat(60),
      'https://example.go.jp/'.repeat(10),
      '😀髙',
      'f'.repeat(64),
    ]
    const { pages } = await readPdf(await renderRegister(registerOf({ rows: [long, long] })))
    const margin = (18 * 72) / 25.4
    for (const { width, runs } of pages) {
      for (const run of runs) {
        expect(run.x).toBeGreaterThanOrEqual(margin - 0.5)
        expect(run.x + run.width).toBeLessThanOrEqual(width - margin + 0.5)
      }
    }
    expect(bare(pages.flatMap(({ runs }) => runs))).toContain('U+1F600')
  })

  it('列の幅の合計が用紙より広ければ、同じ割合で縮める', async () => {
    const columns = LABELS.map((label) => ({ label, widthMm: 90 }))
    const { pages } = await readPdf(await renderRegister(registerOf({ columns, landscape: false })))
    const right = Math.max(...pages.flatMap(({ runs }) => runs.map(({ x, width }) => x + width)))
    expect(right).toBeLessThanOrEqual((186 * 72) / 25.4)
  })

  it('二つの表には、それぞれの題と見出しがつき、題だけが頁の終わりに残ることはない', async () => {
    const register = registerOf()
    const [people] = register.sections
    const rows = Array.from({ length: 37 }, (_, index) => [`${index}`, '氏名'])
    const other = { title: '別の表', columns: [{ label: '番号' }, { label: '氏名欄' }], rows }
    for (let count = 1; count < 30; count += 1) {
      const first = {
        ...(people as Section),
        title: '始めの表',
        rows: Array.from({ length: count }, (_, at) => rowOf(at)),
      }
      const { pages } = await readPdf(await renderRegister({ ...register, sections: [first, other] }))
      const texts = pages.map((page) => bare(page.runs))
      expect(texts.join('')).toContain('始めの表号日時')
      expect(texts.filter((text) => text.includes('別の表番号氏名欄0氏名'))).toHaveLength(1)
    }
  })

  it('行がなければ「記載なし」とする', async () => {
    const { pages } = await readPdf(await renderRegister(registerOf({ rows: [] })))
    expect(bare(pages.flatMap(({ runs }) => runs))).toContain('記載なし')
  })
})
