import { expect } from '@playwright/test'
import { paste, saved, submit } from './support/filling'
import { openFreshContract } from './support/fresh-contract'
import { test } from './support/stage'
import { beginPaper } from './support/story'

/** As many rows as the form takes, each text as long as it may be: about 5 MB. */
const ROWS = 300
const long = (length: number, at: number) => `${at}：${'経歴'.repeat(length / 2)}`.slice(0, length)

test('１(2)①ウ 行も文字も上限まで書いた名簿が、保存され、提出され、読める', async ({ stage }) => {
  test.slow()
  const { name, contractor: page } = await openFreshContract(stage)
  await beginPaper(page, name, '業務従事者名簿')
  await paste(page.getByRole('region', { name: '業務従事者の表' }), longestRows())
  const dialog = page.getByRole('dialog', { name: '「業務従事者」にExcelから貼り付ける' })
  await dialog.getByRole('button', { name: `${ROWS}行を加える` }).click()
  await saved(page)
  await page.reload()
  await expect(page.getByRole('button', { name: /^300行目/ }).first()).toBeVisible()
  await submit(page, '提出する')
  await expect(page.getByText(long(1000, 299)).first()).toBeVisible()
})

function longestRows(): string {
  const columns = ['氏名', '所属部署', '役職', '学歴', '職歴', '業務経験', '研修実績その他の経歴']
  const heading = [...columns, '専門的知識その他の知見', '母語及び外国語能力', '国籍', '備考']
  const lengths = [60, 100, 100, 500, 500, 1000, 1000, 1000, 500, 500, 200]
  const rows = Array.from({ length: ROWS }, (_, at) => lengths.map((length) => long(length, at)))
  return [heading, ...rows].map((cells) => cells.join('\t')).join('\r\n')
}
