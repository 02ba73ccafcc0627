import { expect, type Locator, type Page } from '@playwright/test'
import { downloadPdf, type Paper } from './pdf'

/** Asks for a register as PDF and waits on the page of exports until it is there; answers the link to the file. */
export async function askForPdf(page: Page, button: Locator): Promise<Locator> {
  await button.click()
  await page.waitForURL(/\/exports$/)
  const first = page.getByRole('table', { name: '書き出し' }).getByRole('row').nth(1)
  const link = first.getByRole('link', { name: /PDFをダウンロード/ })
  await expect(link).toBeVisible({ timeout: 15_000 })
  return link
}

/** The same, with the file kept under the name and read. */
export async function exportPdf(page: Page, name: string, button = 'PDFを書き出す'): Promise<Paper> {
  return downloadPdf(page, await askForPdf(page, page.getByRole('button', { name: button, exact: true })), name)
}
