import { z } from 'zod'
import { TABLE_FORMATS } from '@/lib/rules/exports/formats'

export const listInput = z.object({
  /** The number of the last entry of the page before. */
  before: z.int32().min(1).optional(),
})

/** Read off a paper: people type spaces, hyphens and capitals. */
const hashDigits = z
  .string()
  .max(200)
  .transform((typed) => typed.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase())
  .refine((digits) => /^[0-9a-f]{16,64}$/.test(digits), {
    error: 'ハッシュは、印刷された英数字を先頭から16桁以上記入してください。',
  })

export const verifyInput = z.object({
  paper: z
    .object({
      seq: z.int32({ error: '番号を数字で記入してください。' }).min(1, { error: '番号を数字で記入してください。' }),
      hash: hashDigits,
    })
    .optional(),
})

/** lines: lines of JSON that can be verified without this product. */
export const exportInput = z.object({ format: z.enum([...TABLE_FORMATS, 'lines']).default('xlsx') })

/** The entries behind the number `after`, up to the one with the number `until`. */
export const exportedEntriesInput = z.strictObject({ after: z.int32().min(0), until: z.int32().min(0) })
