import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { GET as clauses } from '@/app/api/contracts/[contractId]/clauses/route'
import { GET as custody } from '@/app/api/contracts/[contractId]/custody/route'
import { GET as facts } from '@/app/api/contracts/[contractId]/facts/route'
import { GET as tables } from '@/app/api/contracts/[contractId]/papers/[paperId]/versions/[version]/tables/route'
import { GET as record } from '@/app/api/contracts/[contractId]/record/route'
import { GET as roster } from '@/app/api/contracts/[contractId]/roster/route'
import type { Operation } from '@/lib/platform/server/operation'
import { exportRoster } from '@/lib/registers/roster/operations/export'
import { TABLE_FORMATS, type TableFormat } from '@/lib/rules/exports/formats'
import type { PersonKey } from '@/prisma/seed/cast'
import { readCsv, readXlsx } from '../../platform/sheets/reading'
import { type Keeping, openKeeping, tenReceived } from '../custody/keeping'

/** Who sends the request: the routes ask for nothing else that is Next's own. */
const sender = vi.hoisted(() => ({ who: 'auditor' as string, story: undefined as unknown }))

vi.mock('@/lib/platform/server/request', () => {
  const ask = (operation: Operation, input: unknown, where?: { contractId?: string }) =>
    (sender.story as Keeping['story']).ask(sender.who as PersonKey, operation, input, where)
  return { ask, askerOfRequest: async () => ask }
})
vi.mock('@/lib/platform/server/runtime', () => ({ runtime: () => ({ now: (sender.story as Keeping['story']).now }) }))

let keeping: Keeping
let paperId: string
beforeAll(async () => {
  keeping = await openKeeping()
  sender.story = keeping.story
  await tenReceived(keeping, { name: '=HYPERLINK("http://example.com/")', reason: '＋1' })
  const { rosters } = await keeping.story.act('auditor', exportRoster, {}, keeping.story.contractId)
  paperId = rosters[0]?.sources[0]?.paperId ?? ''
})
afterAll(() => keeping.story.close())

const ROUTES = { roster, custody, facts, clauses, record }

async function answered(route: keyof typeof ROUTES | 'tables', query: string, who: PersonKey = 'auditor') {
  sender.who = who
  const { contractId } = keeping.story
  const request = new Request(`http://localhost/${route}?${query}`)
  if (route === 'tables') return tables(request, { params: Promise.resolve({ contractId, paperId, version: '1' }) })
  return ROUTES[route](request, { params: Promise.resolve({ contractId }) })
}

/** The first sheet or section as texts. */
async function firstTable(response: Response, format: TableFormat): Promise<string[][]> {
  const bytes = Buffer.from(await response.arrayBuffer())
  if (format === 'xlsx') return (await readXlsx(bytes))[0]?.rows.map((row) => row.map(({ value }) => value)) ?? []
  return readCsv(format === 'csv' ? bytes.toString('utf8').slice(1) : new TextDecoder('shift_jis').decode(bytes))
}

const HEADINGS = {
  tables: ['氏名', 10],
  roster: ['氏名', 10],
  custody: ['番号', 16],
  facts: ['起きた日時', 10],
  clauses: ['条番号', 7],
  record: ['番号', 7],
} as const

describe.each(TABLE_FORMATS)('表の道：%s', (format) => {
  it.each(Object.keys(HEADINGS) as (keyof typeof HEADINGS)[])(
    '%s は保存するファイルとして、見出しから始まる',
    async (route) => {
      const response = await answered(route, `format=${format}`)
      expect(response.status).toBe(200)
      const disposition = decodeURIComponent(response.headers.get('Content-Disposition') ?? '')
      expect(disposition).toMatch(format === 'xlsx' ? /^attachment; .*\.xlsx$/ : /^attachment; .*\.csv$/)
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
      const [first, ...rows] = await firstTable(response, format)
      const [heading, width] = HEADINGS[route]
      expect(first).toContain(heading)
      expect(first).toHaveLength(width)
      if (route !== 'facts') expect(rows.length).toBeGreaterThan(0)
    },
  )

  it('台帳の危ない名は、文字として出る', async () => {
    const [, row] = await firstTable(await answered('custody', `format=${format}`), format)
    const guard = format === 'xlsx' ? '' : "'"
    expect([row?.[3], row?.[10]]).toEqual([`${guard}=HYPERLINK("http://example.com/")`, `${guard}＋1`])
  })

  it('名簿と書類の表に封緘の値はなく、封緘付きは開ける者だけに出る', async () => {
    for (const route of ['roster', 'tables'] as const) {
      const table = await firstTable(await answered(route, `format=${format}`), format)
      expect(table.flat()).toContain('封緘')
      expect(JSON.stringify(table)).not.toMatch(/立川市|1975-04-01/)
    }
    const opened = await firstTable(await answered('tables', `format=${format}&sealed=1`, 'chief'), format)
    expect(JSON.stringify(opened)).toContain('東京都立川市錦町１－１')
    expect((await answered('tables', `format=${format}&sealed=1`)).status).toBe(403)
  })
})

describe('表の道の断り', () => {
  it('知らない形式・権限のない者・部外者には、ファイルではなく断りが返る', async () => {
    for (const route of Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]) {
      expect([404, 422], route).toContain((await answered(route, 'format=xls')).status)
      expect((await answered(route, 'format=xlsx', 'assistant')).status, route).toBe(403)
      expect((await answered(route, 'format=xlsx', 'rival')).status, route).toBe(404)
    }
  })

  it('出力の途中で権限を失えば、残りは届かず、ファイルは壊れたまま終わる', async () => {
    const response = await answered('custody', 'format=csv')
    sender.who = 'rival'
    await expect(response.arrayBuffer()).rejects.toThrow('broken off')
  })
})
