import { findDocument } from '@/lib/authorities/registry'
import type { Clause, DocumentEdition } from '@/lib/rules/clauses/clause'
import { findClause } from '@/lib/rules/clauses/document'
import type { DutyDeclaration } from '@/lib/rules/duties/declaration'
import type { Owed, OwedRow } from '../owed'

type Found = { clause: Clause; duty: DutyDeclaration }

/** The duties of an edition by their keys: it never changes, so it is laid out once. */
const laidOut = new WeakMap<DocumentEdition, Map<string, Found>>()

function dutiesOf(declared: DocumentEdition): Map<string, Found> {
  const known = laidOut.get(declared)
  if (known) return known
  const found = new Map(
    declared.clauses.flatMap((clause) => (clause.duties ?? []).map((duty) => [duty.key, { clause, duty }] as const)),
  )
  laidOut.set(declared, found)
  return found
}

/** Each kept row with what its document says of it; rows of an edition that is gone are left out. */
export function declaredRows(rows: readonly OwedRow[]): Owed[] {
  return rows.flatMap((row): Owed[] => {
    const declared = findDocument(row.document, row.edition)
    if (!declared) return []
    const found = row.kind === 'duty' ? dutiesOf(declared).get(row.duty) : undefined
    return [
      { row, declared, clause: found?.clause ?? findClause(declared, row.clause), ...(found && { duty: found.duty }) },
    ]
  })
}
