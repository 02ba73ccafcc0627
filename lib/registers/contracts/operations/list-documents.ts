import { DOCUMENTS } from '@/lib/authorities/registry'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { documentKeyOf } from '@/lib/rules/clauses/document'
import { nothing } from '../schema'

/** The documents that a new contract can pin, each in every published edition. */
export const listDocuments = defineOperation({
  name: 'contracts.list_documents',
  input: nothing,
  async run() {
    return done({
      documents: DOCUMENTS.filter(({ state }) => state === 'published').map((declared) => ({
        issuer: declared.issuer,
        document: documentKeyOf(declared),
        edition: declared.edition,
        title: declared.title,
        label: declared.label,
        words: declared.parties,
      })),
    })
  },
})
