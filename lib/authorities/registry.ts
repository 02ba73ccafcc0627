import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { documentKeyOf } from '@/lib/rules/clauses/document'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { junshujikou } from './akiruno/junshujikou/edition-1'
import { bekki1 } from './chiba/bekki1/edition-1'
import { bekki2 } from './chiba/bekki2/edition-1'
import { honbun } from './chiba/honbun/edition-1'
import { tokki } from './kadoma/tokki/edition-1'
import { meguroBesshi1 } from './meguro/besshi1-1/edition-1'
import { gaiyou } from './meguro/gaiyou/edition-1'
import { besshi1 } from './roudoukyoku/besshi1/edition-1'

/** Every edition of every document that a contract can pin: one line each. */
export const DOCUMENTS: readonly DocumentEdition[] = [
  besshi1, //
  gaiyou,
  meguroBesshi1,
  tokki,
  junshujikou,
  honbun,
  bekki1,
  bekki2,
]

/** The edition of the document with that key (`roudoukyoku/besshi1`), or undefined. */
export function findDocument(key: string, edition: string): DocumentEdition | undefined {
  return DOCUMENTS.find((document) => documentKeyOf(document) === key && document.edition === edition)
}

/** The documents of a contract in the order in which their authority prints them: the main specification before its annexes. */
export function inPrintedOrder<P extends { document: string }>(pinned: readonly P[]): P[] {
  const place = (key: string) => DOCUMENTS.findIndex((document) => documentKeyOf(document) === key)
  return pinned.toSorted((a, b) => place(a.document) - place(b.document))
}

/** The form with that key in that edition, or undefined. */
export function findForm(documentKey: string, edition: string, formKey: string): FormDeclaration | undefined {
  return findDocument(documentKey, edition)?.forms.find((form) => form.key === formKey)
}
