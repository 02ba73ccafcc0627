import type { Page } from '@playwright/test'
import { rowOf, saved, typeDate } from './filling'
import { beginPaper, PAPERS, RUNNING } from './story'

export type PlannedRow = {
  medium?: string
  place?: string
  method?: string
  confirmation?: string
  worker?: string
  checker?: string
  item?: { name: string; quantity: number }
}

/** Fills one row of 別添１; what is not said is the plainest that is right. */
export async function fillPlannedRow(page: Page, number: number, planned: PlannedRow = {}): Promise<void> {
  const row = rowOf(page, '情報の保存媒体', number)
  const {
    medium = '紙媒体',
    place = 'キャビネット',
    method = '裁断',
    confirmation = '情報管理責任者の立ち会い',
  } = planned
  await row.getByRole('radio', { name: medium, exact: true }).check()
  await choose(page, number, '情報の保存場所', place)
  await choose(page, number, '作業の方法', method)
  await row.getByRole('textbox', { name: '作業の確認方法' }).fill(confirmation)
  await row.getByLabel('作業実施者').fill(planned.worker ?? '𠮷田 花子')
  await row.getByLabel('作業確認者').fill(planned.checker ?? '髙橋 一郎')
  if (planned.item) await pickItem(page, number, planned.item)
}

/** A printed word, or another one where the document prints 等. */
async function choose(page: Page, number: number, label: string, word: string): Promise<void> {
  const list = page.getByRole('combobox', { name: `${number}行目 ${label}`, exact: true })
  const words = await list.getByRole('option').allTextContents()
  if (words.includes(word)) return void (await list.selectOption(word))
  await list.selectOption('その他（自分で書く）')
  await page.getByRole('textbox', { name: `${number}行目 ${label} その他の内容`, exact: true }).fill(word)
}

async function pickItem(page: Page, number: number, item: { name: string; quantity: number }): Promise<void> {
  const row = rowOf(page, '情報の保存媒体', number)
  await row.getByRole('button', { name: '台帳から情報を加える' }).click()
  const list = row.getByRole('combobox', { name: `${number}行目 対象の情報（台帳） 1件目の情報` })
  const option = await list.getByRole('option').filter({ hasText: item.name }).first().getAttribute('value')
  await list.selectOption(option)
  await row.getByRole('textbox', { name: `${number}行目 対象の情報（台帳） 1件目の数量` }).fill(String(item.quantity))
}

/** A plan with one row, ready to be submitted; answers the address of the paper. */
export async function draftPlan(page: Page, planned: PlannedRow = {}, contract: string = RUNNING): Promise<string> {
  const address = await beginPaper(page, contract, PAPERS.plan)
  await typeDate(page, '年月日', ['2026', '11', '18'])
  await page.getByRole('button', { name: '行を加える' }).click()
  await fillPlannedRow(page, 1, planned)
  await typeDate(page, '全ての作業が完了する予定日', ['2026', '12', '25'])
  await page.keyboard.press('Control+s')
  await saved(page)
  return address
}
