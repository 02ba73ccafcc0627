import { z } from 'zod'
import { type CivilDate, parseCivilDate } from '@/lib/kernel/civil-date'
import { type Instant, parseInstant } from '@/lib/kernel/instant'
import { cleanText, isLongerThan, TEXT_FAULTS, type TextShape } from '@/lib/kernel/text'

type Limits = { maxLength: number; shape?: TextShape; optional?: boolean }

/** A text that a person typed outside of a form: cleaned, or refused with what is wrong in it. `label` names it in the message. */
export function typedText(label: string, { maxLength, shape = 'line', optional = false }: Limits) {
  return z.string({ error: `${label}を記入してください。` }).transform((typed, context) => {
    const cleaned = cleanText(typed, shape)
    const fault = faultOf(cleaned, label, maxLength, optional)
    if (cleaned.ok && fault === undefined) return cleaned.text
    context.addIssue({ code: 'custom', message: fault })
    return z.NEVER
  })
}

function faultOf(
  cleaned: ReturnType<typeof cleanText>,
  label: string,
  maxLength: number,
  optional: boolean,
): string | undefined {
  if (!cleaned.ok) return TEXT_FAULTS[cleaned.fault]
  if (cleaned.text === '' && !optional) return `${label}を記入してください。`
  return isLongerThan(cleaned.text, maxLength) ? `${label}は${maxLength}文字以内で記入してください。` : undefined
}

/** A day as the date fields send it (`2026-11-21`). */
export function typedDay(label: string) {
  return z.string({ error: `${label}を記入してください。` }).transform((typed, context): CivilDate => {
    const day = parseCivilDate(typed)
    if (day) return day
    context.addIssue({ code: 'custom', message: `${label}を年月日として読めません。` })
    return z.NEVER
  })
}

/** A moment as the fields of day and time send it (ISO with its zone). */
export function typedMoment(label: string) {
  const missing = `${label}の日付と時刻を記入してください。`
  return z
    .string({ error: missing })
    .max(60, { error: missing })
    .transform((typed, context): Instant => {
      const instant = parseInstant(typed)
      if (instant) return instant
      context.addIssue({ code: 'custom', message: typed === '' ? missing : `${label}を日時として読み取れません。` })
      return z.NEVER
    })
}
