import { execFileSync } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import { sayMovement } from './support/book'
import { saved } from './support/filling'
import { fillPlannedRow } from './support/plan'
import { type Stage, test } from './support/stage'
import { addressOf, beginPaper, PAPERS, paperLine, RUNNING } from './support/story'

const PICTURES = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
const SIZES = { '': { width: 1200, height: 640 }, '-phone': { width: 390, height: 844 } }
const MOST_BYTES = 180_000

/** The page on a desk and on a phone, scrolled to where it gets interesting. */
async function draw(page: Page, name: string, from?: Locator): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport)
    if (from) await from.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    const path = `${PICTURES}${name}${size}.png`
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
    expect(statSync(path).size, path).toBeLessThan(MOST_BYTES)
  }
}

async function openPlan(stage: Stage): Promise<Page> {
  const officer = await stage.as('chief')
  await officer.goto(`${await addressOf(officer, RUNNING)}/papers`)
  await paperLine(officer, PAPERS.plan).getByRole('link').click()
  await expect(officer.getByText('承認するかどうかを決める番です')).toBeVisible()
  return officer
}

test.beforeAll(() => {
  mkdirSync(PICTURES, { recursive: true })
})

test('今日', async ({ stage }) => {
  const officer = await stage.as('chief')
  await officer.goto('/today')
  await draw(officer, 'today')
})

test('書類の確認', async ({ stage }) => {
  const officer = await openPlan(stage)
  await officer.getByText('この版の全体（変わっていないところを含む）').click()
  await officer.getByRole('button', { name: '情報の保存媒体 1行目に指摘を付ける' }).click()
  await officer.getByLabel('情報の保存媒体 1行目への指摘', { exact: true }).fill('作業確認者を別の者にしてください。')
  await draw(officer, 'paper-review', officer.getByText(/^第1版（.+）からの変更/))
})

test('計画書のPDF', async ({ stage }) => {
  const officer = await openPlan(stage)
  const started = officer.waitForEvent('download')
  await officer.getByRole('link', { name: 'PDF', exact: true }).click()
  const pdf = await (await started).path()
  execFileSync('pdftoppm', ['-png', '-gray', '-r', '80', '-singlefile', pdf, `${PICTURES}plan-pdf`])
  expect(statSync(`${PICTURES}plan-pdf.png`).size).toBeLessThan(MOST_BYTES)
})

test('書類の作成', async ({ stage }) => {
  const page = await stage.as('manager')
  await beginPaper(page, RUNNING, PAPERS.plan)
  await page.getByRole('button', { name: '行を加える' }).click()
  await fillPlannedRow(page, 1, { item: { name: '求職者名簿（紙）', quantity: 6 } })
  await saved(page)
  await page.getByRole('heading', { level: 1 }).click()
  await draw(page, 'paper-draft', page.getByRole('heading', { level: 3, name: '情報の保存媒体' }))
})

test('台帳：断られた取扱い', async ({ stage }) => {
  const page = await stage.as('assistant')
  await page.goto(`${await addressOf(page, RUNNING)}/custody?entry=movement`)
  await sayMovement(page, { item: '求職者名簿（紙）', act: '廃棄・抹消', quantity: '6', who: '岡田 進' })
  await page.getByRole('button', { name: '記録する', exact: true }).click()
  await expect(page.getByRole('heading', { name: '残し方は二つあります' })).toBeVisible()
  await draw(page, 'custody', page.getByRole('main').getByRole('alert'))
})

test('記録の検証', async ({ stage }) => {
  const page = await stage.as('auditor')
  await page.goto(`${await addressOf(page, RUNNING)}/audit/verification`)
  await page.getByRole('button', { name: '検証する' }).click()
  await expect(page.getByText('記録は完全です。')).toBeVisible()
  await draw(page, 'verify', page.getByRole('heading', { level: 1 }))
})
