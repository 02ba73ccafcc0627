import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Migration, migrationsIn } from '@/lib/platform/host/migrate'
import { asClient, prepareDatabase, urlAs } from '@/lib/platform/host/roles'
import { assertConfined } from '@/lib/platform/host/run-time-role'
import { createTestDatabase, PASSWORDS, serverUrl, type TestDatabase } from '@/tests/support/database'

const MIGRATIONS = migrationsIn()
const admin = (sql: string) => asClient(serverUrl(), (client) => client.query(sql))

describe('実行時の役割の検査', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database.drop())

  /** Makes a role with that freedom, lets the check look at it and takes it away again. */
  async function refusalOf(attributes: string, membership?: string): Promise<string> {
    const role = `free_${attributes.split(' ')[0]}_${membership ?? 'alone'}`.toLowerCase()
    await admin(`create role ${role} ${attributes} login password 'p'`)
    if (membership) await admin(`grant ${membership} to ${role} with inherit false, set false`)
    const url = urlAs(database.appUrl, {
      database: new URL(database.appUrl).pathname.slice(1),
      user: role,
      password: 'p',
    })
    await asClient(database.adminUrl, (client) =>
      client.query(`grant connect on database ${new URL(url).pathname.slice(1)} to ${role}`),
    )
    const refusal = await assertConfined(url, MIGRATIONS).then(
      () => '',
      (reason) => reason.message as string,
    )
    await asClient(database.adminUrl, (client) => client.query(`drop owned by ${role}; drop role ${role}`))
    return refusal
  }

  it('junshu_app は通る', async () => {
    await expect(assertConfined(database.appUrl)).resolves.toBeUndefined()
  })

  it.each([
    ['superuser', undefined, 'SUPERUSER'],
    ['bypassrls', undefined, 'BYPASSRLS'],
    ['createrole', undefined, 'CREATEROLE'],
    ['replication', undefined, 'REPLICATION'],
    ['nosuperuser', 'junshu_owner', 'の所有者'],
    ['nosuperuser', 'junshu_gate', 'の所有者'],
    ['nosuperuser', 'pg_write_all_data', '特権役割'],
    ['nosuperuser', 'pg_read_server_files', '特権役割'],
  ])('%s（所属 %s）の役割は断る', async (attributes, membership, freedom) => {
    expect(await refusalOf(attributes, membership)).toContain(freedom)
  })

  it('特権を持つ役割に遠回りで属していても断る', async () => {
    await admin('create role far bypassrls; create role near; grant far to near')
    expect(await refusalOf('nosuperuser', 'near')).toContain('far は BYPASSRLS')
    await admin('drop role near; drop role far')
  })

  it('データベースの所有者として動かそうとしたら断る', async () => {
    await expect(assertConfined(database.ownerUrl)).rejects.toThrow(/junshu_owner は.*の所有者です/)
  })

  it('適用されていない移行、内容の違う移行を名前で示す', async () => {
    const extra: Migration = { name: '29990101000000_later', sql: '', checksum: '0' }
    await expect(assertConfined(database.appUrl, [...MIGRATIONS, extra])).rejects.toThrow(
      /29990101000000_later がまだ適用されていません/,
    )
    const [first, ...rest] = MIGRATIONS as [Migration, ...Migration[]]
    await expect(assertConfined(database.appUrl, [{ ...first, checksum: '0' }, ...rest])).rejects.toThrow(
      `${first.name} は、適用されたときと内容が違います`,
    )
  })

  it('スキーマのないデータベースは断る', async () => {
    const { appUrl } = await prepareDatabase(serverUrl(), { database: 'without_schema', ...PASSWORDS })
    await expect(assertConfined(appUrl)).rejects.toThrow(/スキーマがないか/)
  })
})
