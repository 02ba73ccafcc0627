import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Database } from '@/lib/platform/db/client'
import { asClient } from '@/lib/platform/host/roles'
import { signIn } from '@/lib/platform/server/sign-in'
import { createTestDatabase, type TestDatabase } from '../../support/database'

let test: TestDatabase
let database: Database
beforeAll(async () => {
  test = await createTestDatabase()
  database = connect(test.appUrl)
})
afterAll(async () => {
  await database.$disconnect()
  await test.drop()
})

/** `npm run operator`, as the person at the terminal runs it. */
function operate(...words: string[]) {
  const env = { ...process.env, DATABASE_OWNER_URL: test.ownerUrl }
  return spawnSync(process.execPath, ['--import', 'tsx', 'prisma/seed/operator.ts', ...words], {
    encoding: 'utf8',
    env,
  })
}
const addOrganisation = (code: string, kind = 'authority') =>
  operate('add-organisation', '--code', code, '--name', '東都労働局', '--kind', kind)

describe('npm run operator', () => {
  it('組織と最初の利用者を登録し、パスワードを一度だけ示す。その人はサインインできる', async () => {
    expect(addOrganisation('roudou')).toMatchObject({ status: 0, stdout: expect.stringContaining('東都労働局') })
    const { status, stdout } = operate(
      'add-account',
      '--code',
      'roudou',
      '--id',
      'Kubo',
      '--name',
      '久保 真理子',
      '--kana',
      'くぼ まりこ',
    )
    const password = /最初のパスワード（.*）：(\S+)/.exec(stdout)?.[1] ?? ''
    expect([status, password]).toEqual([0, expect.stringMatching(/^(?:[A-Za-z2-9]{5}-){3}[A-Za-z2-9]{5}$/)])
    expect(await signIn(database, 'kubo@roudou', password)).not.toBeNull()
  })

  it('最初の利用者には、利用者の管理と、発注者なら契約の登録の権限がある', async () => {
    addOrganisation('kyogikai', 'contractor')
    operate(
      'add-account',
      '--code',
      'kyogikai',
      '--id',
      'takahashi',
      '--name',
      '髙橋 一郎',
      '--kana',
      'タカハシ イチロウ',
    )
    const { rows } = await asClient(test.adminUrl, (admin) =>
      admin.query(
        'select a.local_id, r."right" from organisation_right r join account a on a.id = r.account_id order by 1, 2',
      ),
    )
    expect(rows).toEqual([
      { local_id: 'kubo', right: 'keep_calendar' },
      { local_id: 'kubo', right: 'manage_people' },
      { local_id: 'kubo', right: 'open_contracts' },
      { local_id: 'takahashi', right: 'manage_people' },
    ])
  })

  it('したことはシステムの記録に残り、パスワードは残らない', async () => {
    const { rows } = await asClient(test.adminUrl, (admin) =>
      admin.query(
        "select operation, subject from record_entry where scope = 'installation' and operation like 'operator.%' order by seq",
      ),
    )
    expect(rows[0]).toEqual({ operation: 'operator.add_organisation', subject: '組織「東都労働局」（roudou）を登録' })
    expect(rows[1]).toEqual({
      operation: 'operator.add_account',
      subject: '「久保 真理子」（kubo@roudou）を利用者に加えた',
    })
  })

  it('使われている記号とID、ない組織、読めない語は、理由を告げて断り、何も残さない', async () => {
    const count = async () =>
      (
        await asClient(test.adminUrl, (admin) =>
          admin.query('select 1 from person union all select 1 from organisation union all select 1 from record_entry'),
        )
      ).rowCount
    const before = await count()
    expect(addOrganisation('roudou')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('既に使われています'),
    })
    expect(addOrganisation('new', 'king')).toMatchObject({ status: 1, stderr: expect.stringContaining('--kind') })
    expect(operate('add-account', '--code', 'nowhere', '--id', 'x', '--name', '某', '--kana', 'ボウ')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('nowhere'),
    })
    expect(
      operate('add-account', '--code', 'roudou', '--id', 'kubo', '--name', '久保', '--kana', 'クボ'),
    ).toMatchObject({ status: 1, stderr: expect.stringContaining('kubo@roudou') })
    expect(operate()).toMatchObject({ status: 1, stderr: expect.stringContaining('使い方') })
    expect(await count()).toBe(before)
  })

  it('実行時の役割は、運営者のすることをできない', async () => {
    const attempt = (sql: string) =>
      asClient(test.appUrl, (client) => client.query(sql)).then(
        () => 'done',
        (error: Error) => error.message,
      )
    expect(await attempt('set role junshu_gate')).toContain('permission denied')
    expect(
      await attempt("insert into organisation values (gen_random_uuid(), 'x', 'authority', 'x', now())"),
    ).toContain('permission denied')
  })
})
