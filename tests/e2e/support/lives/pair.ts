import { type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { submitWord } from '@/components/paper-form/values/basis-text'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { chart } from '../files'
import { submit } from '../filling'
import type { Terms } from '../fresh-contract'
import type { Stage } from '../stage'
import { beginPaperAt } from '../story'
import { write } from '../writing'

/** The two sides of one contract, each with a browser of its own open all the time. */
export type Pair = { address: string; officer: Page; contractor: Page }

/** What one side says about a place of the paper: as the place is called to the reviewer, and what is wrong there. */
export type Remark = { place: string; message: string }

/** What changed, as the reviewer reads it side by side: the place, what stood there and what stands there now. */
export type Changed = { place: RegExp; from: string; to: string }

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Both sides on a contract that is there already. */
export async function bothOn(
  address: string,
  stage: Stage,
  { officer, contractor }: Terms,
  windows: { officer?: BrowserContextOptions; contractor?: BrowserContextOptions } = {},
): Promise<Pair> {
  return {
    address,
    officer: await stage.as(officer, windows.officer),
    contractor: await stage.as(contractor, windows.contractor),
  }
}

/** The contractor writes a new paper, with so many pictures, and submits it; answers the address of the paper. */
export async function fileNew(
  { address, contractor }: Pair,
  form: FormDeclaration,
  content: Content,
  files = 0,
): Promise<string> {
  const at = await beginPaperAt(contractor, address, form.title)
  await write(contractor, form, content)
  const pictures = Array.from({ length: files }, (_, index) => ({ ...chart, name: `写真${index + 1}.png` }))
  if (files > 0) await contractor.locator('input[type=file]').setInputFiles(pictures)
  for (const { name } of pictures) await expect(contractor.getByRole('button', { name: `${name}を外す` })).toBeVisible()
  await submit(contractor, submitWord(form, false))
  return at
}

/**
 * The contractor goes on from the paper that is open: finds the remark at its place, corrects it and submits a new version, which
 * is a change where the first one had taken effect.
 */
export async function fileCorrected(
  page: Page,
  form: FormDeclaration,
  said: Remark,
  corrected: Content,
): Promise<void> {
  const isChange = form.review.first.kind === 'received'
  await page.getByRole('button', { name: /^(直して再提出する|変更する（新しい版）)$/ }).click()
  await page.waitForURL(/\/draft$/)
  await expect(page.getByText('指摘が1件あります')).toBeVisible()
  await page.getByRole('link', { name: new RegExp(said.message) }).click()
  await expect(page.getByText(`指摘${said.message}`, { exact: true })).toBeInViewport()
  await write(page, form, corrected)
  await submit(page, submitWord(form, isChange))
}

/** The reviewer reads what changed since that version, old and new beside each other. */
export async function readChange(page: Page, since: RegExp, { place, from, to }: Changed): Promise<void> {
  const compared = page.locator('details').filter({ has: page.locator('summary').filter({ hasText: since }) })
  if ((await compared.getAttribute('open')) === null) await compared.locator('summary').click()
  const line = compared.getByRole('row').filter({ hasText: place })
  await expect(line).toContainText(from)
  await expect(line).toContainText(to)
}
