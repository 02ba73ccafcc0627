import { describe, expect, it } from 'vitest'
import { renderPaper } from '@/lib/platform/pdf/print'
import type { Row } from '@/lib/rules/forms/declaration'
import { paperOf } from './papers'
import { bare, collisions, footerOf, marginOf, outside, readPdf } from './reading'

const CELLS = ['name', 'department', 'position', 'experience', 'training', 'knowledge', 'remarks'] as const
/** The longest columns as long as they may be: eleven columns, about two and a half pages a row. */
const textOf = (column: string, at: number) =>
  ['experience', 'training', 'knowledge'].includes(column)
    ? `${column}${at}「髙﨑𠮷」、${'研修の記録。'.repeat(160)}`.slice(0, 1000)
    : `${column}${at}`
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({
    rowId: `r${at}`,
    ...Object.fromEntries(CELLS.map((column) => [column, textOf(column, at)])),
  }))
const staff = (count: number) => paperOf('work_staff', { people: rows(count) })

describe('長い書類のPDF（１(2)①ウ 業務従事者名簿）', { timeout: 60_000 }, () => {
  it('何百頁あっても、一字も失わず、見出しと頁番号が続き、余白に収まる', async () => {
    const paper = staff(60)
    const { pages, info, notdef } = await readPdf(await renderPaper(paper))
    expect(pages.length).toBeGreaterThan(100)
    expect(info).toMatchObject({ Title: '業務従事者名簿', Author: '東京都地域連携協議会', Language: 'ja-JP' })
    const last = bare(pages.at(-1)?.runs ?? [])
    expect(last).toContain(`${pages.length}/${pages.length}`)
    pages.forEach((page, at) => {
      expect(bare(footerOf(page))).toContain(`${at + 1}/${pages.length}`)
    })
    const all = bare(pages.flatMap(({ runs }) => runs))
    for (const column of ['name', 'department', 'position', 'remarks'])
      for (const at of [0, 29, 59]) expect(all).toContain(textOf(column, at))
    // A long cell goes on from page to page: its characters are all there.
    const written = [...rows(60).flatMap(({ experience }) => String(experience))].join('')
    // The heading 研修実績その他の経歴 stands on every page once more.
    expect(count(all, '研')).toBe(3 * count(written, '研') + pages.length)
    expect(pages.flatMap((page) => [...outside(page, marginOf(page)), ...collisions(page)])).toEqual([])
    expect(notdef).toBe(0)
  })

  it('同じ長い書類は、同じバイト列になる', async () => {
    expect((await renderPaper(staff(25))).equals(await renderPaper(structuredClone(staff(25))))).toBe(true)
  })

  it('二つの描き方の境で、紙面は変わらない：頁の数も、字の置かれた場所も同じである', async () => {
    const [short, long] = [await readPdf(await renderPaper(staff(15))), await readPdf(await renderPaper(staff(25)))]
    expect(short.pages.length).toBeLessThanOrEqual(50)
    expect(long.pages.length).toBeGreaterThan(50)
    const placed = (read: typeof short) =>
      (read.pages[3]?.runs ?? [])
        .filter(({ text }) => text.trim() !== '')
        .filter(({ text }) => !/^\d+ \/ \d+$/.test(text))
    const [before, after] = [placed(short), placed(long)]
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text))
    before.forEach(({ x, y, size }, at) => {
      const there = after[at] ?? { x: 0, y: 0, size: 0 }
      expect(Math.max(Math.abs(x - there.x), Math.abs(y - there.y), Math.abs(size - there.size))).toBeLessThan(0.1)
    })
  })
})

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
