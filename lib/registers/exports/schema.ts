import { z } from 'zod'
import { filterInput } from '../clauses/schema'
import { versionRef } from '../papers/schema'
import { rosterAtInput } from '../roster/schema'

const id = z.uuid({ error: '書き出しが見つかりません。' }).toLowerCase()
const HASH = 64
const MOST_REASON = 300

/** The number of the version also as the text under which it is kept. */
const tablesOf = versionRef.extend({ version: z.coerce.number().pipe(versionRef.shape.version) })
const nothing = z.strictObject({}).default({})

/** The register, and what of it. */
export const askInput = z.discriminatedUnion('register', [
  z.strictObject({ register: z.literal('record'), parameters: nothing }),
  z.strictObject({ register: z.literal('custody'), parameters: nothing }),
  z.strictObject({ register: z.literal('facts'), parameters: nothing }),
  z.strictObject({ register: z.literal('roster'), parameters: rosterAtInput.default({}) }),
  z.strictObject({ register: z.literal('clauses'), parameters: filterInput.prefault({}) }),
  z.strictObject({ register: z.literal('tables'), parameters: tablesOf }),
])

/** Newest first, behind the last one that was seen. */
export const listInput = z.strictObject({ before: z.object({ askedAt: z.iso.datetime(), id }).optional() })

export const exportRef = z.strictObject({ exportId: id })

export const progressInput = exportRef.extend({ rowsDone: z.int32().min(0) })

export const keepInput = exportRef.extend({
  sha256: z.string().length(HASH),
  sizeBytes: z.number().int().min(1),
})

export const failInput = exportRef.extend({ reason: z.string().min(1).max(MOST_REASON) })

export type Asked = z.infer<typeof askInput>

/** What was asked for, as it is asked for once more. */
export function parametersOf(asked: Asked): Record<string, string> {
  const { at, ...rest } = { at: undefined, ...asked.parameters }
  const moment = at && ('day' in at ? at.day : at.instant)
  const all: Record<string, string | number | undefined> = { at: moment, ...rest }
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])))
}
