import { expect, type Page } from '@playwright/test'
import { askForPdf } from './support/exports'
import { crawl } from './support/leaks'
import { test } from './support/stage'
import { addressOf, RUNNING } from './support/story'

const EVERYWHERE = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}
const ON_PAGES = {
  ...EVERYWHERE,
  'cache-control': expect.stringMatching(/^private,.* no-store/),
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
}
const DIRECTIVES = [
  ...["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"],
  ...["font-src 'self'", "connect-src 'self'", "img-src 'self' blob: data:"],
]

/** The headers of a page, and its nonce: fresh, and on every script and style that stands in it. */
async function inspect(page: Page, path: string, nonces: Set<string>): Promise<void> {
  const answer = await page.request.get(path)
  const headers = answer.headers()
  expect(headers, path).toMatchObject(ON_PAGES)
  expect(headers['x-powered-by'], path).toBeUndefined()
  const policy = headers['content-security-policy'] ?? ''
  for (const directive of DIRECTIVES) expect(policy.split('; '), path).toContain(directive)
  expect(policy).not.toMatch(/unsafe-|https?:/)
  const nonce = /script-src 'self' 'nonce-([^']+)' 'strict-dynamic'/.exec(policy)?.[1] ?? ''
  expect(nonce.length, path).toBeGreaterThan(20)
  expect(nonces.has(nonce), `${path} repeats a nonce`).toBe(false)
  nonces.add(nonce)
  const html = await answer.text()
  const tags = html.match(/<(script|style)\b[^>]*>/g) ?? []
  expect(tags.length, path).toBeGreaterThan(3)
  for (const tag of tags) expect(tag, path).toContain(`nonce="${nonce}"`)
  expect(html, path).not.toMatch(/<[a-z][^>]*\son[a-z]+=/)
}

test('どの画面も、同じ守りの見出しと、その都度新しいnonceを持ち、蓄えられない', async ({ stage }) => {
  const page = await stage.as('manager')
  const address = await addressOf(page, RUNNING)
  const paths = (await crawl(page, address)).filter((path) => !path.startsWith('/api/'))
  const nonces = new Set<string>()
  for (const path of [
    ...paths,
    '/today',
    '/inbox',
    '/notices',
    '/contracts',
    '/organisation',
    '/organisation/new',
    '/password',
    '/nowhere',
  ])
    await inspect(page, path, nonces)
  const officer = await stage.as('chief')
  for (const path of ['/contracts/new', `${address}/members/parties/new`]) await inspect(officer, path, nonces)
  const guest = await stage.as('nobody')
  await inspect(guest, '/sign-in', nonces)
  expect(nonces.size).toBeGreaterThan(20)
})

test('ファイルは、必ず保存され、型を偽れず、蓄えられず、断りも蓄えられない', async ({ stage }) => {
  const page = await stage.as('manager')
  const address = await addressOf(page, RUNNING)
  await page.goto(`${address}/roster`)
  const link = await askForPdf(page, page.getByRole('button', { name: 'PDFを書き出す', exact: true }))
  const pdf = (await link.getAttribute('href')) ?? ''
  for (const path of [pdf, `/api${address}/roster`, `/api${address}/record`, `/api${address}/record?format=lines`]) {
    const headers = (await page.request.get(path)).headers()
    expect(headers, path).toMatchObject({ ...EVERYWHERE, 'cache-control': 'private, no-store' })
    expect(headers['content-disposition'], path).toMatch(/^attachment; filename\*=UTF-8''/)
    expect(headers['content-security-policy'], path).toContain("default-src 'none'")
  }
  const refused = await page.request.get('/api/contracts/00000000-0000-0000-0000-000000000000/roster')
  expect(refused.status()).toBe(404)
  expect(refused.headers()['cache-control']).toContain('no-store')
  expect(await refused.json()).toEqual({ ok: false, refusal: { kind: 'not_found' } })
  const shown = await page.request.get('/api/contracts/00000000-0000-0000-0000-000000000000/roster', {
    headers: { Accept: 'text/html,*/*;q=0.8' },
  })
  expect([shown.status(), await shown.text()]).toEqual([404, expect.stringContaining('<h1>見つかりません</h1>')])
  expect(shown.headers()).toMatchObject({ ...EVERYWHERE, 'content-type': 'text/html; charset=utf-8' })
  expect(shown.headers()['cache-control']).toContain('no-store')
  expect(shown.headers()['content-security-policy']).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; .*sandbox$/,
  )
  const session = await page.request.get('/api/auth/session')
  expect(Object.keys(await session.json())).toEqual(['expires'])
  const cookies = (await page.context().cookies()).filter(({ name }) => name.includes('session-token'))
  expect(cookies.map(({ httpOnly, sameSite }) => ({ httpOnly, sameSite }))).toEqual([
    { httpOnly: true, sameSite: 'Lax' },
  ])
})

test('よそのページから送られたファイルは受け取らない', async ({ stage }) => {
  const page = await stage.as('manager')
  const address = await addressOf(page, RUNNING)
  const target = `/api${address}/papers/00000000-0000-0000-0000-000000000000/attachments`
  const file = { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('a') }
  const strange: Record<string, string>[] = [{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://example.com' }, {}]
  for (const headers of strange)
    expect((await page.request.post(target, { headers, multipart: { file } })).status()).toBe(404)
})
