import { describe, expect, it } from 'vitest'
import { rowsOfPaste } from '@/components/paper-form/values/pasted-rows'
import { DOCUMENTS } from '@/lib/authorities/registry'
import { parseCivilDate } from '@/lib/kernel/civil-date'
import type { PrintedPaper } from '@/lib/platform/pdf/paper/printed-paper'
import { paperBook } from '@/lib/platform/sheets/paper'
import { documentKeyOf } from '@/lib/rules/clauses/document'
import { SEALED_WORD } from '@/lib/rules/exports/cells'
import { unguarded } from '@/lib/rules/exports/neutral'
import type { Content, FormDeclaration, PaperLink, Row, Table } from '@/lib/rules/forms/declaration'
import { fieldsOf, rowsOf, tablesOf } from '@/lib/rules/forms/declared'
import { exportColumns } from '@/lib/rules/forms/export-columns'
import { linksIn } from '@/lib/rules/forms/linking/paper-links'
import { splitSealed } from '@/lib/rules/forms/sealing'
import { longestContent } from '../../support/form-content'
import { paperOf } from '../pdf/papers'
import { type ReadCell, readCsv, readXlsx } from './reading'
import { bytesIn, keepFor } from './samples'

const FORMS = DOCUMENTS.flatMap((declared) =>
  declared.forms.map((form) => ({ name: `${documentKeyOf(declared)} ${form.key}`, form })),
)

/** Every field as long as it may be, and every text that a person may write freely in the shape of a formula. */
function filled(form: FormDeclaration): { open: Content; sealed: Record<string, string>; whole: Content } {
  const whole = longestContent(form, () => 3)
  for (const field of fieldsOf(form)) if (isFree(field)) whole[field.key] = asFormula(whole[field.key])
  for (const table of tablesOf(form))
    for (const row of rowsOf(whole, table.key))
      for (const column of table.columns) if (isFree(column)) row[column.key] = asFormula(row[column.key]) as string
  return { ...splitSealed(form, whole), whole }
}

const isFree = ({ value }: FormDeclaration['sections'][0]['fields'][0]) =>
  value.kind === 'text' || value.kind === 'long_text' || value.kind === 'person'
const asFormula = (text: Content[string]) => (typeof text === 'string' ? `＝${text.slice(1)}` : text)

function paperFrom(form: FormDeclaration, content: Content, sealed?: Record<string, string>): PrintedPaper {
  const named = { ...paperOf('information_handlers', {}), paperNames: NAMES }
  return { ...named, form, content, sealed, redacted: sealed === undefined }
}

/** What every version is called that a form may name. */
const NAMES = Object.fromEntries(
  FORMS.flatMap(({ form }) =>
    linksIn(form, longestContent(form)).map(({ link }) => [
      `${link.paperId}/${link.version}`,
      `計画書${link.paperId.slice(-3)} 第1版（令和8年11月20日提示）`,
    ]),
  ),
)

/** What a person sees in the cell, as it is copied from there: a day and a moment by their numbers, a text as it is. */
function seen({ type, value, format }: ReadCell): string {
  if (type !== undefined || !format.includes('ggg')) return value
  const text = new Date(Math.round((Number(value) - 25_569) * 86_400) * 1000).toISOString()
  return format.includes('hh') ? text.slice(0, 16) : text.slice(0, 10)
}

/** The rows as they come back through the form's own paste, without what has no column in an export. */
function pastedBack(table: Table, cells: string[][]): Record<string, unknown>[] {
  const { rows, doubts } = rowsOfPaste(table, cells, () => 'r')
  expect(doubts).toEqual([])
  return rows.map(({ rowId: _, ...row }) => row)
}

const printedOnly = (table: Table, rows: Row[]) => {
  const links = table.columns.filter(({ value }) => value.kind === 'items').map(({ key }) => key)
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'rowId' && !links.includes(key))),
  )
}

/** The tables of a CSV by their names, and what stands outside of them. */
function sectionsOf(records: string[][], names: readonly string[]): Map<string, string[][]> {
  const sections = new Map<string, string[][]>()
  let rest = records
  for (const name of names) {
    if (names.length > 1) {
      expect(rest[0]).toEqual([name])
      rest = rest.slice(1)
    }
    const end = rest.findIndex((record) => record.length === 1 && record[0] === '')
    sections.set(name, rest.slice(0, end))
    rest = rest.slice(end + 1)
  }
  expect(rest[0]).toEqual(['出力について'])
  return sections
}

