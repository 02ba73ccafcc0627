import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id, 19 MiB, 2 passes: the OWASP minimum; a guess costs about 30 ms of one core. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** What a guess at an unknown ID is checked against, so that it takes as long as one at a known ID. */
const NOBODY = hash('nobody has this password', OPTIONS)

let running = 0
const waiting: (() => void)[] = []

/** Hashing is heavy: no more at a time than there are cores, the rest waits in line. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= availableParallelism()) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFKC'), OPTIONS))
}

/** hash null: the ID is unknown; takes as long, answers false. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const against = passwordHash ?? (await NOBODY)
  const matches = await inTurn(() => verify(against, password.normalize('NFKC')))
  return matches && passwordHash !== null
}
