import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { applyMigrations, MIGRATIONS, migrationsIn } from '@/lib/platform/host/migrate'
import { asClient, prepareDatabase } from '@/lib/platform/host/roles'
import { createTestDatabase, PASSWORDS, serverUrl } from '@/tests/support/database'

const FIRST = `
create table thing (id int primary key);
create function double(n int) returns int language plpgsql as $$ begin return n * 2; end; $$;
do $$ begin perform double(1); end $$;
create policy everyone on thing using (true);
`
const BROKEN = 'create table half (id int); select nothing_of_that_name();'

const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

async function emptyDatabase(database: string): Promise<string> {
  return (await prepareDatabase(serverUrl(), { database, ...PASSWORDS })).ownerUrl
}

describe('移行の適用（ネットワークなし）', () => {
  it('関数・DO・ポリシーを含む移行を適用し、二度目は何も変えない', async () => {
    write('20260101000000_first', FIRST)
    const ownerUrl = await emptyDatabase('migrate_twice')
    expect(await applyMigrations(ownerUrl, folder)).toEqual(['20260101000000_first'])
    expect(await applyMigrations(ownerUrl, folder)).toEqual([])
    await asClient(ownerUrl, async (owner) => {
      expect((await owner.query('select double(21) as answer')).rows).toEqual([{ answer: 42 }])
      expect((await owner.query('select 1 from _prisma_migrations')).rowCount).toBe(1)
    })
  })

  it('失敗した移行は何も残さず、直せば続きから適用できる', async () => {
    write('20260102000000_broken', BROKEN)
    const ownerUrl = await emptyDatabase('migrate_broken')
    await expect(applyMigrations(ownerUrl, folder)).rejects.toThrow(/20260102000000_broken.*nothing_of_that_name/s)
    const half = await asClient(ownerUrl, (owner) => owner.query("select to_regclass('half') as half"))
    expect(half.rows).toEqual([{ half: null }])
    write('20260102000000_broken', 'create table half (id int);')
    expect(await applyMigrations(ownerUrl, folder)).toEqual(['20260102000000_broken'])
  })

  it('prisma migrate deploy が比べる記録（名前・SHA-256・手順の数）がファイルと一致する', async () => {
    const { ownerUrl, drop } = await createTestDatabase()
    const { rows } = await asClient(ownerUrl, (owner) =>
      owner.query(`select migration_name as name, checksum, applied_steps_count as steps from _prisma_migrations
                   where finished_at is not null and rolled_back_at is null order by 1`),
    )
    await drop()
    const wanted = migrationsIn().map(({ name }) => {
      const file = readFileSync(join(MIGRATIONS, name, 'migration.sql'))
      return { name, checksum: createHash('sha256').update(file).digest('hex'), steps: 1 }
    })
    expect(wanted.length).toBeGreaterThan(0)
    expect(rows).toEqual(wanted)
  })
})
