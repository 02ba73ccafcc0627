import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { anyFreePort } from '@/lib/platform/host/serving/ports'
import { CAST, DEMO_PASSWORD } from '@/prisma/seed/cast'
import { measure, printTable } from './measure'

const SETTINGS = { count: 200, warmUp: 20, lanes: 8 }

/** 「今日」 with the demo story, beside a page of the same server that reads nothing. */
export async function benchPages(): Promise<void> {
  const port = await anyFreePort()
  const address = `http://127.0.0.1:${port}`
  const product = spawn(process.execPath, ['--import', 'tsx', 'tests/support/programs/throwaway-product.ts'], {
    env: { ...process.env, PORT: String(port), JUNSHU_CLOCK: '2026-11-18T10:00' },
    stdio: 'ignore',
  })
  try {
    await answering(address)
    const cookie = await signedIn(address, `${CAST.chief.localId}@${CAST.chief.organisation}`)
    const page = (path: string) => async () => {
      const answer = await fetch(address + path, { headers: { cookie }, redirect: 'manual' })
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
      await answer.arrayBuffer()
    }
    const empty = await measure('floor: an empty page (sign-in)', SETTINGS, page('/sign-in'))
    const route = await measure('the bare route (health: one query)', SETTINGS, page('/api/health'))
    const today = await measure('「今日」 of an officer', SETTINGS, page('/today'))
    printTable('Pages (8 at a time)', [empty, route, today])
  } finally {
    product.kill('SIGTERM')
    await once(product, 'close')
  }
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (
      await fetch(`${address}/api/health`)
        .then((answer) => answer.ok)
        .catch(() => false)
    )
      return
    await pause(250)
  }
  throw new Error('the product did not start')
}

/** The cookies of a session, obtained the way a browser does it. */
async function signedIn(address: string, id: string): Promise<string> {
  const first = await fetch(`${address}/api/auth/csrf`)
  const { csrfToken } = (await first.json()) as { csrfToken: string }
  const jar = cookiesOf(first)
  const form = new URLSearchParams({ csrfToken, id, password: DEMO_PASSWORD, json: 'true', callbackUrl: address })
  const answer = await fetch(`${address}/api/auth/callback/password`, {
    method: 'POST',
    body: form,
    headers: { cookie: jar },
    redirect: 'manual',
  })
  return `${jar}; ${cookiesOf(answer)}`
}

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
