import { chromium } from '@playwright/test'

/** How to launch a browser: which one it is, for the report, and what Playwright needs to find it. */
export type Browser = { name: string; executablePath?: string; args?: string[] }

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The first browser of this machine that really starts: Playwright's own, else one of the system, else the one from npm.
 * What a developer has already is preferred; with npm packages alone there is always the last.
 */
export async function chooseBrowser(): Promise<Browser> {
  const tried: string[] = []
  for (const candidate of [ofPlaywright, ...SYSTEM.map((path) => () => ofSystem(path)), ofNpm]) {
    const browser = await candidate()
    const failure = await failureOf(browser)
    if (failure === undefined) return browser
    tried.push(`${browser.name}: ${failure}`)
  }
  throw new Error(`no browser starts on this machine\n${tried.join('\n')}`)
}

const ofPlaywright = async (): Promise<Browser> => ({ name: 'Playwright’s own Chromium' })
const ofSystem = async (executablePath: string): Promise<Browser> => ({ name: executablePath, executablePath })

/** Made for functions in the cloud: it unpacks itself at the first call, and brings the flags that it needs. */
async function ofNpm(): Promise<Browser> {
  const { default: packed } = await import('@sparticuz/chromium')
  // In one process the browser would end with the first context that is closed.
  const args = packed.args.filter((flag) => flag !== '--single-process')
  return { name: '@sparticuz/chromium', executablePath: await packed.executablePath(), args }
}

async function failureOf({ executablePath, args }: Browser): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ executablePath, args })
    await browser.close()
    return undefined
  } catch (reason) {
    return String(reason).split('\n')[0]
  }
}
