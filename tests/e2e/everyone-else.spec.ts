import { expect } from '@playwright/test'
import type { PersonKey } from '@/prisma/seed/cast'
import { rules } from './support/files'
import { addressesOf, allWords, bytesOf, each, expectNotFound, found, unasked } from './support/leaks'
import { test } from './support/stage'
import { PAPERS } from './support/story'
import { makeVictim, type Victim } from './support/victim'

test.describe.configure({ mode: 'serial' })

const OUTSIDERS: [PersonKey, string][] = [
  ['rival', '他の受注者'],
  ['stranger', '他の発注者'],
  ['clerk', '発注者の、権限のない職員'],
  ['bystander', '受注者の、権限のない職員'],
  ['auditor', '別の契約の監査'],
]
const LISTS = [
  '/today',
  '/inbox',
  '/inbox?show=theirs&q=地域連携試行',
  '/notices',
  '/contracts',
  '/contracts?q=地域連携試行',
  '/organisation',
  '/organisation?q=鳴海',
  '/password',
]

let victim: Victim
let addresses: string[]

test('双方が書き込んだ契約の、すべてのアドレスを集める', async ({ stage }) => {
  victim = await makeVictim(stage)
  addresses = await addressesOf([victim.contractor, victim.officer], victim)
  expect(addresses.length).toBeGreaterThan(40)
  expect(unasked(addresses, victim.ids)).toEqual([])
  const own = await bytesOf(victim.contractor, victim.address)
  expect(found(own.text, [victim.name])).toEqual([victim.name])
})

for (const [who, word] of OUTSIDERS) {
  test(`${word}には、どのアドレスにも何もない`, async ({ stage }) => {
    const page = await stage.as(who)
    await each(addresses, (path) => expectNotFound(page, path, allWords(victim)))
    for (const path of LISTS) expect(found((await bytesOf(page, path)).text, allWords(victim))).toEqual([])
    const upload = await page.request.post(`/api${victim.address}/papers/${victim.ids.draftId}/attachments`, {
      headers: { 'Sec-Fetch-Site': 'same-origin' },
      multipart: { file: rules },
    })
    expect(upload.status()).toBe(404)
  })
}

test('サインインしていなければ、どのアドレスもサインインへ導くか、断る', async ({ stage }) => {
  const page = await stage.as('nobody')
  await each([...addresses, ...LISTS], async (path) => {
    const { status, location, text } = await bytesOf(page, path)
    expect(found(text, allWords(victim))).toEqual([])
    if (path.startsWith('/api/')) return expect([401, 405]).toContain(status)
    expect({ path, status }).toEqual({ path, status: 307 })
    expect(location).toMatch(/^(http:\/\/127\.0\.0\.1:\d+)?\/sign-in\?next=/)
  })
  await page.goto(`${victim.address}/papers/${victim.ids.paperId}`)
  await expect(page.getByRole('heading', { name: 'サインイン' })).toBeVisible()
})

test('相手の側の下書きとメモ、封緘の値は、同じ契約の相手にも、開く前の自分にも届かない', async ({ stage }) => {
  const [officer, contractor] = [await stage.as('chief'), await stage.as('manager')]
  const readable = addresses.filter((path) => !path.includes('sealed=1'))
  await each(readable, async (path) => {
    const seen = found((await bytesOf(officer, path)).text, [victim.draft, victim.sealed])
    expect({ path, seen }).toEqual({ path, seen: [] })
  })
  await each(readable, async (path) => {
    const seen = found((await bytesOf(contractor, path)).text, [victim.note, victim.sealed])
    expect({ path, seen }).toEqual({ path, seen: [] })
  })
  const draft = `${victim.address}/papers/${victim.ids.draftId}`
  for (const path of [draft, `${draft}/draft`]) await expectNotFound(officer, path, [victim.draft])

  await officer.goto(`${victim.address}/papers/${victim.ids.paperId}`)
  await officer.getByRole('button', { name: '住所を表示する' }).first().click()
  await expect(officer.getByText(victim.sealed)).toBeVisible()
  await officer.goto(`${victim.address}/audit/record`)
  const first = officer.getByRole('table', { name: '操作の記録' }).getByRole('row').nth(1)
  await expect(first).toContainText(`「${PAPERS.roster}」`)
  expect(await officer.content()).not.toContain(victim.sealed)
})
