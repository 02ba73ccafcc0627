import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { digestOf } from '@/lib/platform/host/serving/build'
import { keepRunning } from '@/lib/platform/host/serving/children'
import { createEnding } from '@/lib/platform/host/serving/ending'

const isAlive = (pid: number) => spawn('kill', ['-0', String(pid)])

describe('子プログラム', () => {
  it('親が kill -9 されると、子も終わる', async () => {
    const parent = spawn(process.execPath, ['--import', 'tsx', 'tests/support/programs/parent-of-one.ts'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(parent.stdout, 'data')
    const child = Number(line)
    process.kill(child, 0)
    parent.kill('SIGKILL')
    const ended = async () => (await once(isAlive(child), 'close'))[0] !== 0
    for (let waited = 0; waited < 5_000 && !(await ended()); waited += 50) await pause(50)
    expect(await ended()).toBe(true)
  })

  it('裏方の仕事は、終わるとまた始まり、止めると始まらない', async () => {
    let starts = 0
    const said: string[] = []
    const worker = keepRunning(
      () => {
        starts += 1
        return { ended: starts === 1 ? Promise.resolve(9) : new Promise(() => {}), stop: async () => {} }
      },
      (line) => said.push(line),
    )
    await pause(1_200)
    expect(starts).toBe(2)
    expect(said).toEqual(['裏方の仕事が止まりました（終了コード 9）。1秒後にやり直します。'])
    await worker.stop()
    await pause(50)
    expect(starts).toBe(2)
  })
})

describe('終了', () => {
  it('新しいものから順に、一度だけ止める', async () => {
    const stopped: string[] = []
    const ending = createEnding()
    ending.add(() => stopped.push('データベース'))
    ending.add(() => stopped.push('画面'))
    await Promise.all([ending.run(), ending.run()])
    expect(stopped).toEqual(['画面', 'データベース'])
  })
})

describe('組み立ての要否', () => {
  it('ファイルの内容・名前・増減で変わり、それ以外では変わらない', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sources-'))
    const file = join(folder, 'a.ts')
    writeFileSync(file, 'one')
    const digests = [digestOf([folder])]
    expect(digestOf([folder])).toBe(digests[0])
    writeFileSync(file, 'two')
    digests.push(digestOf([folder]))
    renameSync(file, join(folder, 'b.ts'))
    digests.push(digestOf([folder]))
    writeFileSync(file, '')
    digests.push(digestOf([folder]))
    rmSync(folder, { recursive: true })
    digests.push(digestOf([folder]))
    expect(new Set(digests).size).toBe(digests.length)
  })
})
