import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { readCsv, readXlsx } from '../platform/sheets/reading'
import { test } from './support/stage'
import { addressOf, openPaper, PAPERS, RUNNING } from './support/story'

/** Opens the fold beside the print and follows the link of a format. */
async function download(page: Page, format: string): Promise<{ fileName: string; bytes: Buffer }> {
  const fold = page.locator('details', { hasText: '表で出力' })
  if (!(await fold.evaluate((each: HTMLDetailsElement) => each.open))) await fold.locator('summary').click()
  const started = page.waitForEvent('download')
  await fold.getByRole('link', { name: format, exact: true }).click()
  const file = await started
  return { fileName: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test('監査：どの帳簿も書類も、Excelと二つのCSVで出力でき、封緘の値はどこにもない', async ({ stage }) => {
  const page = await stage.as('auditor')
  const address = await addressOf(page, RUNNING)
  for (const [room, heading] of [
    ['roster', '氏名'],
    ['custody', '情報の名称'],
    ['facts', 'できごと'],
    ['clauses', '条番号'],
    ['audit/record', '操作'],
  ] as const) {
    await page.goto(`${address}/${room}`)
    const excel = await download(page, 'Excel')
    expect(excel.fileName, room).toMatch(/\.xlsx$/)
    const [sheet] = await readXlsx(excel.bytes)
    expect(
      sheet?.rows[0]?.map(({ value }) => value),
      room,
    ).toContain(heading)
    expect(sheet?.rows.length, room).toBeGreaterThan(1)
    const csv = (await download(page, 'CSV（UTF-8）')).bytes.toString('utf8')
    expect(readCsv(csv.slice(1))[0], room).toContain(heading)
    const sjis = new TextDecoder('shift_jis').decode((await download(page, 'CSV（Shift_JIS）')).bytes)
    expect(readCsv(sjis)[0], room).toContain(heading)
    for (const text of [csv, sjis, JSON.stringify(sheet)]) expect(text, room).not.toContain('立川市')
  }
})

test('受注者：書類の表は封緘を除いて出て、封緘項目付きは別の入口から出る', async ({ stage }) => {
  const page = await stage.as('manager')
  await openPaper(page, RUNNING, PAPERS.roster)
  const open = await readXlsx((await download(page, 'Excel')).bytes)
  expect(open[0]?.rows.flat().map(({ value }) => value)).toContain('封緘')
  expect(JSON.stringify(open)).not.toContain('立川市')
  const opened = await readXlsx((await download(page, 'Excel（封緘項目付き）')).bytes)
  expect(JSON.stringify(opened)).toContain('立川市')
})
