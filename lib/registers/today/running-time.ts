import type { Instant } from '@/lib/kernel/instant'

const MINUTE_MS = 60_000

/** How long it has been running, in the two largest units: `3日2時間`, `5時間10分`, `8分`. Nights and holidays count. */
export function runningTime(since: Instant, now: Instant): string {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / MINUTE_MS))
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
  if (days > 0) return hours > 0 ? `${days}日${hours}時間` : `${days}日`
  if (hours > 0) return rest > 0 ? `${hours}時間${rest}分` : `${hours}時間`
  return `${rest}分`
}
