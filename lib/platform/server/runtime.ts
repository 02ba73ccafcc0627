import { connect, type Database } from '@/lib/platform/db/client'
import { readSettings, type Settings } from '@/lib/platform/host/settings'
import { sealerWith } from '@/lib/platform/seal/seal'
import { type Door, movedClock, openDoor } from './door'

export type Runtime = { settings: Settings; database: Database; door: Door; now: ReturnType<typeof movedClock> }

/** One runtime a process: Next loads modules more than once, so it hangs on the global object. */
const held = globalThis as { junshuRuntime?: Runtime }

/** Reads the settings once and connects. Throws with the name of what is missing. */
export function runtime(): Runtime {
  if (!held.junshuRuntime) {
    const settings = readSettings(process.env)
    const database = connect(settings.databaseUrl)
    const now = movedClock(settings.clockOffsetMs)
    held.junshuRuntime = {
      settings,
      database,
      now,
      door: openDoor({ database, clock: now, sealer: sealerWith(settings.sealKey) }),
    }
  }
  return held.junshuRuntime
}
