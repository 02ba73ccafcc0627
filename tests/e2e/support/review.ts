import { expect, type Page } from '@playwright/test'
import { downloadPdf, type Paper } from './pdf'

type Why = { reason?: string; conditions?: string }

/** Presses an act in the bar below the paper, says what goes with it, and confirms it. */
export async function decide(page: Page, word: string, { reason, conditions }: Why = {}): Promise<void> {
  await page.getByRole('button', { name: word, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: word })
  if (reason) await dialog.getByLabel('理由').fill(reason)
  if (conditions) await dialog.getByLabel(`${word}の条件`).fill(conditions)
  await dialog.getByRole('button', { name: `${word}を記録する` }).click()
}

/** Says what is wrong at one place of the shown version: a field, or a row (`情報資産 1行目`). */
export async function remarkOn(page: Page, place: string, message: string): Promise<void> {
  await page
    .getByRole('button', { name: `${place}に指摘を付ける`, exact: true })
    .first()
    .click()
  await page.getByLabel(`${place}への指摘`, { exact: true }).fill(message)
}

/** Downloads until the worker has printed the state that the footer should name; until it has printed anything there is no link. */
export async function printOf(page: Page, name: string, decision: RegExp): Promise<Paper> {
  let paper: Paper | undefined
  const link = page.getByRole('link', { name: 'PDF', exact: true })
  await expect(async () => {
    await page.reload()
    await expect(link).toBeVisible({ timeout: 1_000 })
    paper = await downloadPdf(page, link, name)
    expect(paper.footers[0]).toMatch(decision)
  }).toPass({ timeout: 40_000 })
  return paper as Paper
}
