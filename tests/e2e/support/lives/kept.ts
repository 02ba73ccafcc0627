import { expect } from '@playwright/test'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import type { Pair } from './pair'

/** 備え付け・記録: both sides find the books with their printed words; nobody can begin one as a paper. */
export async function areKept(
  { address, officer, contractor }: Pair,
  books: readonly FormDeclaration[],
): Promise<void> {
  for (const page of [contractor, officer]) {
    await page.goto(`${address}/papers`)
    const rows = page.getByRole('table', { name: '備え付ける帳簿' }).getByRole('row')
    for (const { title, review } of books) {
      await expect(rows.filter({ hasText: title }).first()).toContainText(review.first.word)
      await expect(page.getByRole('button', { name: new RegExp(`^作成する ?：${title}$`) })).toHaveCount(0)
    }
  }
}
