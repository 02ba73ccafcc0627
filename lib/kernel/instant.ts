declare const brand: unique symbol

/** A point in time as ISO text in UTC with milliseconds (`2026-11-20T01:02:03.004Z`). Compares as text. */
export type Instant = string & { readonly [brand]: 'Instant' }

/** Throws on a date that is not one. */
export function instantOf(date: Date): Instant {
  return date.toISOString() as Instant
}

export function dateOf(instant: Instant): Date {
  return new Date(instant)
}

/** The same instant from any ISO text with a zone; undefined when it is none. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/.test(text)) return undefined
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? undefined : instantOf(date)
}
