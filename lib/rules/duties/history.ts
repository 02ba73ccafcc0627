import { addDays, type CivilDate, civilDateAt, parseCivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { startOfDay } from '@/lib/kernel/tokyo'
import { areMet } from '../clauses/conditions'
import type { Condition } from '../clauses/setting'
import type { ContractFacts, SetValue } from './contract-facts'
import type { DayOf } from './declaration'

/** The first instant that there is for us. */
export const ALWAYS = '0000' as Instant
/** The last one. */
export const FOREVER = '9999' as Instant
export type Interval = { from: Instant; until?: Instant }

/** The value in force at an instant: the latest beginning by then; of two with the same, the one set later. */
export function rowAt(rows: readonly SetValue[], key: string, at: Instant): SetValue | undefined {
  return rows
    .filter((row) => row.key === key && row.fromAt <= at)
    .reduce<SetValue | undefined>((latest, row) => (latest && isLater(latest, row) ? latest : row), undefined)
}

function isLater(a: SetValue, b: SetValue): boolean {
  return a.fromAt > b.fromAt || (a.fromAt === b.fromAt && a.setAt > b.setAt)
}

/** The values of one document at an instant, under the keys that the document uses. */
export function valuesAt(rows: readonly SetValue[], document: string, at: Instant): Record<string, string> {
  const prefix = `${document}#`
  const keys = new Set(rows.filter(({ key }) => key.startsWith(prefix)).map(({ key }) => key))
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const row = rowAt(rows, key, at)
      return row ? [[key.slice(prefix.length), row.value]] : []
    }),
  )
}

/** Over which times all of the conditions hold, in order. A value holds from its beginning until the next one begins. */
export function intervalsOf(rows: readonly SetValue[], document: string, conditions: readonly Condition[]): Interval[] {
  if (conditions.length === 0) return [{ from: ALWAYS }]
  const named = new Set(conditions.map(({ setting }) => `${document}#${setting}`))
  const changes = [...new Set(rows.filter(({ key }) => named.has(key)).map(({ fromAt }) => fromAt))].toSorted()
  const intervals: Interval[] = []
  for (const at of changes) {
    const isMet = areMet(conditions, valuesAt(rows, document, at)) === 'met'
    const last = intervals.at(-1)
    if (isMet && (!last || last.until !== undefined)) intervals.push({ from: at })
    else if (!isMet && last && last.until === undefined) last.until = at
  }
  return intervals
}

/** The latest value of a day, whenever it begins to hold: an amended end of the contract moves what hangs on it. */
export function dayOf(
  rows: readonly SetValue[],
  document: string,
  day: DayOf,
): { on: CivilDate; knownAt: Instant } | undefined {
  const key = 'contract' in day ? `contract#${day.contract}` : `${document}#${day.setting}`
  const row = rowAt(rows, key, FOREVER)
  const on = row && parseCivilDate(row.value)
  return row && on ? { on, knownAt: row.fromAt } : undefined
}

/** When the contract's time begins and is over: its last day has passed, or it was 解除. */
export function termOf({ settings, facts }: Pick<ContractFacts, 'settings' | 'facts'>): {
  startsOn?: CivilDate
  signedOn?: CivilDate
  endsOn?: CivilDate
  endedAt?: Instant
} {
  const own = (contract: 'signed_on' | 'starts_on' | 'ends_on') => dayOf(settings, '', { contract })?.on
  const stated = own('ends_on')
  const terminated = facts
    .filter(({ kind }) => kind === 'contract_terminated')
    .map(({ happenedAt }) => happenedAt)
    .toSorted()[0]
  const lapse = stated && startOfDay(addDays(stated, 1))
  const isCutShort = terminated !== undefined && (lapse === undefined || terminated < lapse)
  return {
    startsOn: own('starts_on'),
    signedOn: own('signed_on'),
    endsOn: isCutShort ? civilDateAt(terminated) : stated,
    endedAt: isCutShort ? terminated : lapse,
  }
}
