import { z } from 'zod'
import { type Instant, parseInstant } from '@/lib/kernel/instant'
import { typedTableFormat } from '@/lib/rules/exports/formats'
import { typedText } from '@/lib/rules/typed-text'
import { MOVEMENT_ACTS } from './movement'
import { NAMED_KINDS } from './place'

const MAX_QUANTITY = 1_000_000
const MAX_NAME = 100
const MAX_PERSON = 60
const MAX_REASON = 2000

const idOf = (what: string) => z.uuid({ error: `${what}を選んでください。` })
const from = idOf('移動元')
const to = idOf('移動先')

const WHEN = '日付と時刻を記入してください。'
const moment = z
  .string({ error: WHEN })
  .max(60, { error: WHEN })
  .transform((typed, context): Instant => {
    const instant = parseInstant(typed)
    if (instant) return instant
    context.addIssue({ code: 'custom', message: typed === '' ? WHEN : '日時として読み取れません。' })
    return z.NEVER
  })

const PIECES = `数量を1から${MAX_QUANTITY.toLocaleString('ja-JP')}までの整数で記入してください。`
/** A number, or as typed, full-width digits too. */
const quantity = z
  .union([z.number(), z.string().max(20)], { error: PIECES })
  .transform((typed) => (typeof typed === 'number' ? typed : wholeNumber(typed)))
  .pipe(z.int({ error: PIECES }).min(1, { error: PIECES }).max(MAX_QUANTITY, { error: PIECES }))

function wholeNumber(typed: string): number {
  const digits = typed.normalize('NFKC').trim()
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN
}

const happening = {
  quantity,
  happenedAt: moment,
  happenedBy: typedText('取り扱った者の氏名', { maxLength: MAX_PERSON }),
  /** One of the cases in which the document lets things be taken out, as printed. */
  exception: typedText('場合', { maxLength: 200, optional: true }).default(''),
  reason: typedText('理由', { maxLength: MAX_REASON, shape: 'lines', optional: true }).default(''),
  /** It broke a clause, and is to be recorded as that. */
  deviation: z.boolean().default(false),
}

const act = z.enum(MOVEMENT_ACTS, { error: '行ったことを選んでください。' })
const ways = { fromPlaceId: from.optional(), toPlaceId: to.optional(), planRowId: z.string().max(40).optional() }

/** fromPlaceId and toPlaceId may be left out at the ends that an act has of itself (the authority, destruction, making). */
export const movementInput = z.strictObject({ itemId: idOf('情報'), act, ...ways, ...happening })

export const itemInput = z.strictObject({
  name: typedText('情報の名称', { maxLength: MAX_NAME }),
  medium: typedText('情報の種類', { maxLength: MAX_PERSON }),
  /** In which words it is important (個人情報 …); empty: it is not. */
  important: typedText('重要な情報の別', { maxLength: MAX_NAME, optional: true }).default(''),
  origin: z.enum(['received', 'made', 'copied'], { error: '受領・作成・複製のいずれかを選んでください。' }),
  copiedFromItemId: idOf('複製の元').optional(),
  toPlaceId: idOf('保管場所'),
  ...happening,
})

const why = typedText('訂正の理由', { maxLength: MAX_REASON, shape: 'lines' })
const replacement = z.strictObject({ act, ...ways, ...happening })

/** replacement: what is true instead; null: nothing of the kind happened. */
export const correctionInput = z.strictObject({
  movementId: idOf('訂正する記録'),
  why,
  replacement: replacement.nullable(),
})

export const placeInput = z.strictObject({
  kind: z.enum(NAMED_KINDS, { error: '場所の区分を選んでください。' }),
  name: typedText('名称', { maxLength: MAX_NAME }),
  /** The printed class of a place of the contractor's own. */
  storage: typedText('保存場所の種類', { maxLength: MAX_PERSON, optional: true }).default(''),
})

/** Newest first; `before`: the number of the last entry seen. */
export const listInput = z.strictObject({ before: z.int32().min(1).optional(), at: moment.optional() })

export const exportInput = z.strictObject({ format: typedTableFormat })

/** The entries behind the number `after`, up to the last one that the export holds, in the order of recording. */
export const exportedEntriesInput = z.strictObject({ after: z.int32().min(0), until: z.int32().min(0) })
