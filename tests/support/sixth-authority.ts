import type * as Registry from '@/lib/authorities/registry'
import { documentKeyOf } from '@/lib/rules/clauses/document'
import { youkou } from '../fixtures/mizuho/youkou/edition-1'

/** The document that a test adds, as opening a contract names it. */
export const SIXTH = { document: 'mizuho/youkou', edition: '1' }

/** The registry with one more line: the folder of the invented town. Everything else stays as it is. */
export function withSixth(registry: typeof Registry): typeof Registry {
  const documents = [...registry.DOCUMENTS, youkou]
  const findDocument: typeof registry.findDocument = (key, edition) =>
    documents.find((document) => documentKeyOf(document) === key && document.edition === edition)
  return {
    ...registry,
    DOCUMENTS: documents,
    findDocument,
    findForm: (key, edition, form) => findDocument(key, edition)?.forms.find((one) => one.key === form),
  }
}
