import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { anyFreePort } from '../../lib/platform/host/serving/ports'
import { type Browser, chooseBrowser } from '../support/browser'

/** Every test happens half an hour after the demo story ends: on a Wednesday morning in Tokyo. */
const STORY_CLOCK = '2026-11-18T10:00'

type Run = { browser: Browser; port: number }

/** Chosen once; this file is read again in each of Playwright's own programs, which inherit the choice. */
async function chosenRun(): Promise<Run> {
  const chosen = process.env.JUNSHU_E2E
  if (chosen) return JSON.parse(chosen) as Run
  const run = { browser: await chooseBrowser(), port: await anyFreePort() }
  process.env.JUNSHU_E2E = JSON.stringify(run)
  console.log(`browser: ${run.browser.name}`)
  return run
}

const { browser, port } = await chosenRun()
const root = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  testDir: '.',
  // Drawing the pictures of the README is no test: `PICTURES=1` draws them, and nothing else.
  testMatch: process.env.PICTURES ? 'pictures.spec.ts' : /(?<!pictures)\.spec\.ts$/,
  outputDir: `${root}test-results/e2e`,
  workers: 2,
  // A second try on a busy machine; what needed one is listed as flaky.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `${root}test-results/e2e.json` }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // A film of every page would cost more than the pages: the second try of what failed is filmed.
    trace: { mode: 'on-first-retry', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: browser.executablePath, args: browser.args },
  },
  webServer: {
    command: `"${process.execPath}" --import tsx tests/support/programs/throwaway-product.ts`,
    cwd: root,
    env: { PORT: String(port), JUNSHU_CLOCK: STORY_CLOCK },
    url: `http://127.0.0.1:${port}/api/health`,
    // The first start may have to make the production build.
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'pipe',
  },
})
