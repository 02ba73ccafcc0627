import { expect } from '@playwright/test'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { decide, remarkOn } from '../review'
import { type Changed, fileCorrected, fileNew, type Pair, type Remark, readChange } from './pair'

export type Received = { form: FormDeclaration; content: Content; remark: Remark; corrected: Content; changed: Changed }

/**
 * 提出・報告・届出: the work does not wait for the receipt; a correction asked for after it undoes neither the receipt nor that it
 * was in time; what is corrected is a new version, received once more.
 */
export async function liveReceived(pair: Pair, { form, content, remark, corrected, changed }: Received): Promise<void> {
  const { officer, contractor } = pair
  const at = await fileNew(pair, form, content)
  await expect(contractor.getByText('提出済です。発注者の受領を待たずに業務を進められます')).toBeVisible()
  await officer.goto(at)
  await expect(officer.getByText('受領を記録する番です')).toBeVisible()
  await expect(officer.getByRole('button', { name: '差戻し', exact: true })).toHaveCount(0)
  await decide(officer, '受領')
  await expect(officer.getByText('この版は「受領済」です。')).toBeVisible()

  await remarkOn(officer, remark.place, remark.message)
  await decide(officer, '補正を求める')
  await expect(officer.getByText('指摘はありません')).toBeVisible()
  await expect(officer.getByText('この版は「受領済」です。')).toBeVisible()

  await contractor.goto(at)
  await expect(contractor.getByText('この版は「受領済」です。')).toBeVisible()
  await fileCorrected(contractor, form, remark, corrected)
  await contractor.goto(`${at}?version=1`)
  await expect(contractor.getByText('この版は「受領済」です。')).toBeVisible()

  await officer.goto(at)
  await readChange(officer, /^第1版（.+）からの変更/, changed)
  await decide(officer, '受領')
  await expect(officer.getByText('この版は「受領済」です。この版が適用中です。')).toBeVisible()
}
