import { expect, type Page } from '@playwright/test'
import { printedLines } from './support/annex'
import { rowOf, submit, typeDate } from './support/filling'
import { openFreshContract } from './support/fresh-contract'
import { downloadPdf, headIn, keepLines } from './support/pdf'
import { decide, printOf } from './support/review'
import { test } from './support/stage'
import { addressOf, beginPaper, openPaper, PAPERS, RUNNING } from './support/story'

test.describe.configure({ mode: 'serial' })

const REMARK = '紙は焼却としてください。'
const SHEET = { work: `${RUNNING}業務`, datedOn: '令和8年11月18日', submitter: '多摩地域雇用開発協議会' }
const PEOPLE = [
  ['情報管理責任者', '協議会', '髙橋 一郎', '東京都立川市錦町一番地', 'S47.5.14', '事務局', '事務局長'],
  ['情報取扱管理者', '協議会', '𠮷田 花子', '東京都日野市神明二番地', 'S63.12.31', '事務局', '主任'],
]
const ROW = ['紙媒体', 'キャビネット', '焼却', '情報管理責任者の立ち会い', '𠮷田 花子', '髙橋 一郎']

/** Opens a paper from 「今日」 by what is to be done with it. */
async function openFromToday(page: Page, contract: string, what: string): Promise<void> {
  await page.goto('/today')
  await page.getByRole('row').filter({ hasText: contract }).getByRole('link', { name: what }).click()
  await page.waitForURL(/\/papers\/[0-9a-f-]{36}/)
}

test('１(2)①ア 最初の名簿は、承認を待たずに受領される', async ({ stage }) => {
  const { address, name, officer, contractor } = await openFreshContract(stage)
  await beginPaper(contractor, name, PAPERS.roster)
  await contractor.getByRole('button', { name: 'Excelから貼り付ける' }).click()
  const dialog = contractor.getByRole('dialog')
  await dialog.getByRole('textbox').fill(PEOPLE.map((row) => row.join('\t')).join('\n'))
  await dialog.getByRole('button', { name: '2行を加える' }).click()
  await submit(contractor, '提出する')
  await expect(contractor.getByText('提出済です。発注者の受領を待たずに業務を進められます')).toBeVisible()
  await contractor.goto(`${address}/roster`)
  await expect(contractor.getByRole('table', { name: PAPERS.roster })).toContainText('𠮷田 花子')

  await openFromToday(officer, name, `「${PAPERS.roster}」第1版の受領`)
  await expect(officer.getByText('受領を記録する番です')).toBeVisible()
  await expect(officer.getByRole('button', { name: '承認' })).toHaveCount(0)
  await decide(officer, '受領')
  await expect(officer.getByText('この版は「受領済」です。')).toBeVisible()
  await contractor.goto(new URL(officer.url()).pathname)
  await expect(contractor.getByText('この版は「受領済」です。')).toBeVisible()
})

test('別添１ 二つの窓で：行に指摘を付けて差し戻し、直して再提出し、承認する', async ({ stage }) => {
  const [officer, contractor] = [await stage.as('chief'), await stage.as('manager')]
  await openFromToday(officer, RUNNING, `「${PAPERS.plan}」第2版の承認`)
  const address = new URL(officer.url()).pathname
  await contractor.goto(address)
  await expect(contractor.getByText('発注者の承認を待っています')).toBeVisible()
  await expect(officer.getByText('前年度も溶解で統一している。')).toBeVisible()
  expect(await contractor.content()).not.toContain('前年度も溶解で統一している')

  await officer.getByText('この版の全体（変わっていないところを含む）').click()
  await officer.getByRole('button', { name: '情報の保存媒体 1行目に指摘を付ける' }).click()
  await officer.getByLabel('情報の保存媒体 1行目への指摘', { exact: true }).fill(REMARK)
  await expect(officer.getByText('指摘 1件（まだ送られていません）')).toBeVisible()
  await decide(officer, '差戻し')
  await expect(officer.getByText('差し戻しました。相手の再提出を待っています')).toBeVisible()

  await contractor.reload()
  await expect(contractor.getByText('差し戻されました。')).toBeVisible()
  await contractor.getByRole('button', { name: '直して再提出する' }).click()
  await contractor.waitForURL(/\/draft$/)
  await contractor.getByRole('link', { name: new RegExp(REMARK) }).click()
  const row = rowOf(contractor, '情報の保存媒体', 1)
  await expect(row.getByText(`指摘${REMARK}`)).toBeVisible()
  await contractor.getByRole('combobox', { name: '1行目 作業の方法' }).selectOption('焼却')
  await submit(contractor, '提出して承認を求める')

  await officer.goto(address)
  await expect(officer.getByText(/^第2版（差し戻した版）からの変更/)).toBeVisible()
  await expect(
    officer.getByRole('row', { name: /^変更 情報の保存媒体（𠮷田 花子）の作業の方法 .*溶解 焼却$/ }).first(),
  ).toBeVisible()
  await decide(officer, '承認')
  await expect(officer.getByText('この版は「承認」です。この版が適用中です。')).toBeVisible()
})

