import type { Clause, DocumentEdition } from './clause'

/** The key of a document over all its editions: `<authority>/<document>`, as the folders are named. */
export function documentKeyOf(document: DocumentEdition): string {
  return `${document.authority}/${document.document}`
}

/** One name for a clause within its document; documents print some numbers twice, so the heading belongs to it. */
export function clauseKeyOf(clause: Clause): string {
  return `${clause.number} ${clause.heading}`
}

/** The first clause with that number, or undefined. */
export function findClause(document: DocumentEdition, number: string): Clause | undefined {
  return document.clauses.find((clause) => clause.number === number)
}
