import { cookies } from 'next/headers'
import type { NextAuthOptions } from 'next-auth'
import { decode } from 'next-auth/jwt'
import Credentials from 'next-auth/providers/credentials'
import { sha256Hex } from '@/lib/kernel/hash'
import { runtime } from './runtime'
import { signIn, signOut } from './sign-in'

const MAX_AGE_SECONDS = 12 * 60 * 60

/**
 * next-auth is the envelope only: an encrypted cookie around the random session id. The truth is our own session row, which
 * every request reads; a cookie whose row has ended is worth nothing.
 */
export function authOptions(): NextAuthOptions {
  const { settings, database } = runtime()
  return {
    secret: settings.sessionSecret,
    session: { strategy: 'jwt', maxAge: MAX_AGE_SECONDS },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: [
      Credentials({
        id: 'password',
        credentials: { id: {}, password: {} },
        async authorize(typed) {
          // A text that is thrown here would reach the browser: whatever happens, the answer is null.
          try {
            const session = await signIn(database, typed?.id ?? '', typed?.password ?? '')
            return session ? { id: session.token } : null
          } catch (error) {
            console.error('sign-in failed', error)
            return null
          }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.id } : token),
      // Nothing about the person, and never the session id, leaves by /api/auth/session.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === 'string') await signOut(database, token.sid)
      },
    },
  }
}

/** The hash of the session id in the request's cookie, or undefined. Whether it still counts is for the gate to say. */
export async function sessionHashOfRequest(): Promise<string | undefined> {
  const jar = await cookies()
  const { settings } = runtime()
  const name = settings.publicUrl.startsWith('https:') ? '__Secure-next-auth.session-token' : 'next-auth.session-token'
  const cookie = jar.get(name)?.value
  if (!cookie) return undefined
  const token = await decode({ token: cookie, secret: settings.sessionSecret }).catch(() => null)
  return typeof token?.sid === 'string' ? sha256Hex(token.sid) : undefined
}
