import type { Call } from '@/lib/platform/server/door'
import type { Runtime } from '@/lib/platform/server/runtime'
import { refreshDuties } from '@/lib/registers/duties/operations/refresh'

/** Derives the duties of the job's contract anew, through the door like everybody. */
export async function refreshDutiesOf({ door }: Pick<Runtime, 'door'>, call: Call): Promise<void> {
  const result = await door.perform(refreshDuties, {}, call)
  if (!result.ok) throw new Error(`refresh: ${result.refusal.kind}`)
}
