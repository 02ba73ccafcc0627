import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { callAction } from './support/calls'
import { exportPdf } from './support/exports'
import { rules } from './support/files'
import { crawl } from './support/leaks'
import { serverActions } from './support/manifest'
import { downloadPdf, headIn } from './support/pdf'
import { test } from './support/stage'
import { addressOf, openPaper, PAPERS, RUNNING } from './support/story'
import { idIn } from './support/victim'

const HARMLESS = [
  ...['キーボード操作（?）', '閉じる', 'サインアウト', '表示', '検証する', '変更する', '探す', 'PDFを書き出す'],
  ...['いまの名簿のPDFを書き出す', '台帳のPDFを書き出す', '表のPDFを書き出す', '操作の記録のPDFを書き出す'],
]
const NO_CONTRACT = ['openOf', 'addOf', 'resetOf', 'disableOf', 'changeOf', 'readAllOf', 'verify', 'askExportOf']

test('監査：名簿・計画書・操作の記録をPDFで出力し、封緘の値はどこにもない', async ({ stage }) => {
  const page = await stage.as('auditor')
  const address = await addressOf(page, RUNNING)
  await page.goto(`${address}/roster`)
  const roster = await exportPdf(page, 'roster')
  for (const name of ['髙橋一郎', '𠮷田花子', '島﨑健', '渡邉美咲']) expect(roster.text).toContain(name)
  expect(roster.text).toContain('値はこの出力に含まれません。')
  expect(roster.text).not.toContain('立川市')

  await openPaper(page, RUNNING, PAPERS.roster)
  const paper = await downloadPdf(page, page.getByRole('link', { name: 'PDF', exact: true }), 'roster-paper')
  expect(paper.text).toContain('封緘項目を除く写し')
  expect(paper.text).not.toContain('立川市')

  await page.goto(`${address}/audit`)
  const plan = page.getByRole('table', { name: '書類と、保存されたPDF' }).getByRole('row', { name: /作業実施計画書/ })
  const printed = await downloadPdf(page, plan.last().getByRole('link', { name: /PDF$/ }).first(), 'annex1-auditor')
  expect(printed.body).toContain(`${RUNNING}業務に係る情報の返却又は廃棄若しくは抹消に係る作業実施計画書`)

  await page.goto(`${address}/audit/record`)
  const record = await exportPdf(page, 'record')
  expect(record.text).toContain('「作業実施計画書」第2版を提出')
  expect(record.text).toContain('非公開')
  expect(headIn(record.footers[0] ?? '').hash).not.toBe('')
})

test('監査：検証の画面は連鎖を確かめ、紙の値と照らし、出力した行は製品なしでも確かめられる', async ({ stage }) => {
  const page = await stage.as('auditor')
  const address = await addressOf(page, RUNNING)
  await openPaper(page, RUNNING, PAPERS.roster)
  const paper = await downloadPdf(page, page.getByRole('link', { name: 'PDF', exact: true }), 'roster-paper')
  const head = headIn(paper.footers[0] ?? '')
  await page.goto(`${address}/audit/verification`)
  await verify(page, '', '')
  await expect(page.getByText('記録は完全です。')).toBeVisible()
  await verify(page, `第${head.seq}号`, head.hash.slice(0, 16))
  await expect(page.getByText('紙のハッシュと一致しました。')).toBeVisible()
  await verify(page, head.seq, `${head.hash.startsWith('0') ? '1' : '0'}${head.hash.slice(1, 16)}`)
  await expect(page.getByText('紙のハッシュと一致しません。')).toBeVisible()
  await verify(page, '99999', head.hash)
  await expect(page.getByText('紙にある番号まで記録がありません。')).toBeVisible()

  const program = await page.getByRole('region', { name: '検証のプログラム' }).locator('pre').textContent()
  const started = page.waitForEvent('download')
  await page.getByRole('link', { name: '操作の記録（JSON行）' }).click()
  const folder = test.info().outputPath()
  const [lines, check] = [`${folder}/record.jsonl`, `${folder}/check.mjs`]
  await (await started).saveAs(lines)
  writeFileSync(check, program ?? '')
  expect(String(execFileSync(process.execPath, [check, lines]))).toMatch(/^第\d+号まで合っています。[0-9a-f]{64}/)
})

async function verify(page: Page, seq: string, hash: string): Promise<void> {
  await page.getByLabel('番号', { exact: false }).fill(seq)
  await page.getByLabel('ハッシュ').fill(hash)
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: '検証する' }).click()
  await answered
}

test('監査：どの画面にも、行う操作・下書き・内部メモがなく、直接の呼び出しも断られる', async ({ stage }) => {
  // Every page of the contract is opened.
  test.slow()
  const page = await stage.as('auditor')
  const address = await addressOf(page, RUNNING)
  // Who audits a contract names the own people for it, and may do nothing else.
  const pages = (await crawl(page, address)).filter((path) => !/^\/api\/|\/members/.test(path))
  expect(pages.length).toBeGreaterThan(8)
  for (const path of pages) {
    await page.goto(path)
    const buttons = await page.getByRole('button').allTextContents()
    expect({ path, buttons: buttons.filter((word) => !HARMLESS.includes(word)) }).toEqual({ path, buttons: [] })
    const html = await page.content()
    for (const word of ['下書きあり', '内部メモ', '前年度も溶解で統一している', '立川市'])
      expect(html).not.toContain(word)
  }

  await page.goto(`${address}/papers`)
  const papers = await page.getByRole('table', { name: '書類の一覧' }).getByRole('link').all()
  const paperId = idIn((await papers[0]?.getAttribute('href')) ?? '')
  const unknown = randomUUID()
  const ids = {
    contractId: idIn(address),
    paperId,
    draftId: paperId,
    seq: '1',
    version: '1',
    sealedPath: 'people.head.address',
  }
  const all = { ...ids, accountId: unknown, partyId: unknown, attachmentId: unknown, placeId: unknown, itemId: unknown }
  for (const action of serverActions().filter(({ name }) => !NO_CONTRACT.includes(name))) {
    const answer = await callAction(page.request, action, { ...all, movementId: unknown })
    expect(['not_allowed', 'not_found'], `${action.name} answers ${answer}`).toContain(answer)
  }
  const upload = await page.request.post(`/api${address}/papers/${paperId}/attachments`, {
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    multipart: { file: rules },
  })
  expect([403, 404]).toContain(upload.status())
})
