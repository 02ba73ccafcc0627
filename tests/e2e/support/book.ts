import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { typeDay } from './filling'

export type TakenIn = { place: string; item: string; placeId: string; itemId: string; movementId: string }

const mark = () => randomUUID().slice(0, 8)

/**
 * Names a cabinet and takes a bundle of papers into it, both under names of this call alone. In a contract that has no roster
 * yet at the stated time it can only be told as a deviation.
 */
export async function takeIn(page: Page, address: string, quantity: string, isDeviation = false): Promise<TakenIn> {
  const [place, item] = [`書庫${mark()}`, `相談票の束${mark()}`]
  await page.goto(`${address}/custody?entry=place`)
  await page.getByLabel('場所の名称').fill(place)
  await page.getByRole('radio', { name: 'キャビネット' }).check()
  await page.getByRole('button', { name: '登録する' }).click()
  await expect(page.getByText(`「${place}」を登録しました。`)).toBeVisible()

  await page.goto(`${address}/custody?entry=item`)
  await page.getByLabel('情報の名称').fill(item)
  await page.getByRole('radio', { name: '紙媒体' }).check()
  await page.getByRole('radio', { name: '個人情報を含む' }).check()
  await choose(page, '保管場所', place)
  const placeId = await page.getByLabel('保管場所').inputValue()
  await page.getByLabel('数量（点）').fill(quantity)
  await sayWhen(page, '𠮷田 花子')
  await page.getByRole('button', { name: '記録する', exact: true }).click()
  if (isDeviation) await tellDeviation(page)
  await expect(page.getByText(/第\d+号に(、逸脱として)?記録しました。/)).toBeVisible()
  await expect(page.getByRole('row', { name: new RegExp(`${place}.*${item}`) })).toContainText(`${quantity}点`)
  return { place, item, placeId, ...(await idsOf(page, address, item)) }
}

async function tellDeviation(page: Page): Promise<void> {
  await page.getByRole('button', { name: '逸脱として記録する…' }).click()
  const dialog = page.getByRole('dialog', { name: '逸脱として記録する' })
  await dialog.getByLabel('そうなった経緯').fill('名簿の提出より前に受け取った。')
  await dialog.getByRole('button', { name: '逸脱として記録する' }).click()
}

/** The ids that stand behind an item: in the choices of the next movement, and in the form that corrects its first entry. */
async function idsOf(page: Page, address: string, item: string): Promise<{ itemId: string; movementId: string }> {
  await page.goto(`${address}/custody?entry=movement`)
  await choose(page, '情報', item)
  const itemId = await page.locator('#itemId').inputValue()
  await page
    .getByRole('row')
    .filter({ hasText: item })
    .getByRole('link', { name: /^訂正する/ })
    .first()
    .click()
  await expect(page.getByLabel('訂正の理由')).toBeVisible()
  const movementId = /movementId\\?":\\?"([0-9a-f-]{36})/.exec(await (await page.request.get(page.url())).text())?.[1]
  return { itemId, movementId: movementId ?? '' }
}

/** Chooses what begins so from a list. */
export async function choose(page: Page, label: string, start: string): Promise<void> {
  const list = page.getByRole('combobox', { name: new RegExp(`^${label}`) }).first()
  await list.selectOption(await list.getByRole('option').filter({ hasText: start }).first().getAttribute('value'))
}

export async function sayWhen(page: Page, who: string): Promise<void> {
  await typeDay(page, '起きた日時', ['令和8', '11', '18'])
  await page.getByLabel('時刻').fill('9:40')
  await page.getByRole('combobox', { name: /^取り扱った者の氏名/ }).fill(who)
}

type Said = { item: string; act: string; quantity: string; who: string }

/** Fills the form of a movement as far as every act asks for. */
export async function sayMovement(page: Page, { item, act, quantity, who }: Said): Promise<void> {
  await choose(page, '情報', item)
  await page.getByLabel('数量（点）').fill(quantity)
  await choose(page, '行ったこと', act)
  await sayWhen(page, who)
}
