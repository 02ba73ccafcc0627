import { z } from 'zod'
import type { Instant } from '@/lib/kernel/instant'
import { FACT_KINDS, type FactKind } from '@/lib/rules/duties/fact-kinds'
import { typedTableFormat } from '@/lib/rules/exports/formats'
import { typedDay, typedMoment, typedText } from '@/lib/rules/typed-text'

const id = z.uuid().toLowerCase()
const MOST_ANSWERS = 30

const statement = {
  kind: z.enum(Object.keys(FACT_KINDS) as [FactKind, ...FactKind[]], { error: '何が起きたかを選んでください。' }),
  document: z.string().max(100).optional(),
  text: typedText('内容', { maxLength: 2000, shape: 'lines' }),
  happenedAt: typedMoment('起きた時'),
  happenedBy: typedText('行った者・気づいた者', { maxLength: 60 }),
  namedOn: typedDay('期日・予定の日').optional(),
}

/** `answers`: the duties that the fact answers, each by its key. */
export const recordInput = z.object({
  ...statement,
  answers: z.array(z.string().max(300)).max(MOST_ANSWERS).default([]),
})

export const correctInput = z.object({
  factId: id,
  why: typedText('訂正の理由', { maxLength: 1000, shape: 'lines' }),
  /** null: it did not happen. The kind stays. */
  replacement: z.object(statement).omit({ kind: true }).nullable(),
})

export const listInput = z.object({ before: z.object({ happenedAt: z.iso.datetime(), id }).optional() })

export const factRef = z.object({ factId: id })

export const exportInput = z.strictObject({ format: typedTableFormat })

/** What was recorded until then, behind the entry at which the page before ended. */
export const exportedEntriesInput = z.strictObject({
  after: z.object({ happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime(), id }).optional(),
  until: z.iso.datetime().transform((text) => text as Instant),
})
