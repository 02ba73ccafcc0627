import { describe, expect, it } from 'vitest'
import { NOT_AT_START } from '@/lib/platform/pdf/kinsoku'
import { renderPaper } from '@/lib/platform/pdf/print'
import { tablesOf } from '@/lib/rules/forms/declared'
import { EVERY_FORM } from '../../support/every-form'
import { longestContent } from '../../support/form-content'
import { expectedBody, headingsOf, printedValues } from './expected-sheet'
import { printedForm } from './form-papers'
import { bodiesOf, columnsOf, differences, drawnHeadings, headless, rowsOverleaf } from './overleaf'
import { bare, bodyOf, collisions, footerOf, marginOf, outside, type ReadPage, readPdf } from './reading'

/** The body ends above the footer, which counts the pages. */
function footFaults(page: ReadPage, index: number, all: ReadPage[]): string[] {
  const lowest = Math.min(...bodyOf(page).map(({ y }) => y))
  const highest = Math.max(...footerOf(page).map(({ y, size }) => y + size))
  return [
    ...(lowest > highest ? [] : [`page ${index + 1}: the body reaches the footer`]),
    ...(bare(footerOf(page)).includes(`${index + 1}/${all.length}`) ? [] : [`page ${index + 1}: no number`]),
  ]
}

describe('どの様式も、全ての欄が最長の内容で、余白に収まり一字も失わずに印字される', { timeout: 60_000 }, () => {
  it.each(EVERY_FORM)('%s', async (_, declared) => {
    const { form } = declared
    const paper = printedForm(declared, longestContent(form, rowsOverleaf))
    const { pages, notdef } = await readPdf(await renderPaper(paper))
    const bodies = bodiesOf(pages)
    const columns = columnsOf(pages)
    expect(printedValues(paper).filter((value) => !columns.some((column) => column.includes(value)))).toEqual([])

    const [headings, drawn] = [headingsOf(form), drawnHeadings(form, bodies)]
    expect(headless(form, bodies)).toEqual([])
    if (tablesOf(form).length > 0) expect(drawn.length).toBeGreaterThan(headings.length)
    expect(differences(bodies.join('') + headings.join(''), expectedBody(paper) + drawn.join(''))).toEqual([])

    expect(pages.flatMap((page) => [...outside(page, marginOf(page)), ...collisions(page)])).toEqual([])
    expect(pages.flatMap(footFaults)).toEqual([])
    const starts = pages.flatMap(bodyOf).map(({ text }) => text.charAt(0))
    expect(starts.filter((character) => NOT_AT_START.has(character))).toEqual([])
    expect(notdef).toBe(0)
  })
})
