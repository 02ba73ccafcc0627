import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { rules } from './support/files'
import { saved } from './support/filling'
import { expectWalkable } from './support/keyboard'
import { draftPlan } from './support/plan'
import { remarkOn } from './support/review'
import { addressOfScreen, ON_REFERENCE, SCREENS, type Screen, UNDER_REVIEW } from './support/screens'
import { test, type Who } from './support/stage'
import { FINISHED } from './support/story'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice']
const DESK = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }
/** What 1280 pixels become at 200 % zoom. */
const ZOOMED = { width: 640, height: 450 }

// A long list would hold up the others.
test.describe.configure({ mode: 'parallel' })
const AT_ONCE = 6

for (const [who, listed] of Object.entries(SCREENS) as [Who, readonly Screen[]][]) {
  for (let first = 0; first < listed.length; first += AT_ONCE) {
    const screens = listed.slice(first, first + AT_ONCE)
    test(`${who}の画面${first + 1}から：axeの指摘がなく、キーボードで通れ、電話でも200 %でも横に動かない`, async ({
      stage,
    }) => {
      test.slow()
      const page = await stage.as(who)
      for (const screen of screens) await expectUsable(page, await addressOfScreen(page, screen))
    })
  }
}

async function expectUsable(page: Page, path: string): Promise<void> {
  await page.setViewportSize(DESK)
  await page.goto(path)
  await inspect(page, path)
  await expectWalkable(page, path)
  await page.setViewportSize(PHONE)
  await inspect(page, `${path}（電話）`)
  await expectNoSideways(page, path)
  await page.setViewportSize(ZOOMED)
  await expectNoSideways(page, `${path}（200 %）`)
}

async function inspect(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  expect({ where, told }).toEqual({ where, told: [] })
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
  expect({ where, twice: ids.filter((id, at) => ids.indexOf(id) !== at) }).toEqual({ where, twice: [] })
}

async function expectNoSideways(page: Page, where: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect({ where, overflow }).toEqual({ where, overflow: 0 })
}

test('axe：開いた小窓、断られた入力、サインインの画面にも指摘がない', async ({ stage }) => {
  const guest = await stage.as('nobody')
  await guest.goto('/sign-in')
  await inspect(guest, '/sign-in')
  await guest.setViewportSize(PHONE)
  await inspect(guest, '/sign-in（電話）')

  const manager = await stage.as('manager')
  const address = await draftPlan(manager, { place: '耐火金庫' }, FINISHED)
  await manager.getByRole('button', { name: '提出前の確認' }).click()
  await expect(manager.getByRole('dialog')).toBeVisible()
  await inspect(manager, '提出前の確認')
  await manager.getByRole('button', { name: '書き直す' }).click()
  await manager.getByLabel('作業実施者').fill('')
  await manager.getByRole('button', { name: '提出前の確認' }).click()
  await expect(manager.getByRole('main').getByRole('alert')).toBeVisible()
  await inspect(manager, `${address}/draft（直すところ）`)
  await manager.setViewportSize(PHONE)
  await inspect(manager, `${address}/draft（直すところ、電話）`)

  const officer = await stage.as('chief')
  await officer.goto('/contracts/new')
  await officer.getByRole('button', { name: '契約を登録する' }).click()
  await expect(officer.getByRole('main').getByRole('alert')).toBeVisible()
  await inspect(officer, '/contracts/new（断られた）')
})

test('axe：決定の小窓と、独自の様式に代えた作成の画面にも指摘がない', async ({ stage }) => {
  const officer = await stage.as('akirunoOfficer')
  await officer.goto(await addressOfScreen(officer, UNDER_REVIEW))
  await remarkOn(officer, '持出し先', '訪問先を町丁まで書いてください。')
  for (const word of ['差戻し', '承認']) {
    await officer.getByRole('button', { name: word, exact: true }).click()
    await inspect(officer, word)
    await officer.setViewportSize(PHONE)
    await inspect(officer, `${word}（電話）`)
    await officer.getByRole('button', { name: 'やめる', exact: true }).click()
    await officer.setViewportSize(DESK)
  }
  officer.once('dialog', (leaving) => void leaving.accept())

  const planner = await stage.as('planner')
  await planner.goto(await addressOfScreen(planner, ON_REFERENCE))
  await planner.locator('input[type=file]').setInputFiles(rules)
  await planner.getByRole('checkbox', { name: /独自の様式/ }).click()
  await expect(planner.getByText(/独自の様式「.+」で提出します。/)).toBeVisible()
  for (const viewport of [DESK, PHONE]) {
    await planner.setViewportSize(viewport)
    await inspect(planner, '独自の様式')
    await expectNoSideways(planner, '独自の様式')
  }
})

test('axe：二人が同じ下書きを直して出会う画面にも指摘がない', async ({ stage }) => {
  const [page, other] = [await stage.as('manager'), await stage.as('manager')]
  const address = await draftPlan(page, {}, FINISHED)
  await other.goto(`${address}/draft`)
  await other.getByLabel('作業実施者').fill('あとの画面')
  await saved(other)
  await page.getByLabel('作業実施者').fill('はじめの画面')
  await expect(page.getByRole('dialog', { name: 'ほかの画面で先に進められています' })).toBeVisible()
  await inspect(page, '出会いの画面')
  await page.setViewportSize(PHONE)
  await inspect(page, '出会いの画面（電話）')
  await expectNoSideways(page, '出会いの画面（電話）')
})

test('キーボード：本文へ移る近道があり、操作の一覧が開いて閉じる', async ({ stage }) => {
  const page = await stage.as('manager')
  await page.goto('/today')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '本文へ移る' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.goto('/today')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'キーボード操作' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