test('別添１ 承認した版のPDFは、印字の本文だけを持ち、頁・番号・版・記録の先頭は欄外にだけある', async ({ stage }) => {
  const officer = await stage.as('chief')
  await openPaper(officer, RUNNING, `${PAPERS.plan}`)
  await officer.goto(await approvedPlan(officer))
  const plan = await printOf(officer, 'annex1', /承認令和8年11月18日\d\d:\d\d久保真理子/)
  const lines = printedLines({ ...SHEET, annex: 1, rows: [ROW], completion: '令和8年12月11日' })
  expect(plan.body).toBe(lines.join('').replace(/\s/g, ''))
  keepLines('annex1', lines)
  expect(plan.fileName).toBe(`${PAPERS.plan}_第3版.pdf`)
  plan.footers.forEach((footer, at) => {
    expect(footer).toContain(`${at + 1}/${plan.footers.length}`)
    expect(footer).toContain('契約番号東労契令和８第１号第3版')
    expect(headIn(footer).hash).not.toBe('')
  })
})

test('別添２ 受注者が計画を引き継いだ報告書を提出し、担当官が受領する', async ({ stage }) => {
  const [officer, contractor] = [await stage.as('chief'), await stage.as('manager')]
  const address = await beginPaper(contractor, RUNNING, PAPERS.report)
  await expect(contractor.getByRole('textbox', { name: '協議会名' })).toHaveValue(SHEET.submitter)
  const row = rowOf(contractor, '情報の保存媒体', 1)
  await expect(row.getByRole('radio', { name: '紙媒体' })).toBeChecked()
  await expect(contractor.getByRole('combobox', { name: '1行目 作業の方法' })).toHaveValue('焼却')
  await expect(row.getByLabel('作業実施者')).toHaveValue('𠮷田 花子')
  await typeDate(contractor, '年月日', ['令和8', '11', '18'])
  await typeDate(contractor, '全ての作業が完了した日', ['令和8', '11', '18'])
  await submit(contractor, '提出する')
  await expect(contractor.getByText('提出済です。')).toBeVisible()

  await officer.goto(address)
  await decide(officer, '受領')
  await expect(officer.getByText('この版は「受領済」です。')).toBeVisible()
  const report = await printOf(officer, 'annex2', /受領令和8年11月18日\d\d:\d\d久保真理子/)
  const lines = printedLines({ ...SHEET, annex: 2, rows: [ROW], completion: '令和8年11月18日' })
  expect(report.body).toBe(lines.join('').replace(/\s/g, ''))
  keepLines('annex2', lines)

  const auditor = await stage.as('auditor')
  await auditor.goto(address)
  const copy = await downloadPdf(auditor, auditor.getByRole('link', { name: 'PDF', exact: true }), 'annex2-auditor')
  expect(copy.bytes.equals(report.bytes)).toBe(true)
})

/** The address of the plan that was approved above. */
async function approvedPlan(page: Page): Promise<string> {
  const papers = `${await addressOf(page, RUNNING)}/papers`
  await page.goto(papers)
  const line = page.getByRole('row').filter({ hasText: PAPERS.plan }).filter({ hasText: '承認' }).first()
  return (await line.getByRole('link').getAttribute('href')) ?? ''
}
