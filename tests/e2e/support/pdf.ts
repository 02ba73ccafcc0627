import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import { bare, bodyOf, footerOf, readPdf } from '../../platform/pdf/reading'

/** Where `npm run check:office` looks for the papers that the tests downloaded. */
const PAPERS = fileURLToPath(new URL('../../../test-results/papers/', import.meta.url))

/** A downloaded PDF as a reader's program finds it; texts are without white space. */
export type Paper = { fileName: string; bytes: Buffer; body: string; footers: string[]; text: string }

/** Follows a link to a PDF, keeps the file under the name and reads it. */
export async function downloadPdf(page: Page, link: Locator, name: string): Promise<Paper> {
  const started = page.waitForEvent('download')
  await link.click()
  const download = await started
  mkdirSync(PAPERS, { recursive: true })
  await download.saveAs(`${PAPERS}${name}.pdf`)
  const bytes = readFileSync(`${PAPERS}${name}.pdf`)
  const { pages, notdef } = await readPdf(bytes)
  expect(notdef, `${name}: characters without a glyph`).toBe(0)
  return {
    fileName: download.suggestedFilename(),
    bytes,
    body: bare(pages.flatMap(bodyOf)),
    footers: pages.map((page) => bare(footerOf(page))),
    text: bare(pages.flatMap(({ runs }) => runs)),
  }
}

/** Leaves word beside a kept paper which lines must be in it, for the check with other people's programs. */
export function keepLines(name: string, lines: readonly string[]): void {
  writeFileSync(`${PAPERS}${name}.txt`, `${lines.join('\n')}\n`)
}

/** The head of the record that a footer names: `記録の先頭 第12号 ab12…`. */
export function headIn(footer: string): { seq: string; hash: string } {
  const found = /記録の先頭第(\d+)号([0-9a-f]{64})/.exec(footer)
  return { seq: found?.[1] ?? '', hash: found?.[2] ?? '' }
}
