import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { ensureBuild } from '@/lib/platform/host/serving/build'

/** What a step of `npm test` counted. A step that fails without counting anything counts as one failure. */
type Outcome = { passed: number; failed: number }
type Step = {
  title: string
  run: () => Promise<Outcome>
  /** When that step failed, this one could only fail for the same reason: it is not run. */
  after?: string
}

const VITEST_REPORT = 'test-results/vitest.json'
const E2E_REPORT = 'test-results/e2e.json'

const STEPS: Step[] = [
  { title: 'types', run: async () => all(await runs('next', 'typegen'), await runs('tsc', '--noEmit')) },
  { title: 'biome', run: () => runs('biome', 'check', '.') },
  { title: 'vitest', run: vitest },
  { title: 'build', run: build },
  { title: 'e2e', run: e2e, after: 'build' },
]

async function vitest(): Promise<Outcome> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`]
  const outcome = await runs('vitest', 'run', '--config', 'tests/vitest.config.ts', ...reporters)
  const report = reportIn<{ numPassedTests: number; numFailedTests: number }>(VITEST_REPORT)
  return report ? counted(outcome, report.numPassedTests, report.numFailedTests) : outcome
}

async function build(): Promise<Outcome> {
  try {
    await ensureBuild(console.log)
    return { passed: 0, failed: 0 }
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : reason)
    return { passed: 0, failed: 1 }
  }
}

async function e2e(): Promise<Outcome> {
  const outcome = await runs('playwright', 'test', '--config', 'tests/e2e/playwright.config.ts')
  const report = reportIn<{ stats: { expected: number; flaky: number; unexpected: number } }>(E2E_REPORT)
  if (!report) return outcome
  const { expected, flaky, unexpected } = report.stats
  return counted(outcome, expected + flaky, unexpected)
}

/** Runs a command of node_modules, shows what it prints and tells whether it went well. */
async function runs(command: string, ...words: string[]): Promise<Outcome> {
  const [code] = await once(spawn(`node_modules/.bin/${command}`, words, { stdio: 'inherit' }), 'close')
  return { passed: 0, failed: code === 0 ? 0 : 1 }
}

const reportIn = <Report>(file: string): Report | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined

const counted = (outcome: Outcome, passed: number, failed: number): Outcome => ({
  passed,
  failed: Math.max(failed, outcome.failed),
})

const all = (...outcomes: Outcome[]): Outcome => ({
  passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
  failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
})

const seconds = (sinceMs: number) => `${((performance.now() - sinceMs) / 1_000).toFixed(1)} s`

/** `npm test`. What an earlier run left in test-results must not be taken for this one's. */
async function runAll(): Promise<void> {
  rmSync('test-results', { recursive: true, force: true })
  const outcomes = new Map<string, Outcome>()
  const summary: string[] = []
  for (const { title, run, after } of STEPS) {
    console.log(`\n── ${title}`)
    const startedMs = performance.now()
    const outcome = after && outcomes.get(after)?.failed ? { passed: 0, failed: 1 } : await run()
    outcomes.set(title, outcome)
    summary.push(`${outcome.failed === 0 ? 'ok    ' : 'FAILED'} ${title.padEnd(8)} ${seconds(startedMs)}`)
    console.log(summary.at(-1))
  }
  const { passed, failed } = all(...outcomes.values())
  console.log(`\n${summary.join('\n')}\n\n${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

await runAll()
