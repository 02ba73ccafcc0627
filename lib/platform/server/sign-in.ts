import { randomBytes } from 'node:crypto'
import { sha256Hex } from '@/lib/kernel/hash'
import type { Database } from '@/lib/platform/db/client'
import { isPassword } from './passwords'

/** Guesses per ID and window, right or wrong ones alike, until one succeeds. */
export const GUESS_LIMIT = 5
export const GUESS_WINDOW = '15 minutes'

export type SignInResult = { token: string } | null

/** `sato@roudou` → its two parts, in the form they are kept in. Anything else still takes the whole path, as an unknown ID. */
export function signInIdOf(typed: string): { localId: string; code: string } {
  // The database knows no text with a zero in it.
  const text = typed.normalize('NFKC').replaceAll('\0', '').trim().toLowerCase().slice(0, 200)
  const at = text.lastIndexOf('@')
  return at < 0 ? { localId: text, code: '' } : { localId: text.slice(0, at), code: text.slice(at + 1) }
}

/** Under what the guesses at an ID are counted: its hash, because what people mistype as an ID is at times their password. */
export function loginKeyOf(localId: string, code: string): string {
  return sha256Hex(`${localId}@${code}`)
}

/**
 * Opens a session, or answers null: unknown ID, wrong password, disabled account and too many guesses look the same.
 * The guess is reserved before anything is hashed; over the limit nothing is hashed at all.
 */
export async function signIn(
  database: Database,
  typedId: string,
  password: string,
  check = isPassword,
): Promise<SignInResult> {
  const { localId, code } = signInIdOf(typedId)
  const loginKey = loginKeyOf(localId, code)
  const rows = await database.$queryRaw<
    { allowed: boolean; account_id: string | null; password_hash: string | null }[]
  >`
    select allowed, account_id, password_hash from app.reserve_sign_in(${loginKey}, ${code}, ${localId}, ${GUESS_LIMIT}::int, ${GUESS_WINDOW}::interval)`
  const reserved = rows[0]
  const isRight =
    reserved?.allowed === true && password.length <= 200 && (await check(password, reserved.password_hash))
  if (!isRight || !reserved.account_id) {
    await recordSignIn(
      database,
      'sessions.refuse',
      loginKey,
      reserved?.allowed ? 'ID又はパスワードの誤り' : '試行回数の上限',
    )
    return null
  }
  const token = randomBytes(32).toString('base64url')
  await database.$executeRaw`select app.begin_session(${loginKey}, ${reserved.account_id}::uuid, ${sha256Hex(token)})`
  await recordSignIn(database, 'sessions.begin', reserved.account_id, '')
  return { token }
}

/** Ends the session for good: the cookie that carries it is worth nothing afterwards, wherever a copy of it lies. */
export async function signOut(database: Database, token: string): Promise<void> {
  await database.$executeRaw`select app.end_session(${sha256Hex(token)})`
  await recordSignIn(database, 'sessions.end', sha256Hex(token).slice(0, 12), '')
}

async function recordSignIn(database: Database, operation: string, subject: string, why: string): Promise<void> {
  await database.$executeRaw`select app.record_sign_in(${operation}, ${subject}, ${JSON.stringify({ why })})`
}
