import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { documentKeyOf } from '@/lib/rules/clauses/document'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { besshi1 } from './roudoukyoku/besshi1/edition-1'

/** Every edition of every document that a contract can pin: one line each. */
export const DOCUMENTS: readonly DocumentEdition[] = [
  besshi1, //
]

/** The edition of the document with that key (`roudoukyoku/besshi1`), or undefined. */
export function findDocument(key: string, edition: string): DocumentEdition | undefined {
  return DOCUMENTS.find((document) => documentKeyOf(document) === key && document.edition === edition)
}

/** The form with that key in that edition, or undefined. */
export function findForm(documentKey: string, edition: string, formKey: string): FormDeclaration | undefined {
  return findDocument(documentKey, edition)?.forms.find((form) => form.key === formKey)
}
