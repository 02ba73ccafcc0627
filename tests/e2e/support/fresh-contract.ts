import { randomUUID } from 'node:crypto'
import { type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { RIGHT_WORDS } from '@/lib/registers/contracts/labels'
import { CAST, type PersonKey, type Role } from '@/prisma/seed/cast'
import { typeDay } from './filling'
import type { Stage } from './stage'

/** A contract of this test alone. */
export type FreshContract = { address: string; name: string; officer: Page; contractor: Page }

/** Who makes the contract, and under which editions (`akiruno/junshujikou@1`). */
export type Terms = { officer: PersonKey; contractor: PersonKey; documents: readonly string[] }

const BUREAU: Terms = { officer: 'chief', contractor: 'manager', documents: ['roudoukyoku/besshi1@1'] }

/** The officer registers a contract; each side names its own people with the rights of the cast. */
export async function openFreshContract(
  stage: Stage,
  terms: Terms = BUREAU,
  windows: { officer?: BrowserContextOptions; contractor?: BrowserContextOptions } = {},
): Promise<FreshContract> {
  const officer = await stage.as(terms.officer, windows.officer)
  const contractor = await stage.as(terms.contractor, windows.contractor)
  const name = `地域連携試行業務${randomUUID().slice(0, 8)}`
  const address = await register(officer, name, terms)
  await nameMember(officer, address, terms.officer)
  await nameMember(contractor, address, terms.contractor)
  return { address, name, officer, contractor }
}

async function register(officer: Page, name: string, { contractor, documents }: Terms): Promise<string> {
  await officer.goto('/contracts/new')
  await officer.getByLabel('契約番号').fill(`第${randomUUID().slice(0, 8)}号`)
  await officer.getByLabel('契約の名称').fill(name)
  await officer.getByLabel('受注者の組織の記号').fill(CAST[contractor].organisation)
  for (const document of documents) await officer.locator(`input[name=documents][value="${document}"]`).check()
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
