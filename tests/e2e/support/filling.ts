import { expect, type Locator, type Page } from '@playwright/test'

type DateParts = [year: string, month: string, day: string]

/** Types a day into the three inputs of the date called so: `生年月日`, `5行目 生年月日`. */
export async function typeDate(scope: Page | Locator, name: string, [year, month, day]: DateParts): Promise<void> {
  await scope.getByRole('textbox', { name: `${name} 年（西暦または元号）`, exact: true }).fill(year)
  await scope.getByRole('textbox', { name: `${name} 月`, exact: true }).fill(month)
  await scope.getByRole('textbox', { name: `${name} 日`, exact: true }).fill(day)
}

/** The same where the date stands under a legend of its own: `typeDay(page, '契約締結日', …)`. */
export async function typeDay(scope: Page | Locator, legend: string, [year, month, day]: DateParts): Promise<void> {
  const group = scope.getByRole('group', { name: new RegExp(`^${legend}`) })
  await group.getByRole('textbox', { name: '年（西暦または元号）', exact: true }).fill(year)
  await group.getByRole('textbox', { name: '月', exact: true }).fill(month)
  await group.getByRole('textbox', { name: '日', exact: true }).fill(day)
}

/** The fields of one row of a table: `rowOf(page, '情報取扱者', 5)`. */
export function rowOf(page: Page, table: string, number: number): Locator {
  return page.getByRole('group', { name: `${table} ${number}行目`, exact: true })
}

/** Opens a row that is folded. */
export async function unfold(page: Page, number: number): Promise<void> {
  const head = page.getByRole('button', { name: new RegExp(`^${number}行目`) }).and(page.locator('[aria-expanded]'))
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
}

/** Pastes a text as the clipboard of Excel gives it, where the cursor is. */
export async function paste(target: Locator, text: string): Promise<void> {
  await target.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

/** Waits until everything typed is on the server. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^保存済 \d\d:\d\d$/ })).toBeVisible({ timeout: 10_000 })
}

/** From the draft through the sheet to the submitted paper; `word` stands on the button that files it. */
export async function submit(page: Page, word: string): Promise<void> {
  await page.getByRole('button', { name: '提出前の確認' }).click()
  await page.getByRole('dialog', { name: '提出前の確認' }).getByRole('button', { name: word, exact: true }).click()
  await page.waitForURL(/\/papers\/[0-9a-f-]{36}$/)
}
