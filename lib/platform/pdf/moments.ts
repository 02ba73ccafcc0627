import { civilDateAt } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { formatWareki } from '@/lib/kernel/wareki'

const TOKYO_AHEAD_MS = 9 * 3_600_000

/** `令和8年11月20日`, the day in Tokyo. */
export function dayOf(instant: Instant): string {
  return formatWareki(civilDateAt(instant))
}

/** `令和8年11月20日 14:05`, Tokyo's clock. */
export function momentOf(instant: Instant): string {
  const clock = new Date(Date.parse(instant) + TOKYO_AHEAD_MS).toISOString().slice(11, 16)
  return `${dayOf(instant)} ${clock}`
}

/** The line that ties a printed sheet to the record of acts: whoever holds the sheet can tell whether the record was rewritten. */
export function headLine(head: { seq: number; hash: string }): string {
  return `記録の先頭 第${head.seq}号 ${head.hash}`
}
