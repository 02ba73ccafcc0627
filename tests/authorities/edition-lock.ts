import { createHash } from 'node:crypto'
import { canonicalText } from '@/lib/kernel/canonical'
import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { documentKeyOf } from '@/lib/rules/clauses/document'

/** SHA-256 of the edition's canonical text. */
export function editionHash(document: DocumentEdition): string {
  return createHash('sha256').update(canonicalText(document)).digest('hex')
}

/** Where editions and lock disagree: a published edition that changed, is not locked or has gone, a draft that is locked. */
export function lockFaults(documents: readonly DocumentEdition[], lock: Readonly<Record<string, string>>): string[] {
  const published = new Map(
    documents
      .filter(({ state }) => state === 'published')
      .map((one) => [`${documentKeyOf(one)}@${one.edition}`, editionHash(one)]),
  )
  return [
    ...[...published].filter(([name]) => !(name in lock)).map(([name, hash]) => `not locked: "${name}": "${hash}"`),
    ...[...published]
      .filter(([name, hash]) => name in lock && lock[name] !== hash)
      .map(([name]) => `published edition changed: ${name}`),
    ...Object.keys(lock)
      .filter((name) => !published.has(name))
      .map((name) => `locked but not published: ${name}`),
  ]
}
