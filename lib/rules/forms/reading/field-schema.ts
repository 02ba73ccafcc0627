import { z } from 'zod'
import { isId } from '@/lib/kernel/ids'
import { cleanText, isLongerThan, TEXT_FAULTS, type TextShape } from '@/lib/kernel/text'
import type { Field, FieldKind } from '../declaration'
import { keptValue } from '../field-value'

/** Marks an issue as a limit of the system: no clause asks for it, so none is cited. */
export const SYSTEM_LIMIT = { systemLimit: true }

const MAX_ITEMS = 500
const MAX_QUANTITY = 1_000_000
/** Up to a billion thousands: more than any contract counts, and exact in every program that reads it. */
const MAX_COUNT_DIGITS = 12

const PAPER_LINK = z.strictObject({
  paperId: z.string().refine(isId),
  version: z.int().min(1).max(100_000),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
})

type Judge = (text: string) => { text: string } | { message: string; systemLimit?: boolean }

/**
 * The shape of one field in a draft. Everything may be absent. Typed text is cleaned; typed days become `YYYY-MM-DD`, moments
 * `YYYY-MM-DDTHH:MM`, numbers their digits.
 * An empty text becomes absent, except in a sealed field: there it says “remove what is kept”, and absent says “leave it”.
 */
export function fieldSchema(field: Field): z.ZodType {
  const { value } = field
  switch (value.kind) {
    case 'text':
    case 'person':
      return textSchema(field, 'line', (text) => withinLength(text, value.maxLength))
    case 'long_text':
      return textSchema(field, 'lines', (text) => withinLength(text, value.maxLength))
    case 'date':
      return textSchema(field, 'line', judgeAs(value, REAL_DATE))
    case 'moment':
      return textSchema(field, 'line', judgeAs(value, REAL_MOMENT))
    case 'count':
      return textSchema(field, 'line', judgeCount(value))
    case 'choice':
      return textSchema(field, 'line', (text) => {
        if (value.options.includes(text)) return { text }
        return value.open
          ? withinLength(text, value.maxLength)
          : { message: `${value.options.map((option) => `「${option}」`).join('、')}のいずれかを選んでください。` }
      })
    case 'items':
      return itemsSchema(field.label)
    case 'paper':
      return linkSchema(field.label)
  }
}

function textSchema(field: Field, shape: TextShape, judge: Judge): z.ZodType {
  return z
    .string({ error: `「${field.label}」は文字で記入してください。` })
    .transform((typed, context) => {
      const clean = cleanText(typed, shape)
      if (clean.ok && clean.text === '') return field.sealed ? '' : undefined
      const judged = clean.ok ? judge(clean.text) : { message: TEXT_FAULTS[clean.fault], systemLimit: true }
      if ('text' in judged) return judged.text
      const params = judged.systemLimit ? SYSTEM_LIMIT : {}
      context.addIssue({ code: 'custom', message: `「${field.label}」：${judged.message}`, params })
      return z.NEVER
    })
    .optional()
}

function withinLength(text: string, maxLength: number): ReturnType<Judge> {
  return isLongerThan(text, maxLength)
    ? { message: `${maxLength}文字までで記入してください。`, systemLimit: true }
    : { text }
}

const REAL_DATE = '実在する日付を「令和8年11月21日」か「2026-11-21」のように記入してください。'
const REAL_MOMENT = '実在する日付と時刻を「令和8年11月20日 14時05分」か「2026-11-20 14:05」のように記入してください。'

function judgeAs(kind: FieldKind, message: string): Judge {
  return (typed) => {
    const text = keptValue(kind, typed)
    return text === undefined ? { message } : { text }
  }
}

function judgeCount(kind: Extract<FieldKind, { kind: 'count' }>): Judge {
  const unit = kind.unit && `（単位は${kind.unit}）`
  const judge = judgeAs(kind, `0以上の整数で記入してください${unit}。`)
  return (typed) => {
    const judged = judge(typed)
    return 'text' in judged && judged.text.length > MAX_COUNT_DIGITS
      ? { message: `${MAX_COUNT_DIGITS}桁までで記入してください。`, systemLimit: true }
      : judged
  }
}

function itemsSchema(label: string): z.ZodType {
  const message = `「${label}」は台帳から選び、数量を1以上の整数で記入してください。`
  const share = z.strictObject(
    {
      itemId: z.string({ error: message }).refine(isId, { error: message, params: SYSTEM_LIMIT }),
      quantity: z.int({ error: message }).min(1, { error: message }).max(MAX_QUANTITY, { error: message }),
    },
    { error: message },
  )
  return z
    .array(share, { error: message })
    .max(MAX_ITEMS, { error: `「${label}」は${MAX_ITEMS}件までです。` })
    .refine((shares) => new Set(shares.map((one) => one.itemId)).size === shares.length, {
      error: `「${label}」に同じ情報が二度選ばれています。`,
      params: SYSTEM_LIMIT,
    })
    .transform((shares) => (shares.length === 0 ? undefined : shares))
    .optional()
}

/** Refused as a whole and at its own place, because a person chooses it as a whole. */
function linkSchema(label: string): z.ZodType {
  return z
    .unknown()
    .transform((typed, context) => {
      const link = PAPER_LINK.safeParse(typed)
      if (link.success) return link.data
      context.addIssue({ code: 'custom', message: `「${label}」は一覧から選んでください。`, params: SYSTEM_LIMIT })
      return z.NEVER
    })
    .optional()
}
