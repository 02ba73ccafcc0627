import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { PrismaClient } from '@/lib/platform/db/generated/client'
import { asClient } from '@/lib/platform/host/roles'
import { openDoor } from '@/lib/platform/server/door'
import { listInbox } from '@/lib/registers/inbox/operations/list'
import { receivePaper } from '@/lib/registers/papers/operations/review/acts'
import type { PersonKey } from '@/prisma/seed/cast'
import { filePaper, PLAN, prepare, REPORT } from '../../support/papers'
import { at, NOW, openStory, type Story } from '../../support/story'

/** 61 reports, 7 plans and the roster, several at the same instant. */
const [REPORTS, PLANS] = [61, 7]
let story: Story
const filedAt: { paperId: string; at: string }[] = []
beforeAll(async () => {
  story = await openStory()
  await prepare(story)
  for (let number = 0; number < REPORTS + PLANS; number += 1) {
    story.setTime(at(`2026-11-20T10:${String(Math.floor(number / 3)).padStart(2, '0')}:00+09:00`))
    const { paperId } =
      number % 9 === 8
        ? await filePaper(story, 'disposal_plan', PLAN)
        : await filePaper(story, 'disposal_report', REPORT)
    filedAt.push({ paperId, at: story.now() })
  }
})
afterAll(() => story.close())

type Page = Awaited<ReturnType<typeof page>>
const page = (who: PersonKey, show: string | undefined, after: object | undefined) =>
  story.act(who, listInbox, { show, after })

async function pages(who: PersonKey, show?: string): Promise<Page[]> {
  const read = [await page(who, show, undefined)]
  for (let next = read[0]?.next; next; next = read.at(-1)?.next) read.push(await page(who, show, next))
  return read
}

describe('受信箱の頁', () => {
  it('25件ずつ、古い順に、同じ時刻のものも、抜けも重なりもなく最後まで読める', async () => {
    for (const [who, show] of [
      ['chief', undefined],
      ['manager', 'theirs'],
    ] as const) {
      const read = await pages(who, show)
      const items = read.flatMap((one) => one.items)
      expect(read.map((one) => one.items.length)).toEqual([25, 25, items.length - 50])
      const reports = items.filter(({ title }) => title !== '情報取扱者名簿')
      expect(reports.map(({ paperId }) => paperId).toSorted()).toEqual(filedAt.map(({ paperId }) => paperId).toSorted())
      const since = items.map((item) => item.since)
      expect(since).toEqual(since.toSorted())
    }
  })

  it('読む間に別のものが受領されても、残りに抜けも重なりもない', async () => {
    const first = await page('chief', 'receive', undefined)
    const [gone] = first.items
    await story.act('chief', receivePaper, { paperId: gone?.paperId, version: 1 }, story.contractId)
    const rest = await page('chief', 'receive', first.next)
    const seen = new Set(first.items.map(({ paperId }) => paperId))
    expect(rest.items.filter(({ paperId }) => seen.has(paperId))).toEqual([])
    const last = first.items.at(-1)?.since ?? ''
    expect(rest.items.every((item) => item.since >= last)).toBe(true)
    const all = (await pages('chief', 'receive')).flatMap((one) => one.items)
    expect(all).toHaveLength(REPORTS)
    expect([...first.items.slice(1), ...rest.items].map(({ paperId }) => paperId)).toEqual(
      all.slice(0, 24 + rest.items.length).map(({ paperId }) => paperId),
    )
  })

  it('件数は50まで数え、それより多ければ「50以上」とする', async () => {
    const { counts } = await page('chief', 'decide', undefined)
    expect(counts).toEqual({
      mine: '50以上',
      theirs: '0',
      kinds: [
        { stand: 'decide', count: String(PLANS) },
        { stand: 'receive', count: '50以上' },
      ],
    })
    expect((await page('manager', undefined, undefined)).counts.theirs).toBe('50以上')
  })

  it('待つ書類がいくつあっても、入口を含めて5つの文で読み、索引の順に26行だけを取り出す', async () => {
    const counting = new PrismaClient({
      adapter: new PrismaPg({ connectionString: story.test.appUrl }),
      log: [{ emit: 'event', level: 'query' }],
    })
    const sent: { query: string; params: string }[] = []
    counting.$on('query', (event) => sent.push(event))
    const door = openDoor({ database: counting, sealer: story.sealer, clock: () => NOW })
    const session = sha256Hex(story.sessions.chief)
    await door.perform(listInbox, {}, { session })
    await counting.$disconnect()
    const statements = sent.filter(({ query }) => !/^(BEGIN|COMMIT)/i.test(query))
    expect(statements.map(({ query }) => query).length).toBe(5)

    const paged = statements.find(({ query }) => query.includes('with page as'))
    const plan = await asClient(story.test.appUrl, async (app) => {
      await app.query('begin')
      await app.query(`select app.enter($1, null, '${NOW}', interval '1 hour', interval '12 hours')`, [session])
      await app.query('set local enable_seqscan = off')
      const { rows } = await app.query(
        `explain (analyze, costs off, timing off) ${paged?.query}`,
        JSON.parse(paged?.params ?? '[]'),
      )
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })
    const scans = [...plan.matchAll(/Index Scan using paper_turn_awaiting_authority .*?\(actual rows=(\d+)/g)]
    expect(scans.length).toBe(2)
    for (const [, rows] of scans) expect(Number(rows)).toBeLessThanOrEqual(26)
    expect(plan).not.toMatch(/Sort \(actual[^\n]*\n[^\n]*\n[^\n]*\n[^\n]*paper_turn/)
  })
})
