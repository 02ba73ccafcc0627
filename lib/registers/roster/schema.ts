import { z } from 'zod'
import { parseCivilDate } from '@/lib/kernel/civil-date'
import { parseInstant } from '@/lib/kernel/instant'
import { typedTableFormat } from '@/lib/rules/exports/formats'
import { WORDS } from './labels'
import type { Moment } from './moment'

/** A day (`YYYY-MM-DD`) or an instant; without either the roster of now is meant. */
const moment = z
  .string({ error: WORDS.unreadable })
  .max(40, { error: WORDS.unreadable })
  .transform((typed, context): Moment => {
    const day = parseCivilDate(typed)
    if (day) return { day }
    const instant = parseInstant(typed)
    if (instant) return { instant }
    context.addIssue({ code: 'custom', message: WORDS.unreadable })
    return z.NEVER
  })

export const rosterAtInput = z.strictObject({ at: moment.optional() })
export const rosterExportInput = rosterAtInput.extend({ format: typedTableFormat.default('xlsx') })
