import { expect } from '@playwright/test'
import { openFreshContract } from './support/fresh-contract'
import { tabOnto, tabTo } from './support/keyboard'
import { test } from './support/stage'
import { formOf } from './support/writing'

const FORM = formOf('roudoukyoku/besshi1', 'requested_report')

test('キーボードだけで：書類を作り、提出し、発注者が「今日」から開いて受領する', async ({ stage }) => {
  const { address, name, officer, contractor } = await openFreshContract(stage)
  await contractor.goto(`${address}/papers`)
  await tabTo(contractor, new RegExp(`^作成する ?：${FORM.title}$`))
  await contractor.keyboard.press('Enter')
  await contractor.waitForURL(/\/draft$/)
  await expect(contractor.getByRole('button', { name: '提出前の確認' })).toBeVisible()
  await tabOnto(contractor, contractor.getByRole('textbox', { name: /^内容/ }), '内容')
  await contractor.keyboard.type('変わりはない。')
  await tabTo(contractor, '提出前の確認')
  await contractor.keyboard.press('Enter')
  await expect(contractor.getByRole('dialog', { name: '提出前の確認' })).toBeVisible()
  await tabTo(contractor, '報告する')
  await contractor.keyboard.press('Enter')
  await contractor.waitForURL(/\/papers\/[0-9a-f-]{36}$/)
  await expect(contractor.getByText('提出済です。')).toBeVisible()

  await officer.goto('/today')
  const line = officer
    .getByRole('row')
    .filter({ hasText: name })
    .getByRole('link', { name: /の受領$/ })
  await expect(line).toBeVisible()
  await tabOnto(officer, line, name)
  await officer.keyboard.press('Enter')
  await officer.waitForURL(/\/papers\/[0-9a-f-]{36}/)
  await expect(officer.getByText('受領を記録する番です')).toBeVisible()
  await tabTo(officer, /^受領$/)
  await officer.keyboard.press('Enter')
  await expect(officer.getByRole('dialog', { name: '受領' })).toBeVisible()
  await tabTo(officer, '受領を記録する')
  await officer.keyboard.press('Enter')
  await expect(officer.getByText('この版は「受領済」です。この版が適用中です。')).toBeVisible()
  await tabTo(officer, '補正を求める')
})
