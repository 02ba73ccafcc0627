import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { openEmbedded } from '@/lib/platform/host/embedded'
import { accountFor } from '@/lib/platform/host/postgres/account'
import { nativePostgres } from '@/lib/platform/host/postgres/binaries'
import { reachableBinaries, removeHome } from '@/lib/platform/host/postgres/reach'
import { isServerOf, noticeOf } from '@/lib/platform/host/postgres/remains'
import { startServer } from '@/lib/platform/host/postgres/server'
import { throwawayFolder } from '@/lib/platform/host/postgres/throwaway'
import { asClient } from '@/lib/platform/host/roles'
import { occupantOf, openHome } from '@/lib/platform/host/serving/home'
import { anyFreePort, isFree } from '@/lib/platform/host/serving/ports'

const PASSWORD = 'password-of-a-test'
const folder = throwawayFolder()
const data = join(process.cwd(), folder, 'postgres', 'data')

/** Another program that starts the database of the folder and stays; the promise is its port. */
async function otherProgram(): Promise<{ program: ChildProcess; port: number }> {
  const program = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/support/programs/hold-database.ts', folder, PASSWORD],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [line] = await once(program.stdout as NodeJS.ReadableStream, 'data')
  return { program, port: Number(line) }
}

async function killed(...pids: (number | undefined)[]): Promise<void> {
  for (const pid of pids) process.kill(pid as number, 'SIGKILL')
  // A busy machine takes its time even to kill: what a program held is free only when it is gone.
  for (let waited = 0; waited < 5_000 && pids.some(isAlive); waited += 20) await pause(20)
}

function isAlive(pid: number | undefined): boolean {
  try {
    return process.kill(pid as number, 0)
  } catch {
    return false
  }
}

/** Opens the folder here, asks, and closes it again. */
async function asked(sql: string): Promise<unknown[]> {
  const home = openHome(folder)
  if (!home) throw new Error('the folder is still held')
  const database = await openEmbedded(home.folder, { superuserPassword: PASSWORD })
  try {
    return await asClient(database.adminUrl('postgres'), async (client) => (await client.query(sql)).rows)
  } finally {
    await database.stop()
    home.release()
  }
}

describe('組み込みのデータベース', () => {
  afterAll(() => removeHome(folder))

  it('作られ、止まり、次も同じデータで始まる', async () => {
    await asked('create table kept (n int); insert into kept values (1)')
    expect(await asked('select n from kept')).toEqual([{ n: 1 }])
    expect(noticeOf(data)).toBeUndefined()
  })

  it('文字は UTF-8、並びはどの機械でも同じ、ページは検査合計つき', async () => {
    const settings = `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale,
                             current_setting('data_checksums') as checksums, current_setting('listen_addresses') as listens
                      from pg_database where datname = 'postgres'`
    expect(await asked(settings)).toEqual([
      { encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', checksums: 'on', listens: '127.0.0.1' },
    ])
  })

  it('別のプログラムが使っている間は開けず、誰がどこで使っているか分かる', async () => {
    const { program, port } = await otherProgram()
    expect(openHome(folder)).toBeUndefined()
    expect(occupantOf(folder)).toEqual({ pid: program.pid, address: `127.0.0.1:${port}` })
    await killed(program.pid)
  })

  it('使っていたプログラムが kill -9 されると、サーバーは自分で止まり、次も続きから始まる', async () => {
    const { program, port } = await otherProgram()
    await killed(program.pid)
    for (let waited = 0; waited < 5_000 && !(await isFree(port)); waited += 50) await pause(50)
    expect(await isFree(port)).toBe(true)
    expect(await asked('select n from kept')).toEqual([{ n: 1 }])
  })

  it('サーバーだけが残っても、次の起動が止めてから始める', async () => {
    const place = { folder: join(process.cwd(), folder, 'postgres'), account: accountFor(data) }
    const { folder: native, label } = nativePostgres()
    const binaries = reachableBinaries(native, label, place.account)
    const orphan = await startServer({ ...place, binaries }, await anyFreePort(), [])
    expect(isServerOf(orphan.pid as number, data)).toBe(true)
    expect(await asked('select n from kept')).toEqual([{ n: 1 }])
    expect(orphan.exitCode).toBe(0)
  })

  it('サーバーまで kill -9 されても、確定したデータは残る', async () => {
    const { program } = await otherProgram()
    await killed(program.pid, noticeOf(data)?.pid)
    expect(await asked('select n from kept')).toEqual([{ n: 1 }])
  })

  it('残った postmaster.pid の番号が別のプログラムのものになっていても始まり、そのプログラムには触れない', async () => {
    const stranger = spawn('sleep', ['60'])
    writeFileSync(join(data, 'postmaster.pid'), `${stranger.pid}\n${data}\n0\n5432\n\n127.0.0.1\n\nready   \n`)
    expect(await asked('select n from kept')).toEqual([{ n: 1 }])
    expect(stranger.exitCode).toBeNull()
    await killed(stranger.pid)
  })

  it('前と同じポートを使い、ふさがっていれば別のポートにする', async () => {
    const note = join(folder, 'postgres', 'port')
    const before = readFileSync(note, 'utf8')
    await asked('select 1')
    expect(readFileSync(note, 'utf8')).toBe(before)
    const taker = createServer().listen(Number(before), '127.0.0.1')
    await once(taker, 'listening')
    expect(await asked('select n from kept')).toEqual([{ n: 1 }])
    expect(readFileSync(note, 'utf8')).not.toBe(before)
    taker.close()
  })
})
