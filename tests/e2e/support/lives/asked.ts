import { expect } from '@playwright/test'
import { submitWord } from '@/components/paper-form/values/basis-text'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { typeDay } from '../filling'
import { beginPaperAt } from '../story'
import { write } from '../writing'
import type { Pair } from './pair'

export type Asked = {
  /** As the list of できごと calls it: 報告の求め. */
  kind: string
  text: string
  form: FormDeclaration
  content: Content
}

const DAY = ['令和8', '12', '25'] as [string, string, string]

/** 求め・指示: the authority states it with a day of its own; it stands on the contractor's 「今日」 until a paper answers it. */
export async function liveAsked({ address, officer, contractor }: Pair, asked: Asked): Promise<void> {
  await officer.goto(`${address}/facts`)
  await officer.getByLabel('何が起きたか').selectOption({ label: asked.kind })
  await officer.getByRole('button', { name: 'いま' }).click()
  await officer.getByLabel('内容').fill(asked.text)
  await typeDay(officer, '発注者が定めた期日', DAY)
  await officer.getByRole('button', { name: '記録する' }).click()
  await expect(officer.getByRole('table', { name: 'できごと' })).toContainText(asked.text)
  const waiting = contractor.getByRole('row').filter({ hasText: asked.text })
  await expect(async () => {
    await contractor.goto('/today')
    await expect(waiting).toContainText('令和8年12月25日', { timeout: 1_000 })
  }).toPass()

  await beginPaperAt(contractor, address, asked.form.title)
  await write(contractor, asked.form, asked.content)
  await contractor.getByRole('button', { name: '提出前の確認' }).click()
  const sheet = contractor.getByRole('dialog', { name: '提出前の確認' })
  await sheet.getByRole('checkbox', { name: new RegExp(asked.text) }).check()
  await sheet.getByRole('button', { name: submitWord(asked.form, false), exact: true }).click()
  await contractor.waitForURL(/\/papers\/[0-9a-f-]{36}$/)
  await expect(async () => {
    await contractor.goto('/today')
    await expect(contractor.getByRole('heading', { level: 1, name: '今日' })).toBeVisible()
    await expect(waiting).toHaveCount(0, { timeout: 1_000 })
  }).toPass()
}
