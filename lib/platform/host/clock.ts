const TOKYO_OFFSET = '+09:00'
const CIVIL = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?)?$/

/**
 * The instant that JUNSHU_CLOCK names, as milliseconds since 1970. A bare date is its first minute, and a time without a
 * zone is read, in Asia/Tokyo. Undefined for anything else, also for days that do not exist (2027-02-30).
 */
export function clockInstantOf(text: string): number | undefined {
  const [, day, time = '00:00', zone = TOKYO_OFFSET] = CIVIL.exec(text.trim()) ?? []
  if (day === undefined || !isCivilDay(day)) return undefined
  const instant = Date.parse(`${day}T${time}${zone}`)
  return Number.isNaN(instant) ? undefined : instant
}

/** Milliseconds to add to the machine's clock so that it reads the wanted instant now; it goes on from there. */
export function clockOffsetOf(text: string, nowMs: number): number | undefined {
  const instant = clockInstantOf(text)
  return instant === undefined ? undefined : instant - nowMs
}

/** Date.parse takes 30 February for 2 March, so the day is written out again and compared. */
function isCivilDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)
}
