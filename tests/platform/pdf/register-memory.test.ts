import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)
/** The two fonts alone take half of it. */
const HEAP_MIB = 48

describe('長い一覧の印刷とメモリ', () => {
  it('3万行も、500行と同じ大きさのメモリで描ける', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'junshu-register-'))
    try {
      for (const rows of ['500', '30000']) {
        const program = 'tests/support/programs/draw-register.ts'
        const words = [`--max-old-space-size=${HEAP_MIB}`, '--import', 'tsx', program, 'ours', rows, join(folder, rows)]
        const { stdout } = await run(process.execPath, words)
        expect((JSON.parse(stdout) as { peakKib: number }).peakKib, rows).toBeLessThan(300 * 1024)
        expect(statSync(join(folder, rows)).size).toBeGreaterThan(100_000)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
