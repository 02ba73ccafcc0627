import { expect, type Page } from '@playwright/test'

/** The contracts of the demo story by their names. */
export const RUNNING = '地域雇用活性化推進事業'
export const FINISHED = '若年者就業支援業務'
export const FOREIGN = '求職者支援訓練業務'

export const PAPERS = {
  roster: '情報取扱者名簿',
  structure: '情報セキュリティを確保するための体制を定めた書面',
  plan: '作業実施計画書',
  report: '作業完了報告書',
} as const

/** Goes to the list of contracts and answers the address of one: `/contracts/<id>`. */
export async function addressOf(page: Page, contract: string): Promise<string> {
  await page.goto('/contracts')
  const href = await page.getByRole('link', { name: contract, exact: true }).getAttribute('href')
  expect(href).toMatch(/^\/contracts\/[0-9a-f-]{36}$/)
  return href ?? ''
}

/** Opens the list of papers of a contract and answers the contract's address. */
export async function openPapers(page: Page, contract: string): Promise<string> {
  const address = await addressOf(page, contract)
  await page.goto(`${address}/papers`)
  return address
}

/** The line of a paper in the list; of several with one title the newest. */
export function paperLine(page: Page, title: string) {
  return page.getByRole('table', { name: '書類の一覧' }).getByRole('row').filter({ hasText: title }).first()
}

export async function openPaper(page: Page, contract: string, title: string): Promise<string> {
  await openPapers(page, contract)
  await paperLine(page, title).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
  return new URL(page.url()).pathname
}

/** Begins a new paper from the list of forms, and answers the address of the paper. */
export async function beginPaper(page: Page, contract: string, title: string): Promise<string> {
  return beginPaperAt(page, await addressOf(page, contract), title)
}

/** The same on the contract with that address. */
export async function beginPaperAt(page: Page, address: string, title: string): Promise<string> {
  await page.goto(`${address}/papers`)
  await page.getByRole('button', { name: new RegExp(`^作成する ?：${title}$`) }).click()
  await page.waitForURL(/\/draft$/)
  await expect(page.getByRole('button', { name: '提出前の確認' })).toBeVisible()
  return new URL(page.url()).pathname.replace(/\/draft$/, '')
}
