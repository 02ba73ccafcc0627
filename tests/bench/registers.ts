import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const ROWS = 10_000
const ROUNDS = 3
const MOST = 1.5
const MIB = 1 << 20
const run = promisify(execFile)

type Way = 'bare' | 'ours'
type Drawn = { seconds: number; peakMib: number; bytes: number }

/**
 * A register of 10,000 rows and eleven columns as PDF, beside bare pdfkit with a layout of its own: each in a process of its own,
 * turn by turn, the fonts opened by each. Told are the medians of the seconds and of the most memory that the process ever had.
 */
export async function benchRegisters(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'junshu-registers-'))
  try {
    const rounds: Record<Way, Drawn[]> = { bare: [], ours: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const way of ['bare', 'ours'] as const) rounds[way].push(await drawn(way, join(folder, `${way}.pdf`)))
    }
    const [bare, ours] = [middleOf(rounds.bare), middleOf(rounds.ours)]
    console.log(`\nA register of ${ROWS} rows × 11 columns as PDF (median of ${ROUNDS})`)
    line('floor: bare pdfkit, its own layout', bare)
    line('the product’s register', ours)
    const [time, memory] = [ours.seconds / bare.seconds, ours.peakMib / bare.peakMib]
    console.log(`  time ${time.toFixed(2)}, memory ${memory.toFixed(2)} times the floor (goal ≤ ${MOST})`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function drawn(way: Way, file: string): Promise<Drawn> {
  const program = ['--import', 'tsx', 'tests/support/programs/draw-register.ts', way, String(ROWS), file]
  const { stdout } = await run(process.execPath, program)
  const { seconds, peakKib } = JSON.parse(stdout) as { seconds: number; peakKib: number }
  return { seconds, peakMib: peakKib / 1024, bytes: statSync(file).size }
}

function middleOf(rounds: Drawn[]): Drawn {
  const middle = (of: (one: Drawn) => number) => rounds.map(of).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
  return {
    seconds: middle((one) => one.seconds),
    peakMib: middle((one) => one.peakMib),
    bytes: middle((one) => one.bytes),
  }
}

function line(name: string, { seconds, peakMib, bytes }: Drawn): void {
  console.log(
    `  ${name.padEnd(44)} ${seconds.toFixed(2).padStart(6)} s   ${peakMib.toFixed(0).padStart(5)} MiB at most   ${(bytes / MIB).toFixed(1)} MiB written`,
  )
}
