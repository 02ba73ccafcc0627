import { createServer } from 'node:net'

export const LOOPBACK = '127.0.0.1'

/** Whether nobody listens there. */
export function isFree(port: number, host = LOOPBACK): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/** The first free port from there on. */
export async function freePortFrom(first: number): Promise<number> {
  for (let port = first; port < 65_536; port++) if (await isFree(port)) return port
  throw new Error(`no free port from ${first}`)
}

/** Any port that is free now, as the operating system gives it out. */
export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen({ port: 0, host: LOOPBACK }, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
