import type { Instant } from '@/lib/kernel/instant'
import { runtime } from './runtime'

/** What every page says on the embedded database: that nothing counts, and the clock where it was moved. */
export function demoOf(): { clock?: Instant } | undefined {
  const { settings, now } = runtime()
  if (!settings.isEmbedded) return undefined
  return settings.clockOffsetMs === 0 ? {} : { clock: now() }
}
