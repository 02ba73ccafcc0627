import { z } from 'zod'
import type { ChainLink, StoredEntry } from './chain'

const HEADER = 'junshu-record-1'
const hash = z.string().regex(/^[0-9a-f]{64}$/)

const header = z.object({ format: z.literal(HEADER), scope: z.string() })
const link = z.object({ seq: z.number().int(), digest: hash, prevHash: hash, hash })
const entry = link.extend({
  scope: z.string(),
  contractId: z.string().nullable(),
  organisationId: z.string().nullable(),
  partyId: z.string().nullable(),
  visibility: z.string(),
  at: z.string(),
  recordedAt: z.string(),
  operation: z.string(),
  actorAccount: z.string(),
  actorName: z.string(),
  actorOrganisation: z.string(),
  subject: z.string(),
  details: z.string(),
  salt: z.string(),
})

/** The record as lines of JSON: one that names the chain, then one an entry; of entries that the reader may not see, only the link. */
export function recordLines(scope: string, items: Iterable<ChainLink | StoredEntry>): string[] {
  return [{ format: HEADER, scope }, ...items].map((item) => JSON.stringify(item))
}

export type RecordFile = { scope: string; items: (ChainLink | StoredEntry)[] }

/** Reads such lines back. Throws with the number of the line that is not one. */
export function parseRecordLines(text: string): RecordFile {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const { scope } = parseLine(lines[0] ?? '', 1, header)
  const items = lines
    .slice(1)
    .map((line, index) => parseLine<ChainLink | StoredEntry>(line, index + 2, z.union([entry, link])))
  return { scope, items }
}

function parseLine<T>(line: string, number: number, shape: z.ZodType<T>): T {
  try {
    return shape.parse(JSON.parse(line))
  } catch {
    throw new Error(`${number}行目を記録として読めません。`)
  }
}
