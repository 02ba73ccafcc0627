import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { disposalPlan } from '@/lib/authorities/roudoukyoku/besshi1/forms/disposal-plan'
import { disposalReport } from '@/lib/authorities/roudoukyoku/besshi1/forms/disposal-report'
import type { PrescribedSheet, SheetBlock } from '@/lib/rules/forms/declaration'
import { fieldsOf, tableOf } from '@/lib/rules/forms/declared'

const BLANK_DATE = '令和　　年　　月　　日'

/** The lines of the form as printed: without blank ones, edges of cells, indents and the two example rows of six cells. */
function printedLines(name: string): string[] {
  const path = new URL(`../../fixtures/roudoukyoku/${name}`, import.meta.url)
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.replace(/^[\t 　]+/, ''))
    .filter((line) => line !== '')
  const example = lines.findIndex((line) => line.startsWith('（例）'))
  return [...lines.slice(0, example), ...lines.slice(example + 12)]
}

/** The same lines from the declaration, with nothing filled in. */
function declaredLines(sheet: PrescribedSheet): string[] {
  const head = [
    sheet.label,
    BLANK_DATE,
    sheet.title.replace('{業務}', '●●業務'),
    sheet.submitterLabel,
    sheet.sentence,
    sheet.marker,
  ]
  return [...head, ...sheet.blocks.flatMap(blockLines)]
}

function blockLines(block: SheetBlock): string[] {
  switch (block.block) {
    case 'heading':
      return [block.text]
    case 'table':
      return block.columns.flatMap((column) => column.lines)
    case 'notes':
      return block.notes.flatMap(({ mark, lines: [first = '', ...rest] }) => [mark + first, ...rest])
    case 'dated':
      return [block.heading, BLANK_DATE]
  }
}

describe.each([
  ['別添１ 作業実施計画書', disposalPlan, 'besshi1-annex1.txt'],
  ['別添２ 作業完了報告書', disposalReport, 'besshi1-annex2.txt'],
])('%s', (_, form, fixture) => {
  const sheet = form.sheet as PrescribedSheet

  it('印字された文字のすべてを、印字の順に、一字も違えずもつ', () => {
    expect(sheet.kind).toBe('prescribed')
    expect(declaredLines(sheet)).toEqual(printedLines(fixture))
    expect(printedLines(fixture)).toHaveLength(24)
  })

  it('欄の名は、印字の見出しから注の印を除いてつないだものである', () => {
    for (const block of sheet.blocks) {
      if (block.block !== 'table') continue
      const columns = tableOf(form, block.table)?.columns ?? []
      expect(
        block.columns.map(({ key, lines }) => [key, lines.filter((line) => !line.startsWith('（注')).join('')]),
      ).toEqual(columns.filter(({ basis }) => basis.by === 'printed').map(({ key, label }) => [key, label]))
      expect(block.columns.map(({ lines }) => lines.find((line) => line.startsWith('（注')))).toEqual(
        columns.filter(({ basis }) => basis.by === 'printed').map(({ note }) => note && `（${note}）`),
      )
    }
  })

  it('印字の空欄はすべて必須で、台帳とのつながりは印刷されない', () => {
    const printed = [...fieldsOf(form), ...(tableOf(form, 'media')?.columns ?? [])].filter(
      ({ basis }) => basis.by === 'printed',
    )
    expect(printed.map(({ required }) => required)).toEqual(new Array(9).fill(true))
    expect(JSON.stringify(sheet)).not.toContain('"items"')
  })
})
