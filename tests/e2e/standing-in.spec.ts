import { expect, type Page } from '@playwright/test'
import { sayMovement, takeIn } from './support/book'
import { submit, typeDate } from './support/filling'
import { type FreshContract, openFreshContract } from './support/fresh-contract'
import { fillPlannedRow } from './support/plan'
import { test } from './support/stage'
import { beginPaper } from './support/story'
import { fileRoster } from './support/victim'

const SECURITY = '情報セキュリティ管理計画書'
const SUBSTITUTE = '作業実施計画書に代える情報セキュリティ管理計画書等'
const CONDITIONS = '溶解の前日までに、日時を連絡すること。'

/** Says that all six went to destruction just now; the gate answers on the page. */
async function dispose(page: Page, address: string, item: string): Promise<void> {
  await page.goto(`${address}/custody?entry=movement`)
  await sayMovement(page, { item, act: '廃棄・抹消', quantity: '6', who: '𠮷田 花子' })
  await page.getByRole('button', { name: 'いま', exact: true }).click()
  await page.getByRole('button', { name: '記録する', exact: true }).click()
}

async function present({ contractor, name }: FreshContract): Promise<string> {
  const address = await beginPaper(contractor, name, SECURITY)
  await contractor.getByRole('textbox', { name: /^内容/ }).fill('第４章 返却と廃棄：不要となった紙は溶解する。')
  await submit(contractor, '提示する')
  return address
}

/** On a phone: the plan is chosen by its version, and what corresponds to 別添１ is written out. */
async function fileStandingIn(page: Page, contract: string, item: string): Promise<string> {
  const address = await beginPaper(page, contract, SUBSTITUTE)
  const plans = page.getByRole('combobox', { name: /^代える計画書/ })
  const name = `${SECURITY} 第1版（令和8年11月18日提示）`
  await expect(plans.getByRole('option')).toHaveText(['選んでください', name])
  await plans.selectOption(name)
  await page.getByRole('textbox', { name: /^相当する内容の記載箇所/ }).fill('第４章')
  await typeDate(page, '全ての作業が完了する予定日', ['2026', '12', '25'])
  await page.getByRole('button', { name: '行を加える' }).click()
  await fillPlannedRow(page, 1, { method: '溶解', item: { name: item, quantity: 6 } })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await submit(page, '提出して承認を求める')
  return address
}

/** The officer reads the version that is named, and comes back to decide, on a condition. */
async function approve(officer: Page, substitute: string): Promise<void> {
  await officer.goto(substitute)
  await expect(officer.getByText('承認するかどうかを決める番です')).toBeVisible()
  await officer.getByRole('link', { name: `${SECURITY} 第1版（令和8年11月18日提示）` }).click()
  await expect(officer.getByText('第４章 返却と廃棄：不要となった紙は溶解する。')).toBeVisible()
  const standing = officer.getByRole('table', { name: 'この書類によるもの' })
  await expect(standing.getByRole('row').filter({ hasText: '提出済' })).toContainText('第1版')
  await standing.getByRole('link', { name: `${SUBSTITUTE} 第1版` }).click()
  await officer.getByRole('button', { name: '承認', exact: true }).click()
  const dialog = officer.getByRole('dialog', { name: '承認' })
  await dialog.getByRole('textbox', { name: /条件/ }).fill(CONDITIONS)
  await dialog.getByRole('button', { name: '承認を記録する' }).click()
  await expect(officer.getByText('この版は「承認（条件付き）」です。')).toBeVisible()
}

test('３(2)なお書２ 別添１に代えて管理計画書を示し、承認されると、台帳の門が開く', async ({ stage }) => {
  const fresh = await openFreshContract(stage)
  const { address, name, officer, contractor } = fresh
  await fileRoster(fresh, '髙橋 一郎', '東京都立川市錦町一番地')
  const { item } = await takeIn(contractor, address, '6', true)
  await dispose(contractor, address, item)
  await expect(contractor.getByRole('main').getByRole('alert')).toContainText('承認された計画書がありません')

  const security = await present(fresh)
  const phone = await stage.as('manager', { viewport: { width: 390, height: 844 } })
  const substitute = await fileStandingIn(phone, name, item)
  await approve(officer, substitute)

  await dispose(contractor, address, item)
  await expect(contractor.getByText(/第\d+号に記録しました。/)).toBeVisible()
  const entry = officer.getByRole('table', { name: '台帳の記録' }).getByRole('row').filter({ hasText: '廃棄・抹消' })
  await officer.goto(`${address}/custody`)
  await expect(entry.first()).toContainText(item)
  await expect(entry.first()).not.toContainText('逸脱')

  await contractor.goto(security)
  await contractor.getByRole('button', { name: '変更する（新しい版）' }).click()
  await contractor.getByRole('textbox', { name: /^内容/ }).fill('第４章 返却と廃棄（改）')
  await submit(contractor, '提示する')
  await officer.goto(substitute)
  await expect(officer.getByText(`「${SECURITY}」には、その後の第2版があります。`)).toBeVisible()
  await expect(officer.getByRole('link', { name: `${SECURITY} 第1版（令和8年11月18日提示）` })).toBeVisible()
  await expect(officer.getByText('この版が適用中です。')).toBeVisible()
})
