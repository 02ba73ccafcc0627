import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { StartRefusal } from './serving/start-refusal'

const SEAL_KEY_BYTES = 32
const SECRET_CHARACTERS = 32
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** What the running product is told from outside. Read once; nothing else of the product looks at the environment. */
export type Settings = {
  /** PostgreSQL, as the run-time role junshu_app. */
  databaseUrl: string
  /** The database is the one in the project's own folder: demo accounts and a settable clock exist only there. */
  isEmbedded: boolean
  /** Folder for stored files, absolute, outside of what the web server serves. */
  filesFolder: string
  /** The address people type, as next-auth wants it. */
  publicUrl: string
  sessionSecret: string
  /** Seals the fields that only some may open. */
  sealKey: Buffer
  /** Added to the machine's clock for all business times; 0 except on the embedded database. */
  clockOffsetMs: number
}

type Environment = Readonly<Record<string, string | undefined>>

const isWebAddress = (text: string) =>
  URL.canParse(text) && (/^https:/.test(text) || LOOPBACK.has(new URL(text).hostname))
const isPostgresAddress = (text: string) =>
  URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol) && new URL(text).pathname.length > 1
const isKey = (text: string) =>
  Buffer.from(text, 'base64').length === SEAL_KEY_BYTES && /^[A-Za-z0-9+/]{43}=$/.test(text)

const required = (name: string, is: (text: string) => boolean, wanted: string) =>
  z.string({ error: `${name} がありません。${wanted}` }).refine(is, { error: `${name} が正しくありません。${wanted}` })

const environment = z
  .object({
    DATABASE_URL: required('DATABASE_URL', isPostgresAddress, 'postgresql://…/データベース名 を指定してください。'),
    JUNSHU_FILES: required('JUNSHU_FILES', isAbsolute, 'ファイルを保管するフォルダーを絶対パスで指定してください。'),
    NEXTAUTH_URL: required(
      'NEXTAUTH_URL',
      isWebAddress,
      '利用者が開くアドレスを https:// で指定してください（この機械だけで使う場合は http://127.0.0.1 も可）。',
    ),
    NEXTAUTH_SECRET: required(
      'NEXTAUTH_SECRET',
      (text) => text.length >= SECRET_CHARACTERS,
      `${SECRET_CHARACTERS}文字以上の乱数を指定してください（例：openssl rand -base64 48）。`,
    ),
    JUNSHU_SEAL_KEY: required(
      'JUNSHU_SEAL_KEY',
      isKey,
      `${SEAL_KEY_BYTES}バイトの乱数を base64 で指定してください（例：openssl rand -base64 32）。`,
    ),
    JUNSHU_EMBEDDED: z.literal('1', { error: 'JUNSHU_EMBEDDED は npm start が自分で設定します。' }).optional(),
    JUNSHU_CLOCK_OFFSET_MS: z
      .string()
      .regex(/^-?\d{1,15}$/, { error: 'JUNSHU_CLOCK_OFFSET_MS は npm start が自分で設定します。' })
      .optional(),
  })
  .refine((env) => env.JUNSHU_EMBEDDED === '1' || env.JUNSHU_CLOCK_OFFSET_MS === undefined, {
    error: 'JUNSHU_CLOCK_OFFSET_MS は組み込みのデータベースでしか使えません。',
  })
  .refine((env) => env.JUNSHU_EMBEDDED !== '1' || LOOPBACK.has(new URL(env.DATABASE_URL).hostname), {
    error: 'JUNSHU_EMBEDDED は組み込みのデータベースでしか使えません。',
  })

/**
 * The product's settings out of an environment. Throws a StartRefusal that names every variable that is missing or wrong.
 * JUNSHU_CLOCK itself is read by `npm start` only, which turns it into an offset for the embedded database.
 */
export function readSettings(env: Environment): Settings {
  const read = environment.safeParse(withoutBlanks(env))
  if (!read.success) throw new StartRefusal(read.error.issues.map((issue) => `・${issue.message}`).join('\n'))
  return {
    databaseUrl: read.data.DATABASE_URL,
    isEmbedded: read.data.JUNSHU_EMBEDDED === '1',
    filesFolder: read.data.JUNSHU_FILES,
    publicUrl: read.data.NEXTAUTH_URL,
    sessionSecret: read.data.NEXTAUTH_SECRET,
    sealKey: Buffer.from(read.data.JUNSHU_SEAL_KEY, 'base64'),
    clockOffsetMs: Number(read.data.JUNSHU_CLOCK_OFFSET_MS ?? 0),
  }
}

/** A variable set to nothing is a variable that is missing. */
function withoutBlanks(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
}
