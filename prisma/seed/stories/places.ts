import { namePlace } from '@/lib/registers/custody/operations/name-place'
import { type Script, step } from './tell'

export type Place = { placeId: string }

/** A place of the contractor's own. */
export function place(script: Script, at: string, name: string, storage: string): Place {
  return named(script, at, { kind: 'own', name, storage })
}

/** Somebody who has it with them, outside. */
export function personOutside(script: Script, at: string, name: string): Place {
  return named(script, at, { kind: 'person_outside', name })
}

function named(script: Script, at: string, input: { kind: string; name: string; storage?: string }): Place {
  const standing: Place = { placeId: '' }
  step(script, at, async () => {
    Object.assign(standing, await script.stage.act(script.filer, namePlace, input, script.contractId))
  })
  return standing
}
