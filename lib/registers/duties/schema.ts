import { z } from 'zod'
import { typedText } from '@/lib/rules/typed-text'

const id = z.uuid().toLowerCase()

export const dutyRef = z.object({ key: z.string().max(300) })
/** A submitted version, or a fact that was entered or that a register tells. */
export const answerInput = z.union([
  dutyRef.extend({ paperId: id, version: z.number().int().min(1).max(100_000) }).strict(),
  dutyRef.extend({ factId: z.string().min(1).max(200) }).strict(),
])
export const takeBackInput = dutyRef.extend({
  linkId: id,
  reason: typedText('理由', { maxLength: 1000, shape: 'lines' }),
})
