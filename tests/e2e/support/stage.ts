import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test'
import { CAST, DEMO_PASSWORD, type PersonKey } from '@/prisma/seed/cast'
import { watch } from './watching'

export type Who = PersonKey | 'nobody'

export type Stage = {
  /** A page in a browser context of its own, signed in as somebody of the cast or as nobody. */
  as: (who: Who, options?: BrowserContextOptions) => Promise<Page>
}

/** Every page of every test is watched: what it should not have done fails the test at its end. */
export const test = base.extend<{ stage: Stage }>({
  stage: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = []
    const faults: string[] = []
    await use({
      async as(who, options) {
        const context = await enterAs(browser, who, { baseURL, ...options })
        contexts.push(context)
        watch(context, baseURL ?? '', (fault) => faults.push(`${who}: ${fault}`))
        return context.newPage()
      },
    })
    for (const context of contexts) await context.close()
    expect(faults).toEqual([])
  },
})

/** `takahashi@kyogikai`. */
export function signInIdOf(who: PersonKey): string {
  const { localId, organisation } = CAST[who]
  return `${localId}@${organisation}`
}

async function enterAs(browser: Browser, who: Who, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  if (who !== 'nobody') await signIn(context, who)
  return context
}

/** Signs in without a screen, as the form does it: the cookie lies in the context afterwards. */
export async function signIn(context: BrowserContext, who: PersonKey): Promise<void> {
  const { csrfToken } = await (await context.request.get('/api/auth/csrf')).json()
  const form = { csrfToken, id: signInIdOf(who), password: DEMO_PASSWORD, json: 'true' }
  const answer = await context.request.post('/api/auth/callback/password', { form })
  expect(answer.ok(), `${who} signs in`).toBe(true)
}

/** Signs in on the page itself; a refusal says the one sentence that it says for every reason. */
export async function signInAs(page: Page, id: string, password: string, outcome: 'in' | 'refused' = 'in') {
  await page.goto('/sign-in')
  await page.getByLabel('ID').fill(id)
  await page.getByLabel('パスワード').fill(password)
  await page.getByRole('button', { name: 'サインイン' }).click()
  if (outcome === 'in') await page.waitForURL(/\/today$/)
  else await expect(page.getByText('IDまたはパスワードが違うか、試行回数の上限を超えました。')).toBeVisible()
}
