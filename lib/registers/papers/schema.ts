import { z } from 'zod'
import { typedText } from '@/lib/rules/typed-text'

/** In the form in which the database writes it: what is sealed is bound to the id as a text. */
const id = z.uuid().toLowerCase()
const MAX_REASON = 2000

const reason = typedText('理由', { maxLength: MAX_REASON, shape: 'lines', optional: true })

const startsOn = z.iso.date({ error: '年月日として読み取れません。' }).optional()
/** Keys and row names, joined by dots. */
const path = z
  .string()
  .max(200)
  .regex(/^[\w.-]*$/)

export const formRef = z.object({ document: z.string().max(100), formKey: z.string().max(100) })
export const beginInput = z.union([z.object({ paperId: id }).strict(), formRef.strict()])
export const paperRef = z.object({ paperId: id })
export const versionRef = z.object({ paperId: id, version: z.number().int().min(1).max(100_000) })

/**
 * A draft as the screen sends it. The content is read against the form's own schema, in the operation; sealed values stand in
 * it where they were typed, an empty text says "remove what is kept".
 */
export const draftInput = z.object({
  paperId: id,
  revision: z.number().int().min(0),
  content: z.unknown(),
  startsOn,
  /** The editor has seen that somebody else saved, and replaces that deliberately. */
  isOverwrite: z.boolean().default(false),
})

export const submitInput = draftInput.omit({ isOverwrite: true }).extend({
  reasons: z
    .array(z.object({ path, message: z.string().max(1000), reason }))
    .max(300)
    .default([]),
})

export const stepInput = versionRef.extend({
  reason: reason.default(''),
  remarks: z
    .array(z.object({ path, message: typedText('指摘', { maxLength: MAX_REASON, shape: 'lines' }) }))
    .max(200)
    .default([]),
})

export const noteInput = z.object({
  paperId: id,
  text: typedText('メモ', { maxLength: MAX_REASON, shape: 'lines' }),
})

export const attachInput = z.object({
  paperId: id,
  fileName: typedText('ファイル名', { maxLength: 200 }),
  mediaType: z
    .string()
    .max(150)
    .regex(/^[\w.+-]+\/[\w.+-]+$/),
  sizeBytes: z.number().int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

export const attachmentRef = z.object({ attachmentId: id })
export const sealedRef = versionRef.extend({ version: z.number().int().min(0), path })
export const listInput = z.object({ before: z.object({ at: z.iso.datetime(), id }).optional() })
