import { expect } from '@playwright/test'
import { openFreshContract } from './support/fresh-contract'
import { test } from './support/stage'

test('４(2) 電話で：「今日」から事故を三つ押しで記録でき、発注者にすぐ知らされる', async ({ stage }) => {
  const { name, officer, contractor } = await openFreshContract(stage)
  await contractor.setViewportSize({ width: 390, height: 844 })
  await contractor.goto('/today')
  await contractor.getByRole('link', { name: '事故・おそれを報告' }).click()
  await contractor.getByRole('link', { name: new RegExp(name) }).click()
  await expect(contractor.getByLabel('何が起きたか')).toHaveValue('incident_noticed')
  await expect(contractor.getByLabel('何が起きたか')).toBeInViewport()
  await contractor.getByRole('button', { name: 'いま' }).click()
  await contractor.getByLabel('内容').fill('訪問先で記録用紙を一枚置き忘れたおそれがある。')
  await contractor.getByRole('button', { name: '記録する' }).click()
  await expect(contractor.getByRole('table', { name: 'できごと' })).toContainText('置き忘れたおそれ')

  await officer.goto('/notices')
  const notice = officer.getByRole('row').filter({ hasText: name }).first()
  await expect(notice).toContainText('受注者が「事故・そのおそれの認知」を記録しました')
  await expect(notice).not.toContainText('置き忘れ')
})

test('監査する人の「今日」には、報告の入口がない', async ({ stage }) => {
  const auditor = await stage.as('auditor')
  await auditor.goto('/today')
  await expect(auditor.getByRole('heading', { level: 1, name: '今日' })).toBeVisible()
  await expect(auditor.getByRole('link', { name: '事故・おそれを報告' })).toHaveCount(0)
  await auditor.goto('/today/incident')
  await expect(auditor.getByText('記録できる契約がありません。')).toBeVisible()
})
