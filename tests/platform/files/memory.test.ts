import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)

type Swallowed = { answer: unknown; grownMB: number; left: number }

/** What a process of its own answers to an upload of so many megabytes, and how much its memory grew at most. */
async function swallow(fileName: string, megabytes: number, limit = 0): Promise<Swallowed> {
  const program = 'tests/support/programs/swallow-upload.ts'
  const given = [fileName, megabytes, limit].map(String)
  const { stdout } = await run(process.execPath, ['--import', 'tsx', program, ...given])
  return JSON.parse(stdout) as Swallowed
}

const saying = (message: string) => ({ refusal: { findings: [{ message: expect.stringContaining(message) }] } })

describe('200MBの敵意ある添付', () => {
  it('20MBで断られ、メモリーは増えず、何も残らない', async () => {
    const { answer, grownMB, left } = await swallow('a.pdf', 200)
    expect(answer).toMatchObject(saying('ファイルは1点20MBまでです。'))
    expect(grownMB).toBeLessThan(60)
    expect(left).toBe(0)
  }, 60_000)

  it.each([
    ['a.pdf', '動くしくみ'],
    ['a.csv', 'NULや制御文字'],
  ])(
    '%s を終わりまで調べても、メモリーはファイルの大きさに比例しない',
    async (fileName, says) => {
      const { answer, grownMB, left } = await swallow(fileName, 200, 300)
      expect(answer).toMatchObject(saying(says))
      expect(grownMB).toBeLessThan(120)
      expect(left).toBe(0)
    },
    60_000,
  )
})
