import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { PersonKey } from '@/prisma/seed/cast'
import { draftPlan } from './support/plan'
import { test } from './support/stage'
import { addressOf, FINISHED, PAPERS, paperLine, RUNNING } from './support/story'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice']
const DESK = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }
/** What 1280 pixels become at 200 % zoom. */
const ZOOMED = { width: 640, height: 450 }

/** The pages of the slice that look different for the role, with `:contract` for the address of the running contract. */
const PAGES = {
  chief: [
    ...['/today', '/inbox', '/inbox?show=theirs', '/notices'],
    ...['/contracts', '/contracts/new', '/organisation', '/organisation/new', '/password', ':contract'],
    '/organisation/calendar',
    ...[':contract/papers', ':plan', ':contract/members', ':contract/members/parties/new', ':contract/settings'],
    ':contract/settings/answer?key=roudoukyoku%2Fbesshi1%23procurement_kind',
    ...[':contract/clauses', ':contract/clauses?state=overdue', ':clause', ':duty', ':contract/facts'],
  ],
  manager: [
    ...['/today', '/inbox', '/inbox?show=settled', '/notices'],
    ...[':contract', ':contract/papers', ':roster', ':contract/roster', ':contract/custody'],
    ...[':contract/custody?entry=item', ':contract/custody?entry=place', ':contract/custody/entries/1', ':draft'],
    ...[':contract/clauses', ':clause', ':duty', ':contract/facts?kind=change_planned'],
    ':contract/papers/new?document=roudoukyoku%2Fbesshi1&form=disposal_plan',
  ],
  auditor: [
    ':contract/audit',
    ':contract/audit/record',
    ':contract/audit/verification',
    ':contract/roster?on=2026-08-31',
  ],
  assistant: ['/contracts?q=%20nothing'],
  bystander: ['/today', '/inbox', '/notices', '/contracts', '/contracts/00000000-0000-0000-0000-000000000000'],
  clerk: [],
  rival: ['/today'],
  stranger: [],
  planner: ['/today'],
} as const satisfies Partial<Record<PersonKey, readonly string[]>>

for (const who of ['chief', 'manager', 'auditor', 'assistant', 'bystander', 'rival', 'planner'] as const) {
  test(`axe：${who} のどの画面にも、広い画面でも電話でも、指摘がない`, async ({ stage }) => {
    test.slow()
    const page = await stage.as(who)
    for (const path of await pathsOf(page, who)) {
      await page.setViewportSize(DESK)
      await page.goto(path)
      await inspect(page, path)
      await page.setViewportSize(PHONE)
      await inspect(page, `${path}（電話）`)
      await expectNoSideways(page, path)
      await page.setViewportSize(ZOOMED)
      await expectNoSideways(page, `${path}（200 %）`)
    }
  })
}

/** The named places become addresses. */
async function pathsOf(page: Page, who: keyof typeof PAGES): Promise<readonly string[]> {
  const paths: readonly string[] = PAGES[who]
  if (!paths.some((path) => path.startsWith(':'))) return paths
  const contract = await addressOf(page, RUNNING)
  await page.goto(`${contract}/papers`)
  const places: Record<string, string> = { contract }
  for (const name of ['roster', 'plan'] as const)
    places[name] = (await paperLine(page, PAPERS[name]).getByRole('link').getAttribute('href')) ?? ''
  const encoded = encodeURIComponent
  places.clause = `${contract}/clauses/clause?document=${encoded('roudoukyoku/besshi1')}&key=${encoded('３(2)なお書１ 情報の受領・管理・廃棄等について')}`
  places.duty = `${contract}/duties?key=${encoded('roudoukyoku/besshi1#tell_of_contact_point#contractor#once')}`
  if (paths.includes(':draft')) places.draft = `${await draftPlan(page, {}, FINISHED)}/draft`
  return paths.map((path) => path.replace(/^:(\w+)/, (_, name: string) => places[name] ?? ''))
}

async function inspect(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  expect({ where, told }).toEqual({ where, told: [] })
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

test('キーボード：本文へ移る近道があり、Tabで移るどこでも、焦点が見える', async ({ stage }) => {
  const page = await stage.as('manager')
  await page.goto('/today')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '本文へ移る' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.goto(`${await addressOf(page, RUNNING)}/custody`)
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab')
    const look = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body)
      return { width: style.outlineWidth, line: style.outlineStyle, shadow: style.boxShadow !== 'none' }
    })
    expect(look).toEqual({ width: '4px', line: 'solid', shadow: true })
  }
  await page.goto('/today')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'キーボード操作' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
