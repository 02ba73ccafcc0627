import { createHash } from 'node:crypto'

/** Where an entry stands in its chain, without what it says. */
export type ChainLink = { seq: number; digest: string; prevHash: string; hash: string }

/** An entry as it is stored: the text of every field that its digest covers, and whom the chain belongs to. */
export type StoredEntry = ChainLink & {
  scope: string
  contractId: string | null
  organisationId: string | null
  /** Whose act it was, where the chain is a contract's. */
  partyId: string | null
  visibility: string
  at: string
  recordedAt: string
  operation: string
  actorAccount: string
  actorName: string
  actorOrganisation: string
  subject: string
  details: string
  salt: string
}

export type Head = { seq: number; hash: string }

/** The head of a chain without entries. */
export const NO_ENTRY: Head = { seq: 0, hash: '0'.repeat(64) }

/** A field in the digest: its length in UTF-8 bytes, a colon, the text. Two different lists of fields never give one text. */
function field(text: string): string {
  return `${Buffer.byteLength(text)}:${text}`
}

function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function coveredTexts(entry: StoredEntry): string[] {
  const { scope, seq, visibility, at, recordedAt, operation, actorAccount, actorName, actorOrganisation } = entry
  const place = [scope, String(seq), entry.partyId ?? '', visibility, at, recordedAt]
  return [...place, operation, actorAccount, actorName, actorOrganisation, entry.subject, entry.details, entry.salt]
}

/** What the database wrote as `digest`: SHA-256 over all the fields, each with its length, and a salt that keeps short ones from being guessed. */
export function digestOf(entry: StoredEntry): string {
  return sha256Hex(`junshu-entry-1${coveredTexts(entry).map(field).join('')}`)
}

/** What the database wrote as `hash`: the digest tied to its place and to everything before it. */
export function linkHashOf(link: Omit<ChainLink, 'hash'>): string {
  return sha256Hex(`junshu-chain-1${field(link.prevHash)}${field(String(link.seq))}${field(link.digest)}`)
}

/** Whether the text of the entry is still what its digest was taken over, and the entry still in the chain that it names. */
export function isUnchanged(entry: StoredEntry): boolean {
  // Broken UTF-16 has the bytes of U+FFFD, so a text that became broken could pass for that character.
  return coveredTexts(entry).every((text) => text.isWellFormed()) && digestOf(entry) === entry.digest && isHome(entry)
}

function isHome({ scope, contractId, organisationId }: StoredEntry): boolean {
  if (contractId !== null) return scope === `contract:${contractId}` && organisationId === null
  return organisationId === null ? scope === 'installation' : scope === `organisation:${organisationId}`
}
