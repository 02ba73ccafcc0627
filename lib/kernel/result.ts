import type { Refusal } from './refusal'

/** What a rule or an act answers: a value, or the reason why not. A refusal is a value; it writes nothing. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export function done<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function refused(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal }
}
