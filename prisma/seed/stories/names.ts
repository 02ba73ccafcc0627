/** A version of a paper, or a fact, of the story: what it is called is known once it is told. */
export type Filed = { paperId: string; version: number; contentHash: string }
export type Noted = { factId: string }
export type Kept = { itemId: string }

/** A duty by its name; `of`: the occasion on which it opened, nothing where it opens but once. */
export type DutyName = { document?: string; duty: string; of?: string | Noted | Filed | (() => string) }

export function dutyKey(script: { document: string }, { document, duty, of = 'once' }: DutyName, owner: string) {
  return `${document ?? script.document}#${duty}#${owner}#${occasionOf(of)}`
}

function occasionOf(of: NonNullable<DutyName['of']>): string {
  if (typeof of === 'string') return of
  if (typeof of === 'function') return of()
  return 'factId' in of ? of.factId : `${of.paperId}/${of.version}`
}
