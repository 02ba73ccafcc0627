import { expect, type Page } from '@playwright/test'
import { exportPdf } from './support/exports'
import { typeDay } from './support/filling'
import { test } from './support/stage'
import { addressOf, FINISHED, FOREIGN, RUNNING } from './support/story'

test.describe.configure({ mode: 'serial' })

const REQUEST = '再発防止の取組を知らせてください。'
let address: string

/** 「いま」 is the clock of the product, which the demo may have moved. */
async function stateNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'いま' }).click()
}

test('受注者：条項の一覧を状態と語で探し、条項を開くと義務・門・書類・読み方が分かる', async ({ stage }) => {
  const page = await stage.as('manager')
  address = await addressOf(page, RUNNING)
  await page.goto(`${address}/clauses`)
  const table = page.getByRole('table', { name: '条項と状態' })
  await expect(table.getByRole('row')).toHaveCount(51)
  await page.getByRole('link', { name: '次へ →' }).click()
  await expect(table.getByRole('row')).toHaveCount(11)
  await page.goto(`${address}/clauses`)
  await page.getByLabel('条番号・見出し・要旨・書類').fill('作業完了報告書')
  await page.getByRole('button', { name: '探す' }).click()
  await expect(page).toHaveURL(/q=/)
  await expect(page.getByLabel('条番号・見出し・要旨・書類')).toHaveValue('作業完了報告書')
  await table.getByRole('link', { name: '３(2)なお書１' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('３(2)なお書１')
  await expect(page.getByText('この条項により、')).toContainText('返却・廃棄')
  await expect(page.getByRole('region', { name: '求める書類・帳簿と欄' })).toContainText('別添２')
  await page.goto(`${address}/clauses?state=not_applicable`)
  await expect(table).toContainText('該当なし')
})

test('発注者：報告を期日つきで求めると、受注者の「今日」に、その日が発注者の定めた日として現れる', async ({
  stage,
}) => {
  const officer = await stage.as('chief')
  await officer.goto(`${address}/facts`)
  const kind = officer.getByLabel('何が起きたか')
  await expect(kind.getByRole('option', { name: '報告の求め' })).toHaveCount(1)
  await expect(kind.getByRole('option', { name: '口頭での第一報' })).toHaveCount(0)
  await kind.selectOption({ label: '報告の求め' })
  await stateNow(officer)
  await officer.getByLabel('内容').fill(REQUEST)
  await typeDay(officer, '発注者が定めた期日', ['令和8', '12', '25'])
  await officer.getByRole('button', { name: '記録する' }).click()
  await expect(officer.getByRole('table', { name: 'できごと' })).toContainText(REQUEST)
  await expect(officer.getByRole('table', { name: 'できごと' })).toContainText('令和8年12月25日(金)')

  const contractor = await stage.as('manager')
  await expect(async () => {
    await contractor.goto('/today')
    await expect(contractor.getByRole('row', { name: new RegExp(REQUEST) })).toContainText('令和8年12月25日', {
      timeout: 1_000,
    })
  }).toPass()
  await contractor.getByRole('link', { name: new RegExp(REQUEST) }).click()
  await contractor.waitForURL(/\/duties\?/)
  await expect(contractor.getByText('求めがあった場合')).toBeVisible()
  await expect(contractor.getByText(/から数えました。/)).toBeVisible()
  await contractor.getByRole('link', { name: '「口頭などでの報告」を記録する' }).click()
  await expect(contractor.getByLabel('何が起きたか')).toHaveValue('oral_report')
  await stateNow(contractor)
  await contractor.getByLabel('内容').fill('電話で取組を知らせた。')
  await contractor.getByRole('checkbox', { name: new RegExp(REQUEST) }).check()
  await contractor.getByRole('button', { name: '記録する' }).click()
  await expect(contractor.getByRole('table', { name: 'できごと' })).toContainText('電話で取組を知らせた。')
  await expect(async () => {
    await contractor.goto('/today')
    await expect(contractor.getByText(REQUEST)).toHaveCount(0, { timeout: 1_000 })
  }).toPass()
})

test('悪い入力：先の日時、空の内容、順の違う期日は、その欄で断られ、打ったものは残る', async ({ stage }) => {
  const officer = await stage.as('chief')
  await officer.goto(`${address}/facts`)
  await officer.getByLabel('何が起きたか').selectOption({ label: '報告の求め' })
  await typeDay(officer, '起きた日時', ['2040', '1', '1'])
  await officer.getByLabel('時刻').fill('10:00')
  await officer.getByLabel('内容').fill('先のことの求め')
  await typeDay(officer, '発注者が定めた期日', ['2039', '12', '1'])
  await officer.getByRole('button', { name: '記録する' }).click()
  await expect(officer.getByText('まだ起きていないことは記録できません。').first()).toBeVisible()
  await expect(officer.getByText('期日や予定の日が、起きた日より前になっています。').first()).toBeVisible()
  await expect(officer.getByLabel('内容')).toHaveValue('先のことの求め')
})

test('訂正：誤った記録は書き足しで直り、二つとも残る', async ({ stage }) => {
  const officer = await stage.as('chief')
  await officer.goto(`${address}/facts`)
  const row = officer.getByRole('row', { name: new RegExp(REQUEST) })
  await row.getByRole('link', { name: '訂正する' }).click()
  await officer.getByRole('radio', { name: /このようなことはなかった/ }).check()
  await officer.getByLabel('訂正の理由').fill('別の契約への求めだった。')
  await officer.getByRole('button', { name: '訂正する' }).click()
  await officer.waitForURL(/\/facts$/)
  await expect(officer.getByRole('row', { name: new RegExp(REQUEST) })).toHaveCount(2)
  await expect(officer.getByText('訂正された記録')).toBeVisible()
})

test('監査：条項別遵守状況をPDFで出力し、記録の先頭が印刷される。記録はできない', async ({ stage }) => {
  const page = await stage.as('auditor')
  await page.goto(`${address}/clauses`)
  const paper = await exportPdf(page, 'clauses')
  expect(paper.text).toContain('条項別遵守状況')
  expect(paper.text).toContain('３(2)なお書１')
  expect(paper.footers.every((footer) => footer.includes('記録の先頭第'))).toBe(true)
  await page.goto(`${address}/facts`)
  await expect(page.getByRole('heading', { name: '記録する' })).toHaveCount(0)
})

test('終わった契約でも条項は読め、続くと印字された義務は残る（４(2)かっこ書・６(5)）', async ({ stage }) => {
  const page = await stage.as('manager')
  const finished = await addressOf(page, FINISHED)
  await page.goto(`${finished}/clauses?state=standing`)
  await expect(page.getByRole('table', { name: '条項と状態' })).toContainText('６(5)')
})

test('部外者には、条項も義務もできごとも見つからない', async ({ stage }) => {
  for (const who of ['rival', 'stranger', 'bystander', 'clerk'] as const) {
    const page = await stage.as(who)
    for (const room of [
      'clauses',
      'facts',
      `duties?key=${encodeURIComponent('roudoukyoku/besshi1#tell_of_contact_point#contractor#once')}`,
    ]) {
      const answer = await page.goto(`${address}/${room}`)
      expect([who, room, answer?.status()]).toEqual([who, room, 404])
    }
    expect((await page.request.get(`/api${address}/clauses`)).status()).toBe(404)
  }
  const rival = await stage.as('rival')
  await rival.goto(`${await addressOf(rival, FOREIGN)}/clauses`)
  await expect(rival.getByRole('heading', { level: 1 })).toHaveText('条項')
})
