import { expect } from '@playwright/test'
import { nameMember, openFreshContract } from './support/fresh-contract'
import { bothOn, fileNew, type Pair } from './support/lives/pair'
import { decide, remarkOn } from './support/review'
import { type Stage, test } from './support/stage'
import { beginPaperAt } from './support/story'
import { formOf, write } from './support/writing'

test.describe.configure({ mode: 'serial' })

const TERMS = { officer: 'chief', contractor: 'manager', documents: ['roudoukyoku/besshi1@1'] } as const
const MEASURE = formOf('roudoukyoku/besshi1', 'risk_measure')
const PLAN = formOf('roudoukyoku/besshi1', 'requested_report')
const REMARK = '使う期間を書いてください。'
let address: string

const both = (stage: Stage): Promise<Pair> => bothOn(address, stage, TERMS)

test('古い画面：取り下げられた版を差し戻そうとすると、一文で断られ、書いた指摘と理由は残る', async ({ stage }) => {
  const pair = await openFreshContract(stage, TERMS)
  address = pair.address
  const { officer, contractor } = pair
  const at = await fileNew(pair, MEASURE, { text: '通信を切って使う。' })
  await officer.goto(at)
  await remarkOn(officer, '内容', REMARK)
  await decide(contractor, '取下げ', { reason: '書き直すため。' })
  await expect(contractor.getByText('この版は「取下げ」です。')).toBeVisible()

  await decide(officer, '差戻し', { reason: '期間が分からない。' })
  const dialog = officer.getByRole('dialog', { name: '差戻し' })
  await expect(dialog.getByText('この版は既に「取下げ」です。画面を読み込み直してください。')).toBeVisible()
  await expect(dialog.getByLabel('理由')).toHaveValue('期間が分からない。')
  await expect(dialog.getByText(`内容：${REMARK}`)).toBeVisible()
  await dialog.getByRole('button', { name: 'やめる' }).click()
  await expect(officer.getByLabel('内容への指摘', { exact: true })).toHaveValue(REMARK)
  officer.once('dialog', (leaving) => void leaving.accept())
  await officer.goto(at)
  await expect(officer.getByText('この版は「取下げ」です。')).toBeVisible()
  await expect(officer.getByRole('button', { name: '差戻し', exact: true })).toHaveCount(0)
})

test('古い画面：承認された版の取下げも、二つ目の窓での受領も、一文で断られ、何も変わらない', async ({ stage }) => {
  const pair = await both(stage)
  const { officer, contractor } = pair
  const measure = await fileNew(pair, MEASURE, { text: '通信を切って使う。' })
  await officer.goto(measure)
  await decide(officer, '承認')
  await expect(officer.getByText('この版は「承認」です。この版が適用中です。')).toBeVisible()
  await decide(contractor, '取下げ', { reason: '書き直すため。' })
  await expect(contractor.getByText('この版は既に「承認」です。画面を読み込み直してください。')).toBeVisible()

  const report = await fileNew(pair, PLAN, { text: '変わりはない。' })
  const second = await officer.context().newPage()
  await officer.goto(report)
  await second.goto(report)
  await decide(officer, '受領')
  await expect(officer.getByText('この版は「受領済」です。')).toBeVisible()
  await decide(second, '受領')
  await expect(second.getByText('この版は既に「受領済」です。画面を読み込み直してください。')).toBeVisible()
  await second.reload()
  await expect(second.getByRole('table', { name: '経過' }).getByRole('row').filter({ hasText: '受領' })).toHaveCount(1)
})

test('下書きだけの担当者：書いて確かめるところまでで、提出のボタンはなく、続きは提出する担当者がする', async ({
  stage,
}) => {
  const { contractor } = await both(stage)
  await nameMember(contractor, address, 'assistant')
  const assistant = await stage.as('assistant')
  const at = await beginPaperAt(assistant, address, PLAN.title)
  await write(assistant, PLAN, { text: '変わりはない。' })
  await assistant.getByRole('button', { name: '提出前の確認' }).click()
  const sheet = assistant.getByRole('dialog', { name: '提出前の確認' })
  await expect(sheet.getByText('提出できるのは、提出の権限のある担当者だけです。')).toBeVisible()
  await expect(sheet.getByRole('button', { name: '報告する' })).toHaveCount(0)

  await contractor.goto(`${at}/draft`)
  await contractor.getByRole('button', { name: '提出前の確認' }).click()
  const theirs = contractor.getByRole('dialog', { name: '提出前の確認' })
  await expect(theirs.getByText('変わりはない。')).toBeVisible()
  await theirs.getByRole('button', { name: '報告する' }).click()
  await contractor.waitForURL(/\/papers\/[0-9a-f-]{36}$/)
  await assistant.goto(at)
  await expect(assistant.getByText('提出済です。')).toBeVisible()
  await expect(assistant.getByRole('button', { name: '取下げ' })).toHaveCount(0)
})
