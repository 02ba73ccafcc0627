import { type Instant, parseInstant } from '@/lib/kernel/instant'
import type { PersonKey } from '../cast'
import type { Stage } from '../stage'

/** `2026-04-02 10:30` in Tokyo. */
export function tokyo(text: string): Instant {
  const instant = parseInstant(`${text.replace(' ', 'T')}:00+09:00`)
  if (!instant) throw new Error(`not a moment of the story: ${text}`)
  return instant
}

/** Who acts on a contract: the officer of the authority, who answers for the contractor and files, and who drafts and records. */
export type Players = { officer: PersonKey; filer: PersonKey; clerk: PersonKey }

/**
 * What is going to happen on one contract. It is written down in any order (a year of monthly papers beside an incident) and
 * told in the order of its times.
 */
export type Script = Players & {
  stage: Stage
  contractId: string
  /** Whose words are meant where a step names no document. */
  document: string
  steps: { at: Instant; tell: () => Promise<void> }[]
}

export function scriptOf(stage: Stage, contractId: string, document: string, players: Players): Script {
  return { ...players, stage, contractId, document, steps: [] }
}

/** Somebody does something at that time; of two with the same time, the one that was written down first is the first. */
export function step({ steps }: Pick<Script, 'steps'>, at: string, tell: () => Promise<void>): void {
  steps.push({ at: tokyo(at), tell })
}

/** Tells what was written down, in the order of time. */
export async function tellAll({ stage, steps }: Script): Promise<void> {
  for (const { at, tell } of steps.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    stage.setTime(at)
    await tell()
  }
}
