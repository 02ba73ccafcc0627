import { describe, expect, it } from 'vitest'
import { NOT_AT_START } from '@/lib/platform/pdf/kinsoku'
import { renderPaper } from '@/lib/platform/pdf/print'
import type { Row } from '@/lib/rules/forms/declaration'
import { paperOf } from './papers'
import { bare, bodyOf, collisions, footerOf, outside, readPdf } from './reading'

const MM = 72 / 25.4
const JAPANESE =
  '外部電磁的記録媒体（ＣＤ、メモリ等）を情報管理責任者の立ち会いのもとで消去（データ抹消ソフトウェア）する。'
const fill = (text: string, length: number): string =>
  [...text.repeat(Math.ceil(length / [...text].length))].slice(0, length).join('')

/** 200 rows with every field at its longest: Japanese, addresses without a space, digits, 𠮷, characters that are not there. */
const media: Row[] = Array.from({ length: 200 }, (_, index) => ({
  rowId: `r${index}`,
  medium: '電磁的記録媒体',
  place: fill(index % 2 ? '「（『【' : JAPANESE, 60),
  method: fill('W'.repeat(10), 60),
  confirmation: index % 3 ? fill(JAPANESE, 200) : `https://example.go.jp/${'x'.repeat(178)}`,
  worker: fill('0123456789', 60),
  checker: fill('𠮷', 60),
}))
const content = { datedOn: '2026-11-21', submitterName: fill('連携協議会', 100), completesOn: '2026-12-25', media }

// Eighty pages are drawn and read again.
describe('長い内容', { timeout: 120_000 }, () => {
  it('全ての欄が最長で２００行あっても、文字は余白と下欄にはみ出さず、失われない', async () => {
    const contractName = fill(`${'A'.repeat(60)}令和８年度地域連携事業`, 200)
    const { pages, notdef } = await readPdf(await renderPaper(paperOf('disposal_plan', content, { contractName })))
    expect(pages.flatMap((page) => outside(page, 24 * MM))).toEqual([])
    expect(pages.flatMap(collisions)).toEqual([])
    for (const page of pages) {
      const lowest = Math.min(...bodyOf(page).map(({ y }) => y))
      const highest = Math.max(...footerOf(page).map(({ y, size }) => y + size))
      expect(lowest).toBeGreaterThan(highest)
    }
    const body = bare(pages.flatMap(bodyOf))
    expect([...body].filter((character) => character === '𠮷')).toHaveLength(200 * 60)
    expect(body.match(/W/g)).toHaveLength(200 * 60)
    expect(notdef).toBe(0)
  })

  it('和文の行末にハイフンが現れず、行頭禁則文字で始まる行がない', async () => {
    const chart = fill(JAPANESE, 4000)
    const { pages } = await readPdf(await renderPaper(paperOf('security_structure', { chart })))
    const lines = pages
      .flatMap(bodyOf)
      .map(({ text }) => text.trim())
      .filter((text) => text.length > 20)
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter((line) => /[-\u2010\u00ad]$/.test(line))).toEqual([])
    expect(lines.filter((line) => NOT_AT_START.has(line.charAt(0)))).toEqual([])
    expect(bare(pages.flatMap(bodyOf))).toContain(chart.slice(0, 30))
  })

  it('封緘項目の多い１１列の名簿も、横長の用紙の余白に収まる', async () => {
    const text = fill(JAPANESE, 1000)
    const people = Array.from({ length: 10 }, (_, index) => ({
      rowId: `s${index}`,
      name: fill('髙', 60),
      department: fill('W', 100),
      position: fill('ー', 100),
      experience: text,
      training: fill('https://example.go.jp/', 1000),
      knowledge: text,
      remarks: fill('😀', 200),
    }))
    const { pages } = await readPdf(
      await renderPaper(paperOf('work_staff', { people }, { sealed: undefined, redacted: true })),
    )
    expect(pages.flatMap((page) => outside(page, 18 * MM))).toEqual([])
    expect(pages.flatMap(collisions)).toEqual([])
  })
})
