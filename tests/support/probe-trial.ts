import type { Database, Tx } from '@/lib/platform/db/client'

class Undo extends Error {}

/** A database on which everything is done and nothing stays: each transaction is answered and then rolled back. */
export function trialDatabase(database: Database): Database {
  const transact = async (work: (tx: Tx) => Promise<unknown>, options?: object) => {
    let answer: unknown
    await database
      .$transaction(async (tx) => {
        answer = await work(tx)
        throw new Undo()
      }, options)
      .catch((reason) => {
        if (!(reason instanceof Undo)) throw reason
      })
    return answer
  }
  return new Proxy(database, {
    get: (target, key) => (key === '$transaction' ? transact : Reflect.get(target, key)),
  })
}
