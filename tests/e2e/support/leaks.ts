import { expect, type Page } from '@playwright/test'
import { filled, type Ids, routes } from './manifest'
import type { Victim } from './victim'

/** What the addresses that end so can be asked for beside. */
const QUERIES: [end: string, query: string][] = [
  ...([
    ['/pdf', '?sealed=1'],
    ['/record', '?format=lines'],
    ['/roster', '?at=2026-11-18'],
  ] as [string, string][]),
  ...([
    ['/custody', '?on=2026-11-18'],
    ['/roster', '?on=2026-11-18'],
    ['/audit', '?on=2026-11-18'],
  ] as [string, string][]),
]

/** Every address of a contract that its own people can reach, and every route of the build with the contract's ids in it. */
export async function addressesOf(pages: Page[], { address, ids }: Pick<Victim, 'address' | 'ids'>): Promise<string[]> {
  const crawled = await Promise.all(pages.map((page) => crawl(page, address)))
  const made = routes()
    .filter((route) => route.includes('[contractId]'))
    .flatMap((route) => [filled(route, ids), filled(route, { ...ids, paperId: ids.draftId ?? '' })])
  const asked = made.flatMap((path) => QUERIES.filter(([end]) => path.endsWith(end)).map(([, query]) => path + query))
  return [...new Set([...crawled.flat(), ...made, ...asked])]
}

/** Every address below the start to which a page leads, in the order in which it is found. */
export async function crawl(page: Page, start: string): Promise<string[]> {
  const seen = new Set<string>()
  const queue = [start]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (seen.has(path)) continue
    seen.add(path)
    // A stream has no links, and to read one is written down.
    if (path.startsWith('/api/')) continue
    const html = await (await page.request.get(path)).text()
    const links = [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
    queue.push(...links.filter((href) => href.includes(start)))
  }
  return [...seen]
}

/** Asks for the address as a page and as the data of a page; answers status and everything that came. */
export async function bytesOf(page: Page, path: string): Promise<{ status: number; location?: string; text: string }> {
  const asPage = await page.request.get(path, { maxRedirects: 0 })
  const asData = await page.request.get(path, { maxRedirects: 0, headers: { RSC: '1' } })
  const heads = JSON.stringify([asPage.headers(), asData.headers()])
  return {
    status: asPage.status(),
    location: asPage.headers().location,
    text: `${heads}\n${await asPage.text()}\n${await asData.text()}`,
  }
}

/** The words that the page at the address shows, without its clock. */
export async function textOf(page: Page, path: string): Promise<string> {
  const html = await (await page.request.get(path)).text()
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  return main.replace(/<[^>]+>/g, '').replace(/いまの所在[^:]*:\d\d/, '')
}

/** Which of the words are in the text. Each ends with digits that occur nowhere else: they are found however the rest is written. */
export function found(text: string, words: readonly string[]): string[] {
  return words.filter((word) => text.includes(word.slice(-8)))
}

/** The routes for which no address was asked. */
export function unasked(addresses: readonly string[], ids: Ids): string[] {
  const paths = new Set(addresses.map((address) => address.split('?')[0]))
  return routes().filter((route) => route.includes('[contractId]') && !paths.has(filled(route, ids)))
}

/** Runs the check over all, a few at a time. */
export async function each<Item>(items: readonly Item[], check: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items]
  const work = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await check(item)
  }
  await Promise.all([work(), work(), work()])
}

/** Every word of the victim: who is neither side finds none of them anywhere. */
export function allWords({ shared, draft, note, sealed }: Victim): string[] {
  return [...shared, draft, note, sealed]
}

/** Nothing is found at the address, in the same words as where nothing is. */
export async function expectNotFound(page: Page, path: string, words: readonly string[]): Promise<void> {
  const { status, text } = await bytesOf(page, path)
  // The address that only takes files has nothing to be read, for nobody.
  const wanted = path.split('?')[0]?.endsWith('/attachments') ? 405 : 404
  expect({ path, status, found: found(text, words) }).toEqual({ path, status: wanted, found: [] })
}
