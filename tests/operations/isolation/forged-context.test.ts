import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { asClient } from '@/lib/platform/host/roles'
import type { PersonKey } from '@/prisma/seed/cast'
import { prepare, versionIn } from '../../support/papers'
import { tablesOf } from '../../support/probe-tables'
import { NOW, openStory, type Story } from '../../support/story'

/** What somebody who can run any SQL as the product's own role could do, and may not. */
let story: Story
let tables: string[]
let app: pg.Client
let other: pg.Client
beforeAll(async () => {
  story = await openStory()
  await prepare(story)
  await versionIn(story, 'decided', 'submitted')
  tables = await asClient(story.test.adminUrl, async (admin) => (await tablesOf(admin)).map(({ name }) => name))
  app = new pg.Client({ connectionString: story.test.appUrl })
  other = new pg.Client({ connectionString: story.test.appUrl })
  await Promise.all([app.connect(), other.connect()])
})
afterAll(async () => {
  await Promise.all([app.end(), other.end()])
  await story.close()
})

const HIDDEN = ['credential', 'record_head', 'session', 'sign_in_guard']
const enter = (client: pg.Client, who: PersonKey, contractId = story.contractId) =>
  client.query(`select app.enter($1, $2, '${NOW}', interval '1 hour', interval '12 hours')`, [
    sha256Hex(story.sessions[who]),
    contractId,
  ])

/** Table → how many rows this connection reads; 'denied' where it may not even ask. */
async function readable(client: pg.Client): Promise<Record<string, number | 'denied'>> {
  const seen: Record<string, number | 'denied'> = {}
  for (const table of tables) {
    await client.query('savepoint here').catch(() => undefined)
    try {
      seen[table] = Number((await client.query(`select count(*) as n from "${table}"`)).rows[0].n)
    } catch (reason) {
      expect(String(reason)).toMatch(/permission denied/)
      seen[table] = 'denied'
      await client.query('rollback to savepoint here').catch(() => undefined)
    }
  }
  return seen
}
const nothing = () => Object.fromEntries(tables.map((table) => [table, HIDDEN.includes(table) ? 'denied' : 0]))

/** Does the work inside a transaction of the person and takes it back; answers what the statement said. */
async function as(who: PersonKey, sql: string, values: unknown[] = []): Promise<string> {
  await app.query('begin')
  try {
    await enter(app, who)
    const { rowCount } = await app.query(sql, values)
    return `${rowCount} rows`
  } catch (reason) {
    return String(reason instanceof Error ? reason.message : reason)
  } finally {
    await app.query('rollback')
  }
}

describe('文脈のない、又は偽りの文脈の接続', () => {
  it('文脈がなければ、どの表からも一行も読めない', async () => {
    expect(await readable(app)).toEqual(nothing())
  })

  it('対照：本物の文脈では読める', async () => {
    await app.query('begin')
    await enter(app, 'manager')
    const seen = await readable(app)
    await app.query('rollback')
    expect(seen).toMatchObject({
      paper: 3,
      paper_version: 3,
      sealed_value: 4,
      contract: 1,
      contract_party: 3,
      credential: 'denied',
    })
  })

  it('署名のない文脈、でたらめな署名、壊れた文脈では読めない', async () => {
    const context = JSON.stringify({
      account: story.accounts.chief,
      contract: story.contractId,
      contracts: [story.contractId],
      shared: [story.contractId],
      parties: [],
      system: true,
    })
    for (const forged of [
      context,
      `${'0'.repeat(64)}.${context}`,
      `${sha256Hex(context)}.${context}`,
      '{',
      '.',
      'x'.repeat(70),
    ]) {
      await app.query('begin')
      await app.query(`select set_config('app.ctx', $1, true)`, [forged])
      expect(await readable(app), forged.slice(0, 20)).toEqual(nothing())
      await app.query('rollback')
    }
  })

  it('ほかの接続から写した文脈も、前の取引の文脈も、認められない', async () => {
    await other.query('begin')
    await enter(other, 'manager')
    const { rows } = await other.query(`select current_setting('app.ctx') as ctx, count(*)::int as n from paper`)
    const stolen = rows[0].ctx
    expect(rows[0].n).toBe(3)
    await app.query('begin')
    await app.query(`select set_config('app.ctx', $1, true)`, [stolen])
    expect(await readable(app)).toEqual(nothing())
    await app.query('rollback')

    await other.query('commit')
    expect((await other.query(`select coalesce(current_setting('app.ctx', true), '') as ctx`)).rows[0].ctx).toBe('')
    await other.query(`select set_config('app.ctx', $1, false)`, [stolen])
    expect(await readable(other)).toEqual(nothing())
    await other.query(`select set_config('app.ctx', '', false)`)
  })

  it('ほかの役割になることも、署名することも、鍵や記録に直に触れることもできない', async () => {
    const denied = [
      'set role junshu_gate',
      'set role junshu_owner',
      `select app.sign('{}')`,
      `select app.signature('x')`,
      `select app.append_entry('installation', null, null, null, 'own', now(), 'x', 'x', 'x', 'x', 'x', 'x')`,
      'select key from vault.signing_key',
      `insert into record_entry (scope, seq) values ('x', 1)`,
      'update record_entry set subject = subject',
      'delete from record_entry',
      'truncate record_entry',
      'select hash from record_head',
      'select password_hash from credential',
      'update session set revoked_at = null',
      'alter table paper disable row level security',
      'create table public.planted (id int)',
      'create temporary table planted (id int)',
      'truncate paper cascade',
    ]
    for (const sql of denied) expect(await as('manager', sql), sql).toMatch(/permission denied|must be owner/)
    expect(await as('manager', `select app.record('contract', 'public', now(), 'x', 'x', 'x')`)).toMatch(/no context/)
    await expect(app.query(`select app.record('contract', 'shared', now(), 'x', 'x', 'x')`)).rejects.toThrow(
      /no context/,
    )
    await expect(app.query(`select app.record_sign_in('papers.approve', 'x', 'x')`)).rejects.toThrow(/record_sign_in/)
  })

  it('記録は、表の持ち主にも、サーバーの管理者にも、そのままでは変えられない', async () => {
    for (const [url, words] of [
      [story.test.ownerUrl, /append-only|0 rows/],
      [story.test.adminUrl, /append-only/],
    ] as const) {
      for (const sql of [`update record_entry set subject = ''`, 'delete from record_entry', 'truncate record_entry']) {
        const said = await asClient(url, (client) => client.query(sql)).then(
          ({ rowCount }) => `${rowCount} rows`,
          String,
        )
        expect(said, sql).toMatch(words)
      }
    }
  })
})
