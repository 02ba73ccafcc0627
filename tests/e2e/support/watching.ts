import type { BrowserContext, ConsoleMessage, Response } from '@playwright/test'

/** What a page needs to be drawn; none of it may be missing. */
const PARTS = ['script', 'stylesheet', 'font', 'image']

/** Tells of every error on the console, every broken part, every fault of the server and every request to another origin. */
export function watch(context: BrowserContext, origin: string, tell: (fault: string) => void): void {
  context.on('console', (message) => {
    if (message.type() === 'error' && !isPlainRefusal(message))
      tell(`console at ${message.page()?.url()}: ${message.text()}`)
  })
  context.on('weberror', (error) => tell(`error at ${error.page()?.url()}: ${error.error()}`))
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) tell(`request to another origin: ${url}`)
  })
  context.on('response', (response) => {
    if (isBroken(response)) tell(`${response.status()} ${response.request().method()} ${response.url()}`)
  })
}

/** The browser's own line for an answer of 4xx: the tests look at those answers themselves. */
function isPlainRefusal(message: ConsoleMessage): boolean {
  return /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text())
}

function isBroken(response: Response): boolean {
  const status = response.status()
  return status >= 500 || (status >= 400 && PARTS.includes(response.request().resourceType()))
}
