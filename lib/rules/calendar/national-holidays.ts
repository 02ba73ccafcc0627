import holidayJp from '@holiday-jp/holiday_jp'
import type { CivilDate } from '@/lib/kernel/civil-date'

const names: Readonly<Record<string, { name: string } | undefined>> = holidayJp.holidays

/** The years that the list of holidays covers. Outside of it an answer would be a guess. */
export const HOLIDAYS_KNOWN = { from: '1970-01-01', until: '2050-12-31' } as const

/**
 * The name of the national holiday on that day (国民の祝日に関する法律, with 振替休日 and 国民の休日), or undefined.
 * Looked up by our own date text: the library's own functions read the zone of the computer. Throws outside 1970–2050.
 */
export function nationalHolidayOn(date: CivilDate): string | undefined {
  if (date < HOLIDAYS_KNOWN.from || date > HOLIDAYS_KNOWN.until)
    throw new Error(`No national holidays known for ${date}`)
  const name = names[date]?.name
  // The list says only 休日 for a day between two holidays (国民の祝日に関する法律 第3条第3項).
  return name === '休日' ? '国民の休日' : name
}
