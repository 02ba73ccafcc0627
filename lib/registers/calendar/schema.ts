import { z } from 'zod'
import { typedDay, typedText } from '@/lib/rules/typed-text'
import { FIRST_YEAR, LAST_YEAR } from './year'

const reason = typedText('理由', { maxLength: 200 })

/** Without a year the one that runs now. */
export const listInput = z.object({ year: z.coerce.number().int().min(FIRST_YEAR).max(LAST_YEAR).optional() })
export const closeInput = z.object({ day: typedDay('閉庁日'), reason })
export const openInput = z.object({ day: typedDay('開庁日に戻す日'), reason })
