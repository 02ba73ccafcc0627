import { expect, type Page } from '@playwright/test'
import { submitWord } from '@/components/paper-form/values/basis-text'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { rules } from './support/files'
import { saved, submit } from './support/filling'
import { openFreshContract } from './support/fresh-contract'
import { bothOn, readChange } from './support/lives/pair'
import { printOf } from './support/review'
import { test } from './support/stage'
import { beginPaperAt } from './support/story'
import { formOf, write } from './support/writing'

test.describe.configure({ mode: 'serial' })

const TERMS = { officer: 'akirunoOfficer', contractor: 'planner', documents: ['akiruno/junshujikou@1'] } as const
const SEEDED = '個別避難計画作成支援業務'
const of = (key: string) => formOf('akiruno/junshujikou', key)
const REPORT = of('performance_report')
let address: string

/** From the list of forms to the papers that a new one can start from, and begins from the one in that line. */
async function startFrom(page: Page, form: FormDeclaration, line: string): Promise<void> {
  await page.goto(`${address}/papers`)
  await page.getByRole('link', { name: new RegExp(`^前の書類から ?：${form.title}$`) }).click()
  const rows = page.getByRole('table', { name: '写して始められる書類' }).getByRole('row')
  await rows
    .filter({ hasText: line })
    .first()
    .getByRole('button', { name: /^写して作成する/ })
    .click()
  await page.waitForURL(/\/draft$/)
}

test('写して始める：ほかの契約の書類からも、この契約の前の書類からも、表は写り、日付は写らない', async ({ stage }) => {
  const fresh = await openFreshContract(stage, TERMS)
  address = fresh.address
  const page = fresh.contractor
  const year = page.getByRole('textbox', { name: '履行状況を確かめた日 年（西暦または元号）' })
  await startFrom(page, REPORT, SEEDED)
  await expect(page.locator('[name="measures.0.item"], select').first()).toBeVisible()
  await expect(page.locator('[name="measures.0.state"]')).toHaveValue('届出のとおりである。')
  await expect(page.locator('[name="measures.2.state"]')).toHaveValue('事故はない。')
  await expect(year).toHaveValue('')
  await write(page, REPORT, {
    asOf: '2026-11-16',
    measures: [{ rowId: 'r1', state: '新しい契約でも届出のとおりである。' }],
  })
  await submit(page, submitWord(REPORT, false))

  await startFrom(page, REPORT, 'この契約')
  await expect(page.locator('[name="measures.0.state"]')).toHaveValue('新しい契約でも届出のとおりである。')
  await expect(year).toHaveValue('')
  await fresh.officer.goto(`${address}/papers`)
  await expect(fresh.officer.getByText('前の書類から')).toHaveCount(0)
})

for (const [style, key, printed] of [
  ['様式第1号', 'structure_notice', { kind: '新規' }],
  ['様式第2号', 'training_report', {}],
  ['様式第4号', 'performance_report', {}],
  ['様式第5号', 'disposal_certificate', {}],
  ['様式第6号', 'outsourcing_request', {}],
] as const) {
  test(`参考様式：${style}は、ファイルがなければ足りない欄が名指され、独自の様式のファイルと印字の欄で提出できる`, async ({
    stage,
  }) => {
    const { officer, contractor } = await bothOn(address, stage, TERMS)
    const form = of(key)
    expect(form.style).toBe(style)
    const at = await beginPaperAt(contractor, address, form.title)
    await write(contractor, form, printed)
    await contractor.getByRole('button', { name: '提出前の確認' }).click()
    const missing = contractor.getByRole('main').getByRole('alert')
    await expect(missing.getByRole('heading', { name: /提出の前に直すところが\d+か所あります/ })).toBeVisible()
    await expect(missing.getByRole('link').first()).toBeVisible()

    await contractor.locator('input[type=file]').setInputFiles(rules)
    await contractor.getByRole('checkbox', { name: /独自の様式/ }).click()
    await expect(contractor.getByText(`独自の様式「${rules.name}」で提出します。`)).toBeVisible()
    await submit(contractor, submitWord(form, false))
    await officer.goto(at)
    await expect(officer.getByText(`独自の様式で提出されています（${rules.name}）。`)).toBeVisible()
  })
}

test('調査中・該当なし：はっきりした値として提出され、相手にもPDFにもそのまま示され、後の版で埋まる', async ({
  stage,
}) => {
  const pair = await bothOn(address, stage, TERMS)
  const { officer, contractor } = pair
  const form = of('incident_report')
  const at = await beginPaperAt(contractor, address, form.title)
  await write(contractor, form, { noticedAt: '2026-11-18T09:40', measures: '名簿の所在を確かめている。' })
  await contractor.getByRole('button', { name: '事故の内容を調査中とする' }).click()
  await contractor.getByRole('button', { name: '関わる重要指定情報を該当なしとする' }).click()
  await contractor.getByRole('textbox', { name: '関わる重要指定情報 該当なしの理由' }).fill('名簿は金庫にあった。')
  await contractor.keyboard.press('Control+s')
  await saved(contractor)
  await contractor.reload()
  await expect(contractor.locator('[id="account"]')).toHaveValue('調査中')
  await submit(contractor, submitWord(form, false))

  await officer.goto(at)
  await expect(officer.getByText('調査中', { exact: true })).toBeVisible()
  await expect(officer.getByText('該当なし（名簿は金庫にあった。）')).toBeVisible()
  const paper = await printOf(officer, 'incident', /提出令和8年11月18日/)
  expect(paper.body).toContain('調査中')
  expect(paper.body).toContain('名簿は金庫にあった。')

  await contractor.getByRole('button', { name: '変更する（新しい版）' }).click()
  await contractor.waitForURL(/\/draft$/)
  await contractor.getByRole('button', { name: '事故の内容を自分で書く' }).click()
  await write(contractor, form, { account: '名簿の置き場所を取り違えた。' })
  await submit(contractor, submitWord(form, true))
  await officer.goto(at)
  const filledIn = { place: /事故の内容/, from: '調査中', to: '名簿の置き場所を取り違えた。' }
  await readChange(officer, /^第1版（.+）からの変更（1か所）/, filledIn)
})
