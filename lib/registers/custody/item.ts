import type { Finding } from '@/lib/kernel/refusal'
import type { CustodyRules } from '@/lib/rules/clauses/clause'

/** received: from the authority. made: by the contractor's side. copied: made out of another item of the book. */
export type Origin = { kind: 'received' } | { kind: 'made' } | { kind: 'copied'; fromItemId: string }

export type Item = {
  id: string
  partyId: string
  name: string
  /** One of the printed media (紙媒体, 電磁的記録媒体). */
  medium: string
  /** In which words the information is personal or otherwise important; empty: it is not. */
  important: string
  origin: Origin
}

const COPIED = /^copied:([0-9a-f-]{36})$/

/** How the origin is kept in a row. */
export function originText(origin: Origin): string {
  return origin.kind === 'copied' ? `copied:${origin.fromItemId}` : origin.kind
}

/** Throws on a text that `originText` never wrote. */
export function originOf(text: string): Origin {
  const fromItemId = COPIED.exec(text)?.[1]
  if (fromItemId) return { kind: 'copied', fromItemId }
  if (text === 'received' || text === 'made') return { kind: text }
  throw new Error(`Not an origin: ${text}`)
}

/** The medium in one of the printed words of the documents that bind the contract. */
export function mediumFindings(medium: string, rules: readonly Pick<CustodyRules, 'media'>[]): Finding[] {
  const media = [...new Set(rules.flatMap((each) => each.media))]
  if (media.length === 0 || media.includes(medium)) return []
  const message = `情報の種類は${media.map((word) => `「${word}」`).join('、')}のいずれかです。`
  return [{ level: 'refuse', path: 'medium', message }]
}
