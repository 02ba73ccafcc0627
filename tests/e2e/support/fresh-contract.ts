import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { RIGHT_WORDS } from '@/lib/registers/contracts/labels'
import { CAST, type PersonKey, type Role } from '@/prisma/seed/cast'
import { typeDay } from './filling'
import type { Stage } from './stage'

/** A contract of this test alone. */
export type FreshContract = { address: string; name: string; officer: Page; contractor: Page }

/** The officer registers a contract; each side names its own people with the rights of the cast. */
export async function openFreshContract(stage: Stage): Promise<FreshContract> {
  const [officer, contractor] = [await stage.as('chief'), await stage.as('manager')]
  const name = `地域連携試行業務${randomUUID().slice(0, 8)}`
  const address = await register(officer, name)
  await nameMember(officer, address, 'chief')
  await nameMember(contractor, address, 'manager')
  return { address, name, officer, contractor }
}

async function register(officer: Page, name: string): Promise<string> {
  await officer.goto('/contracts/new')
  await officer.getByLabel('契約番号').fill(`第${randomUUID().slice(0, 8)}号`)
  await officer.getByLabel('契約の名称').fill(name)
  await officer.getByLabel('受注者の組織の記号').fill('kyogikai')
  await officer.locator('input[name=documents][value="roudoukyoku/besshi1@1"]').check()
  await typeDay(officer, '契約締結日', ['令和8', '11', '2'])
  await typeDay(officer, '契約期間の開始日', ['2026', '11', '4'])
  await typeDay(officer, '契約期間の終了日', ['2027', '3', '31'])
  await officer.getByRole('button', { name: '契約を登録する' }).click()
  await officer.waitForURL(/\/contracts\/[0-9a-f-]{36}$/)
  return new URL(officer.url()).pathname
}

/** Gives a person of the own side the rights of the cast. */
export async function nameMember(page: Page, address: string, who: PersonKey): Promise<void> {
  const { name, rights = [] }: Role = CAST[who]
  await page.goto(`${address}/members`)
  await page.getByRole('link', { name: new RegExp(`^(権限を付与する|変更する) ?：${name}$`) }).click()
  for (const right of rights) await page.getByRole('checkbox', { name: new RegExp(`^${RIGHT_WORDS[right]}`) }).check()
  await page.getByRole('button', { name: 'この権限に定める' }).click()
  await page.waitForURL(/\/(contracts|members)$/)
  await page.goto(`${address}/members`)
  await expect(page.getByRole('table', { name: '自らの側の担当者' })).toContainText(name)
}