describe('どの様式の表も、様式の欄の並びで出て、同じ内容で戻る', () => {
  it('表のある様式を数えている', () => {
    expect(FORMS.length).toBeGreaterThan(100)
    expect(FORMS.filter(({ form }) => tablesOf(form).length > 0).length).toBeGreaterThan(50)
  })

  it.each(FORMS)('$name', async ({ form }) => {
    const { open, sealed, whole } = filled(form)
    const book = paperBook(paperFrom(form, open, sealed))
    const sheets = await readXlsx(await bytesIn('xlsx', book))
    const text = (await bytesIn('csv', book)).toString('utf8').slice(1)
    const sections = sectionsOf(
      readCsv(text),
      book.sheets.map(({ name }) => name),
    )
    const isWithFields = fieldsOf(form).length > 0
    for (const [index, table] of tablesOf(form).entries()) {
      const excel = sheets[index + (isWithFields ? 1 : 0)]?.rows.map((row) => row.map(seen)) ?? []
      const csv = sections.get(table.label) ?? []
      const labels = exportColumns(form, table.key).map(({ label }) => label)
      expect([excel[0], csv[0]]).toEqual([labels, labels])
      const expected = printedOnly(table, rowsOf(whole, table.key))
      expect(pastedBack(table, excel)).toEqual(expected)
      expect(csv.flat().filter((cell) => cell.startsWith("'＝")).length > 0).toBe(table.columns.some(isFree))
      expect(pastedBack(table, csv)).toEqual(expected)
    }
    if (isWithFields) {
      const labels = fieldsOf(form).map(({ label }) => label)
      expect(sheets[0]?.rows.slice(1).map((row) => row[1]?.value)).toEqual(labels)
      expect(
        sections
          .get('記載事項')
          ?.slice(1)
          .map((record) => record[1]),
      ).toEqual(labels)
      for (const [at, field] of fieldsOf(form).entries()) {
        const value = whole[field.key]
        const cell = sheets[0]?.rows[at + 1]?.[2]
        if (field.value.kind === 'paper') {
          const { paperId, version, contentHash } = value as PaperLink
          const said = `${NAMES[`${paperId}/${version}`]}\n内容のSHA-256 ${contentHash}`
          expect([cell && seen(cell), sections.get('記載事項')?.[at + 1]?.[2]]).toEqual([said, said])
        }
        if (typeof value !== 'string') continue
        expect(cell && seen(cell)).toBe(value)
        expect(unguarded(sections.get('記載事項')?.[at + 1]?.[2] ?? '')).toBe(value.replace(/T(\d\d:\d\d)$/, ' $1'))
        if (field.value.kind === 'date') expect([cell?.type, parseCivilDate(value)]).toEqual([undefined, value])
      }
    }
    const sjis = new TextDecoder('shift_jis', { fatal: true }).decode(await bytesIn('csv-cp932', book))
    const [ours = '', theirs = ''] = [text, sjis].map((one) => one.slice(0, one.indexOf('"出力について"')))
    expect(theirs).toBe(ours.replaceAll('𠮷', '〓'))
    for (const xml of sheets.map((sheet) => sheet.xml)) expect(xml).not.toMatch(/<f[ >/]/)
    await keepOne(form, book)
  })

  it.each(FORMS.filter(({ form }) => Object.keys(filled(form).sealed).length > 0))(
    '封緘の値は、どの形式にも現れない：$name',
    async ({ form }) => {
      const { open, sealed } = filled(form)
      const book = paperBook(paperFrom(form, open))
      const cells = (await readXlsx(await bytesIn('xlsx', book))).flatMap(({ rows }) => rows.flat())
      const csv = readCsv((await bytesIn('csv', book)).toString('utf8').slice(1)).flat()
      const values = [...cells.map(seen), ...csv.map(unguarded)]
      expect(values.filter((value) => value === SEALED_WORD)).toHaveLength(2 * Object.keys(sealed).length)
      const secrets = Object.values(sealed).filter((value) => !Object.values(open).flat().includes(value))
      for (const secret of secrets.filter((one) => one.includes('甲') || one.length > 20))
        expect(values.filter((value) => value.includes(secret))).toEqual([])
    },
  )
})

/** One paper with tables is kept for LibreOffice. */
async function keepOne(form: FormDeclaration, book: ReturnType<typeof paperBook>) {
  if (form.key !== 'disposal_plan') return
  const texts = [
    `${form.title}（${form.style}）`,
    ...tablesOf(form).flatMap(({ columns }) =>
      columns.filter(({ value }) => value.kind !== 'items').map(({ label }) => label),
    ),
  ]
  for (const format of ['xlsx', 'csv'] as const) keepFor('paper', format, await bytesIn(format, book), texts)
}
