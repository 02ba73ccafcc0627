import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { StartRefusal } from './serving/start-refusal'

const secrets = z.object({
  superuserPassword: z.string(),
  ownerPassword: z.string(),
  appPassword: z.string(),
  sessionSecret: z.string(),
  /** 32 bytes, base64. */
  sealKey: z.string(),
})

/** What the embedded installation keeps to itself. Made once by chance, readable by the person who started it alone. */
export type Secrets = z.infer<typeof secrets>

/** Reads `secrets.json` of the folder, or makes it before there is a database. It is written whole or not at all. */
export function openSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json')
  if (existsSync(file)) return secrets.parse(JSON.parse(readFileSync(file, 'utf8')))
  if (existsSync(join(folder, 'postgres'))) throw new StartRefusal(lost(file))
  const made: Secrets = {
    superuserPassword: randomPassword(),
    ownerPassword: randomPassword(),
    appPassword: randomPassword(),
    sessionSecret: randomBytes(48).toString('base64'),
    sealKey: randomBytes(32).toString('base64'),
  }
  const unfinished = `${file}.new`
  writeFileSync(unfinished, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  renameSync(unfinished, file)
  return made
}

const lost = (file: string) =>
  `${file} がありません。これなしにはデータベースを開けません。控えから戻すか、デモのデータを捨ててよければフォルダーごと消してください。`

/** 192 bits, safe inside an address and inside SQL. */
export function randomPassword(): string {
  return randomBytes(24).toString('base64url')
}
