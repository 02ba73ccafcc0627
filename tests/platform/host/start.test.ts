import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHome } from '@/lib/platform/host/serving/home'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'

const folder = mkdtempSync(join(tmpdir(), 'start-'))

/** Runs `npm start`'s program, which refuses, and gives what it printed. */
async function refusalOf(env: Record<string, string>): Promise<{ code: number; printed: string }> {
  const program = spawn(process.execPath, ['--import', 'tsx', 'lib/platform/host/start.ts'], {
    env: { NODE_ENV: 'test', PATH: process.env.PATH, JUNSHU_HOME: folder, ...env },
  })
  let printed = ''
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (text) => (printed += text))
  const [code] = await once(program, 'close')
  return { code, printed }
}

describe('npm start が断るとき', () => {
  let database: TestDatabase
  let complete: Record<string, string>
  beforeAll(async () => {
    database = await createTestDatabase()
    complete = {
      DATABASE_URL: database.appUrl,
      JUNSHU_FILES: join(folder, 'files'),
      NEXTAUTH_URL: 'https://junshu.example.jp',
      NEXTAUTH_SECRET: 'x'.repeat(32),
      JUNSHU_SEAL_KEY: Buffer.alloc(32).toString('base64'),
    }
  })
  afterAll(async () => {
    await database.drop()
    rmSync(folder, { recursive: true })
  })

  it('同じフォルダーで動いていれば、どこで動いているかを示す', async () => {
    const home = openHome(folder)
    home?.announce({ pid: 4321, address: 'http://127.0.0.1:3456' })
    const { code, printed } = await refusalOf({})
    home?.release()
    expect(code).toBe(1)
    expect(printed).toContain('http://127.0.0.1:3456')
    expect(printed).toContain('4321')
  })

  it('PORT がふさがっていれば、その番号を示す', async () => {
    const taker = createServer().listen(0, '127.0.0.1')
    await once(taker, 'listening')
    const { port } = taker.address() as { port: number }
    const { code, printed } = await refusalOf({ PORT: String(port) })
    taker.close()
    expect(code).toBe(1)
    expect(printed).toContain(`ポート ${port} は別のプログラムが使っています`)
  })

  it.each(['http', '0', '70000', '3000.5'])('PORT=%s は番号ではない', async (port) => {
    const { code, printed } = await refusalOf({ PORT: port })
    expect(code).toBe(1)
    expect(printed).toContain(`PORT の「${port}」`)
  })

  it('JUNSHU_CLOCK が日時でなければ、書き方を示す', async () => {
    const { code, printed } = await refusalOf({ JUNSHU_CLOCK: '2027-02-30' })
    expect(code).toBe(1)
    expect(printed).toContain('JUNSHU_CLOCK の「2027-02-30」')
  })

  it('DATABASE_URL があるのに秘密がなければ、足りない名前を示す', async () => {
    const { code, printed } = await refusalOf({ DATABASE_URL: database.appUrl })
    expect(code).toBe(1)
    for (const name of ['NEXTAUTH_SECRET', 'JUNSHU_SEAL_KEY', 'NEXTAUTH_URL', 'JUNSHU_FILES'])
      expect(printed).toContain(name)
  })

  it('DATABASE_URL と JUNSHU_CLOCK は一緒に使えない', async () => {
    const { code, printed } = await refusalOf({ ...complete, JUNSHU_CLOCK: '2027-04-01' })
    expect(code).toBe(1)
    expect(printed).toContain('JUNSHU_CLOCK は組み込みのデータベースでしか使えません')
  })

  it('行単位の保護を越えられる役割では動かない', async () => {
    const { code, printed } = await refusalOf({ ...complete, DATABASE_URL: database.ownerUrl })
    expect(code).toBe(1)
    expect(printed).toContain('行単位の保護を越えられてはいけません')
  })

  it('データベースにつながらなければ、そう言う', async () => {
    const url = database.appUrl.replace(/:\d+\//, ':1/')
    const { code, printed } = await refusalOf({ ...complete, DATABASE_URL: url })
    expect(code).toBe(1)
    expect(printed).toContain('つながりません')
  })
})
