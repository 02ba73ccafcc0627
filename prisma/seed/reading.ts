import { readAllNotices } from '@/lib/registers/notices/operations/read'
import { CAST, type PersonKey } from './cast'
import type { Stage } from './stage'
import { tokyo } from './stories/tell'

/** Everybody has read what came until that evening; what came after it is unread. */
export async function readNotices(stage: Stage, until: string): Promise<void> {
  for (const who of Object.keys(CAST) as PersonKey[]) await stage.act(who, readAllNotices, { until: tokyo(until) })
}
