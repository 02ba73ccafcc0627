import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openThrowaway, type Throwaway } from '@/lib/platform/host/postgres/throwaway'
import { asClient, prepareDatabase, urlAs } from '@/lib/platform/host/roles'
import { PASSWORDS } from '@/tests/support/database'

const attempt = (url: string, sql: string) =>
  asClient(url, async (client) => (await client.query(sql)).rows).catch((reason) => reason.message as string)

/** Roles belong to a whole server, so what is done to them here is done on one of its own. */
describe('役割とデータベース', () => {
  let throwaway: Throwaway
  const serverUrl = () => throwaway.database.adminUrl('postgres')
  beforeAll(async () => {
    throwaway = await openThrowaway()
  })
  afterAll(() => throwaway.drop())

  it('何度実行しても同じで、実行時の役割はスキーマにもデータベースにも何も作れない', async () => {
    const wishes = { database: 'prepared', ...PASSWORDS }
    await prepareDatabase(serverUrl(), wishes)
    const { appUrl, ownerUrl } = await prepareDatabase(serverUrl(), wishes)
    expect(await attempt(appUrl, 'select current_user')).toEqual([{ current_user: 'junshu_app' }])
    expect(await attempt(appUrl, 'create table x ()')).toMatch(/permission denied for schema public/)
    expect(await attempt(appUrl, 'create schema x')).toMatch(/permission denied for database/)
    expect(await attempt(appUrl, 'create temp table x ()')).toMatch(/permission denied to create temporary tables/)
    expect(await attempt(ownerUrl, 'create table x ()')).toEqual([])
    expect(await attempt(appUrl, 'select * from x')).toMatch(/permission denied for table x/)
  })

  it('所有者は門番の役割を名指しでのみ使え、実行時の役割は使えない', async () => {
    const { appUrl, ownerUrl } = await prepareDatabase(serverUrl(), { database: 'gated', ...PASSWORDS })
    const asGate = 'set role junshu_gate; create table kept (); reset role'
    await attempt(ownerUrl, 'grant create on schema public to junshu_gate')
    await attempt(ownerUrl, asGate)
    expect(await attempt(ownerUrl, 'select * from kept')).toMatch(/permission denied for table kept/)
    expect(await attempt(appUrl, 'set role junshu_gate')).toMatch(/permission denied to set role/)
    expect(await attempt(appUrl, 'set role junshu_owner')).toMatch(/permission denied to set role/)
  })

  it('役割は特権を持たず、門番としてはログインできない', async () => {
    const { rows } = await asClient(serverUrl(), (admin) =>
      admin.query(`select rolname as role, rolcanlogin as signs_in,
                          rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as is_free
                   from pg_roles where rolname like 'junshu\\_%' and rolname <> current_user order by 1`),
    )
    expect(rows).toEqual([
      { role: 'junshu_app', signs_in: true, is_free: false },
      { role: 'junshu_gate', signs_in: false, is_free: false },
      { role: 'junshu_owner', signs_in: true, is_free: false },
    ])
  })

  it('行単位の保護を越えられる役割がその名前で先にあれば断る', async () => {
    await attempt(serverUrl(), 'alter role junshu_gate bypassrls')
    const refused = prepareDatabase(serverUrl(), { database: 'refused', ...PASSWORDS })
    await expect(refused).rejects.toThrow(/junshu_gate は行単位の保護を越えられる役割です/)
    await attempt(serverUrl(), 'alter role junshu_gate nobypassrls')
  })

  it('管理者は superuser でなくてもよい', async () => {
    const admin = 'junshu_test_admin'
    const fresh = await openThrowaway()
    try {
      await attempt(fresh.database.adminUrl('postgres'), `create role ${admin} login createrole createdb password 'p'`)
      const adminUrl = urlAs(fresh.database.adminUrl('postgres'), { database: 'postgres', user: admin, password: 'p' })
      for (const _ of ['first', 'again']) {
        const { appUrl } = await prepareDatabase(adminUrl, { database: 'by_admin', ...PASSWORDS })
        expect(await attempt(appUrl, 'create table x ()')).toMatch(/permission denied for schema public/)
      }
    } finally {
      await fresh.drop()
    }
  })

  it('他人のデータベースには手を付けない', async () => {
    await attempt(serverUrl(), 'create database somebody_elses')
    const refused = prepareDatabase(serverUrl(), { database: 'somebody_elses', ...PASSWORDS })
    await expect(refused).rejects.toThrow(/別の名前を指定してください/)
  })

  it('パスワードが違えば入れない', async () => {
    const { appUrl } = await prepareDatabase(serverUrl(), { database: 'prepared', ...PASSWORDS })
    const wrong = urlAs(appUrl, { database: 'prepared', password: 'wrong' })
    expect(await attempt(wrong, 'select 1')).toMatch(/password authentication failed/)
  })
})
