import { expect } from '@playwright/test'
import { choose, sayMovement, takeIn } from './support/book'
import { typeDay } from './support/filling'
import { test } from './support/stage'
import { addressOf, PAPERS, RUNNING } from './support/story'

test('２(2) 台帳：名簿にない者の取扱いは断られ、経緯を添えて逸脱として記録される', async ({ stage }) => {
  const page = await stage.as('assistant')
  const address = await addressOf(page, RUNNING)
  const { place, item } = await takeIn(page, address, '5')
  await page.goto(`${address}/custody?entry=movement`)
  await sayMovement(page, { item, act: '移動', quantity: '2', who: '岡田 進' })
  await choose(page, '移動先', '事務局 鍵付きキャビネットＡ')
  await page.getByRole('button', { name: '記録する', exact: true }).click()
  await expect(page.getByText(/「岡田 進」は、その時点で効力のある名簿に載っていません。/).first()).toBeVisible()
  await expect(page.getByLabel('数量（点）')).toHaveValue('2')

  await page.getByRole('button', { name: '逸脱として記録する…' }).click()
  const dialog = page.getByRole('dialog', { name: '逸脱として記録する' })
  await expect(dialog.getByText('東都労働局')).toBeVisible()
  await dialog.getByRole('button', { name: '逸脱として記録する' }).click()
  await expect(dialog.getByText('経緯を記入してください。')).toBeVisible()
  await dialog.getByLabel('そうなった経緯').fill('担当者の急病のため、名簿にない職員が移した。')
  await dialog.getByRole('button', { name: '逸脱として記録する' }).click()
  await expect(page.getByText(/第\d+号に、逸脱として記録しました。/)).toBeVisible()
  await expect(page.getByRole('row', { name: new RegExp(`${place}.*${item}`) })).toContainText('3点')

  const officer = await stage.as('chief')
  await officer.goto(`${address}/custody`)
  const entry = officer.getByRole('table', { name: '台帳の記録' }).getByRole('row').filter({ hasText: item }).first()
  await expect(entry).toContainText('逸脱')
  await expect(entry).toContainText('担当者の急病のため')
  await expect(officer.getByRole('link', { name: '記録する' })).toHaveCount(0)
})

test('３(2) 台帳：承認された計画のない廃棄は断られ、数の合わない記録も断られる', async ({ stage }) => {
  const page = await stage.as('assistant')
  const address = await addressOf(page, RUNNING)
  const { item } = await takeIn(page, address, '4')
  await page.goto(`${address}/custody?entry=movement`)
  await sayMovement(page, { item, act: '廃棄・抹消', quantity: '4', who: '𠮷田 花子' })
  await page.getByRole('button', { name: '記録する', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('３(2)')
  await choose(page, '行ったこと', '移動')
  await choose(page, '移動先', '事務局 端末１号')
  await page.getByLabel('数量（点）').fill('9')
  await page.getByRole('button', { name: '記録する', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('4点')
  await expect(page.getByRole('button', { name: '逸脱として記録する…' })).toHaveCount(0)
})

test('台帳：訂正は元の記録を残し、この日の時点の所在と名簿を見られる', async ({ stage }) => {
  const page = await stage.as('assistant')
  const address = await addressOf(page, RUNNING)
  await takeIn(page, address, '3')
  await expect(page.getByRole('heading', { name: '訂正する' })).toBeVisible()
  await page.getByRole('radio', { name: /取り?消/ }).check()
  await page.getByLabel('訂正の理由').fill('二重に記録した。')
  await page.getByRole('button', { name: '訂正する', exact: true }).click()
  await page.waitForURL(/\/custody\/entries\/\d+$/)
  await expect(page.getByText(/第\d+号の取消し/).first()).toBeVisible()
  await page.goto(`${address}/custody?on=2026-05-01`)
  await expect(page.getByText('この時点の所在')).toBeVisible()
  await expect(page.getByRole('table', { name: '場所ごとの所在' })).toContainText('求職者名簿（紙）')
  await expect(page.getByRole('table', { name: '場所ごとの所在' })).not.toContainText('相談記録の集計表')

  await page.goto(`${address}/roster`)
  const roster = page.getByRole('table', { name: PAPERS.roster })
  await expect(roster).toContainText('渡邉 美咲')
  await typeDay(page, 'この日の時点', ['令和8', '8', '31'])
  await page.getByRole('button', { name: '表示' }).click()
  await expect(page).toHaveURL(/\?on=2026-08-31$/)
  await expect(roster).toContainText('島﨑 健')
  await expect(roster).not.toContainText('渡邉 美咲')
  await page.goto(`${address}/roster?on=2027-01-01`)
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'これから先の時点の名簿は、まだ決まっていません。',
  )
})
