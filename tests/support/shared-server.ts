import openServer from './server'

type Shared = { opening: Promise<() => Promise<void>>; users: number }

/** Each project of a run loads this file anew; what they share is kept where all of them find it. */
const kept = globalThis as unknown as { junshuTestServer?: Shared }

/** The one PostgreSQL of a run of the tests: the first project opens it, the last one that is done closes it. */
export default async function openSharedServer(): Promise<() => Promise<void>> {
  kept.junshuTestServer ??= { opening: openServer(), users: 0 }
  const shared = kept.junshuTestServer
  shared.users += 1
  const close = await shared.opening
  return async () => {
    shared.users -= 1
    if (shared.users === 0) await close()
  }
}
