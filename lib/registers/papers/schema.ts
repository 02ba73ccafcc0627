import { z } from 'zod'
import { typedFormat } from '@/lib/rules/exports/formats'
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
export const paperRef = z.object({ paperId: id })
export const versionRef = z.object({ paperId: id, version: z.number().int().min(1).max(100_000) })
export const exportRef = versionRef.extend({ format: typedFormat })

/**
 * A draft is opened of a paper that is there, of a new one, or of a new one that starts from an earlier version of this contract,
 * or from content that was read on another contract. That one is not named: nobody could check it from here.
 */
export const beginInput = z.union([
  z.object({ paperId: id }).strict(),
  formRef.strict(),
  formRef.extend({ from: versionRef.strict() }).strict(),
  formRef.extend({ content: z.unknown() }).strict(),
])
export const sourcesInput = formRef.partial()

/**
 * A draft as the screen sends it. The content is read against the form's own schema, in the operation; sealed values stand in
 * it where they were typed, an empty text says "remove what is kept".
 */
export const draftInput = z.object({
  paperId: id,
  revision: z.number().int().min(0),
  content: z.unknown(),
  startsOn,
})

export const submitInput = draftInput.extend({
  reasons: z
    .array(z.object({ path, message: z.string().max(1000), reason }))
    .max(300)
    .default([]),
  /** The duties that this version answers, each by its key. */
  answers: z.array(z.string().max(300)).max(60).default([]),
})

export const stepInput = versionRef.extend({
  reason: reason.default(''),
  remarks: z
    .array(z.object({ path, message: typedText('指摘', { maxLength: MAX_REASON, shape: 'lines' }) }))
    .max(200)
    .default([]),
  /** What an approval is given under (条件付き). */
  conditions: typedText('条件', { maxLength: MAX_REASON, shape: 'lines', optional: true }).default(''),
})

export const noteInput = z.object({
  paperId: id,
  text: typedText('メモ', { maxLength: MAX_REASON, shape: 'lines' }),
})

const fileRef = z.object({ sizeBytes: z.number().int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) })

export const attachInput = fileRef
  .extend({
    paperId: id,
    fileName: typedText('ファイル名', { maxLength: 200 }),
    mediaType: z
      .string()
      .max(150)
      .regex(/^[\w.+-]+\/[\w.+-]+$/),
    /** What was sent, where a copy without its metadata is given out. */
    original: fileRef.optional(),
  })
  // A photo as it was sent says where and by whom it was taken: it never becomes what is given out.
  .refine(({ mediaType, original }) => !mediaType.startsWith('image/') || original !== undefined, {
    path: ['file'],
    error: '画像の位置情報などを除けませんでした。もう一度選んでください。',
  })

export const attachmentRef = z.object({ attachmentId: id })
export const markInput = attachmentRef.extend({ isOwnLayout: z.boolean() })
export const sealedRef = versionRef.extend({ version: z.number().int().min(0), path })
export const listInput = z.object({ before: z.object({ at: z.iso.datetime(), id }).optional() })
