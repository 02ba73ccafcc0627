import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils'
import pg from 'pg'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

/**
 * What the engine speaks to the database through: Prisma's own adapter with two of its gaps closed, which matter to
 * migrations only. `emptyPool`: where migrations may be replayed.
 */
export function adapterOn(pool: pg.Pool, emptyPool: pg.Pool): PrismaPg {
  const factory = new PrismaPg(pool)
  factory.connect = () => completed(pool)
  factory.connectToShadowDb = () => completed(emptyPool)
  return factory
}

async function completed(pool: pg.Pool): Promise<Adapter> {
  return knowingLetters(sendingWhole(await new PrismaPg(pool).connect()), pool)
}

/**
 * The adapter cuts a script at every semicolon, which breaks functions and DO blocks. Sent whole, PostgreSQL reads it as
 * it was written, and a script that fails leaves nothing behind.
 */
function sendingWhole(adapter: Adapter): Adapter {
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script)
    } catch (reason) {
      throw reason instanceof pg.DatabaseError ? new DriverAdapterError(toldBy(reason)) : reason
    }
  }
  return adapter
}

/** PostgreSQL's own words, in the shape in which the engine passes them on and notes them in _prisma_migrations. */
function toldBy(error: pg.DatabaseError): ConstructorParameters<typeof DriverAdapterError>[0] {
  const { code = '', severity = 'ERROR', message, detail, column, hint } = error
  return { kind: 'postgres', code, severity, message, detail, column, hint }
}

const LETTER_TYPE = 18
const TEXT_TYPE = 25

/**
 * The adapter refuses columns of PostgreSQL's one-letter type, in which the catalogue tells the kind of a constraint. They
 * are passed by it as text, and the engine gets the letter it wants. The engine asks one question at a time.
 */
function knowingLetters(adapter: Adapter, pool: pg.Pool): Adapter {
  let letters: boolean[] = []
  const ask = pool.query.bind(pool) as (...words: unknown[]) => Promise<pg.QueryResult>
  const askForText = async (...words: unknown[]) => {
    const answer = await ask(...words)
    letters = (answer.fields ?? []).map((field) => field.dataTypeID === LETTER_TYPE)
    for (const field of answer.fields ?? []) if (field.dataTypeID === LETTER_TYPE) field.dataTypeID = TEXT_TYPE
    return answer
  }
  Object.assign(pool, { query: askForText })
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const answer = await queryRaw(query)
    const columnTypes = answer.columnTypes.map((type, at) => (letters[at] ? ColumnTypeEnum.Character : type))
    return { ...answer, columnTypes }
  }
  return adapter
}
