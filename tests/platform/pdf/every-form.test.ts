import { describe, expect, it } from 'vitest'
import { renderPaper } from '@/lib/platform/pdf/print'
import { EVERY_FORM } from '../../support/every-form'
import { minimalContent } from '../../support/form-content'
import { expectedBody, headingsOf } from './expected-sheet'
import { printedForm } from './form-papers'
import { HEAD } from './papers'
import { bare, bodyOf, collisions, footerOf, marginOf, outside, readPdf } from './reading'

/** The texts of the pages as one, each table's heading once: what a page repeats is taken off where the text goes on behind it. */
function joined(pages: string[], headings: string[], expected: string): string {
  return pages.reduce((before, page) => {
    const repeated = headings.find(
      (heading) => page.startsWith(heading) && expected.startsWith(before + page.slice(heading.length)),
    )
    return before + (repeated ? page.slice(repeated.length) : page)
  }, '')
}

describe('どの様式も、必要な欄だけの内容で印字される', () => {
  it.each(EVERY_FORM)('%s', async (_, declared) => {
    const { form, settings } = declared
    const paper = printedForm(declared, minimalContent(form, { settings }))
    const { pages, info, notdef } = await readPdf(await renderPaper(paper))

    const expected = expectedBody(paper)
    expect(
      joined(
        pages.map((page) => bare(bodyOf(page))),
        headingsOf(form),
        expected,
      ),
    ).toBe(expected)
    const title = form.sheet.kind === 'plain' ? form.title : form.sheet.title.replace('{業務}', paper.contractName)
    expect(info).toMatchObject({ Title: title, Author: paper.submitterName, Language: 'ja-JP' })
    expect(notdef).toBe(0)
    pages.forEach((page, index) => {
      expect([outside(page, marginOf(page)), collisions(page)]).toEqual([[], []])
      const foot = bare(footerOf(page))
      expect(foot).toContain(`契約番号${bare(paper.contractNumber)}`)
      expect(foot).toContain(`第${HEAD.seq}号${HEAD.hash}`)
      expect(foot).toContain(`${index + 1}/${pages.length}`)
    })
  })
})
