import { expect, type Page } from '@playwright/test'
import { submit } from './support/filling'
import { openFreshContract } from './support/fresh-contract'
import { test } from './support/stage'
import { beginPaper, PAPERS } from './support/story'

const PEOPLE = [
  ['情報管理責任者', '協議会', '髙橋 一郎', '東京都立川市錦町一番地', 'S47.5.14', '事務局', '事務局長'],
  ['情報取扱管理者', '協議会', '𠮷田 花子', '東京都日野市神明二番地', 'S63.12.31', '事務局', '主任'],
]
const TITLE = `「${PAPERS.roster}」第1版`

async function fileRoster(contractor: Page, contract: string): Promise<void> {
  await beginPaper(contractor, contract, PAPERS.roster)
  await contractor.getByRole('button', { name: 'Excelから貼り付ける' }).click()
  const dialog = contractor.getByRole('dialog')
  await dialog.getByRole('textbox').fill(PEOPLE.map((row) => row.join('\t')).join('\n'))
  await dialog.getByRole('button', { name: '2行を加える' }).click()
  await submit(contractor, '提出する')
  await expect(contractor.getByText('提出済です。発注者の受領を待たずに業務を進められます')).toBeVisible()
}

const toldOf = (page: Page, contract: string) =>
  page.getByRole('table', { name: 'お知らせ' }).getByRole('row').filter({ hasText: contract })
const bell = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^お知らせ/ })

test('受信箱：提出された書類をキーボードで選んで受領し、受注者にはお知らせが届く', async ({ stage }) => {
  test.slow()
  const { name, officer, contractor } = await openFreshContract(stage)
  await fileRoster(contractor, name)
  await contractor.goto(`/inbox?show=theirs&q=${name}`)
  await expect(contractor.getByRole('row').filter({ hasText: TITLE })).toContainText('受領待ち')

  await officer.goto(`/inbox?q=${name}`)
  await expect(officer).toHaveTitle(/^\(1\) 受信箱/)
  const row = officer.getByRole('row').filter({ hasText: TITLE })
  await expect(row).toContainText('受領を記録する')
  await officer.getByRole('button', { name: '選んだ書類を受領する' }).press('Enter')
  await expect(officer.getByText('受領する書類を一つ以上選んでください。')).toBeVisible()
  await row.getByRole('checkbox', { name: new RegExp(`^${TITLE}.*を選ぶ$`) }).press('Space')
  await officer.getByRole('button', { name: '選んだ書類を受領する' }).press('Enter')
  const report = officer.getByRole('status').filter({ hasText: '1件を受領しました。' })
  await expect(report).toContainText(`${TITLE}（`)
  await expect(row).toHaveCount(0)

  // Others act on the same account at the same time, so the bell may count more than this one.
  await contractor.getByRole('link', { name: '今日', exact: true }).click()
  await contractor.waitForURL(/\/today$/)
  await expect(bell(contractor)).toHaveAccessibleName(/^お知らせ ?未読 ?\d+(以上)? ?件$/)
  await bell(contractor).click()
  await contractor.waitForURL(/\/notices$/)
  const told = toldOf(contractor, name)
  await expect(told).toContainText(`${TITLE}が受領されました`)
  await expect(told).toContainText('未読')
  await told.getByRole('link').click()
  await contractor.waitForURL(/\/papers\/[0-9a-f-]{36}\?version=1$/)
  await contractor.goto('/notices')
  await expect(told).toContainText('既読')

  await officer.goto('/notices')
  await expect(toldOf(officer, name).first()).toContainText('未読')
  await officer.getByRole('button', { name: 'すべて既読にする' }).click()
  await expect(toldOf(officer, name).first()).toContainText('既読')
})
