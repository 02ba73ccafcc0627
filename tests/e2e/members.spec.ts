import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { typeDay } from './support/filling'
import { nameMember, openFreshContract } from './support/fresh-contract'
import { signInAs, test } from './support/stage'

test('契約：発注者が登録し、双方が自らの担当者を定め、監査を加え、設定に答える', async ({ stage }) => {
  const { address, name, officer, contractor } = await openFreshContract(stage)
  await officer.goto(address)
  await expect(officer.getByRole('heading', { level: 1, name: '概要' })).toBeVisible()
  await expect(officer.getByText('令和8年11月4日')).toBeVisible()
  await expect(officer.getByRole('heading', { name: /^定まっていない設定（\d+件）$/ })).toBeVisible()

  const auditor = await stage.as('auditor')
  await auditor.goto('/contracts')
  await expect(auditor.getByText(name)).toHaveCount(0)
  await officer.goto(`${address}/members/parties/new`)
  await officer.getByRole('radio', { name: /^監査/ }).check()
  await officer.getByLabel('組織の記号').fill('kansa')
  await officer.getByLabel('根拠').fill('情報セキュリティ監査（６(1)）')
  await officer.getByRole('button', { name: '加える' }).click()
  await expect(officer.getByRole('alert').filter({ hasText: '直していただく点が' })).toBeVisible()
  await typeDay(officer, '終わりの日', ['令和9', '3', '31'])
  await officer.getByRole('button', { name: '加える' }).click()
  await officer.waitForURL(/\/members$/)
  await expect(officer.getByRole('table', { name: '当事者の一覧' })).toContainText('青葉監査法人')
  await nameMember(auditor, address, 'auditor')
  await auditor.goto(address)
  await expect(auditor.getByRole('heading', { level: 1, name: '概要' })).toBeVisible()

  await answer(officer, `${address}/settings`, '答える', 'この調達は次のどれ', '研究開発及び調査', '仕様書')
  await answer(contractor, `${address}/settings`, '答える', '業務の一部を再委託しますか', '再委託しない', '実施計画')
  await contractor.goto(`${address}/papers`)
  await expect(contractor.getByRole('row', { name: /業務従事者名簿/ })).toContainText('必要')
  await answer(officer, `${address}/settings`, '変更する', 'この調達は次のどれ', 'いずれでもない', '契約変更による')
  await officer.getByText('履歴（2件）').first().click()
  await expect(officer.getByRole('row', { name: /研究開発及び調査/ })).toContainText('久保 真理子')
  await contractor.goto(`${address}/papers`)
  await expect(contractor.getByRole('row', { name: /業務従事者名簿/ })).toContainText('この契約では不要')
})

async function answer(page: Page, settings: string, act: string, question: string, word: string, basis: string) {
  await page.goto(settings)
  await page.getByRole('link', { name: new RegExp(`^${act} ?：${question}`) }).click()
  await page.getByRole('radio', { name: word }).check()
  await page.getByLabel('根拠').fill(basis)
  await page.getByRole('button', { name: '定める' }).click()
  await page.waitForURL(/\/settings$/)
}

test('組織：管理者が利用者を加え、本人がパスワードを変え、停止されると使えなくなる', async ({ stage }) => {
  const manager = await stage.as('manager')
  const localId = `e2e-${randomUUID().slice(0, 8)}`
  await manager.goto('/organisation/new')
  await manager.getByLabel('氏名').fill('𠮷野 﨑子')
  await manager.getByLabel('フリガナ').fill('ヨシノ サキコ')
  await manager.getByRole('textbox', { name: 'ID' }).fill(localId)
  await manager.getByLabel('最初のパスワード').fill('mijikai')
  await manager.getByRole('button', { name: '加える' }).click()
  await expect(manager.getByLabel('最初のパスワード')).toHaveAttribute('aria-invalid', 'true')
  await expect(manager.getByLabel('氏名')).toHaveValue('𠮷野 﨑子')
  const [first, second] = ['asahi-no-ataru-engawa-de', 'yuugata-ni-naru-kane-no-oto']
  await manager.getByLabel('最初のパスワード').fill(first)
  await manager.getByRole('button', { name: '加える' }).click()
  await expect(manager.getByText(`「𠮷野 﨑子」を加えました。ID：${localId}@kyogikai。`)).toBeVisible()

  const newcomer = await stage.as('nobody')
  await signInAs(newcomer, `${localId}@kyogikai`, first)
  await newcomer.goto('/contracts')
  await expect(newcomer.getByText('閲覧できる契約はまだありません。')).toBeVisible()
  await expect(newcomer.getByRole('link', { name: '組織' })).toHaveCount(0)
  await newcomer.goto('/password')
  await newcomer.getByLabel('現在のパスワード').fill(first)
  await newcomer.getByLabel('新しいパスワード', { exact: false }).first().fill(second)
  await newcomer.getByLabel('新しいパスワード（もう一度）').fill(second)
  await newcomer.getByRole('button', { name: '変更する' }).click()
  await newcomer.waitForURL(/\/sign-in/)
  await signInAs(newcomer, `${localId}@kyogikai`, first, 'refused')
  await signInAs(newcomer, `${localId}@kyogikai`, second)

  await manager.goto('/organisation')
  await manager
    .getByRole('row', { name: new RegExp(localId) })
    .getByRole('link')
    .first()
    .click()
  await manager.getByLabel('停止の理由').fill('退職のため')
  await manager.getByRole('button', { name: 'このアカウントを停止する' }).click()
  await manager.waitForURL(/\/organisation$/)
  await newcomer.goto('/contracts')
  await expect(newcomer).toHaveURL(/\/sign-in\?next=%2Fcontracts$/)
})
