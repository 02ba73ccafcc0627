import { conflict } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { findHead } from '@/lib/registers/record/store'
import { declarationOf } from '@/lib/rules/duties/fact-kinds'
import { FORMAT_WORDS } from '@/lib/rules/exports/formats'
import { exportInput } from '../schema'
import { listBook } from '../store'
import { documentTitles } from './document-titles'

/** One file holds no more; so many facts no contract has. */
const MOST_FACTS = 10_000

/** The whole book of facts in the order in which things happened, corrected entries too, with the record's head of now. */
export const exportFacts = defineOperation({
  name: 'facts.export',
  input: exportInput,
  isAnswerSecret: true,
  async run({ tx, contract, now }) {
    const facts = await listBook(tx, contract.id, MOST_FACTS + 1)
    if (facts.length > MOST_FACTS)
      return conflict(`できごとが${MOST_FACTS}件を超えています。運営者に出力を依頼してください。`)
    const corrected = new Set(facts.flatMap(({ correctsId }) => correctsId ?? []))
    const titles = await documentTitles(tx, contract.id)
    return done({
      contract: { number: contract.number, name: contract.name },
      at: now,
      head: await findHead(tx),
      facts: facts.map((fact) => ({
        ...fact,
        label: declarationOf(fact.kind).label,
        names: declarationOf(fact.kind).names,
        documentTitle: titles.get(fact.document) ?? '',
        isCorrected: corrected.has(fact.id),
      })),
    })
  },
  entry: ({ format }, { facts }) => ({
    subject: `できごと（${facts.length}件）を${FORMAT_WORDS[format]}に出力`,
    details: { format, facts: facts.length },
    visibility: 'shared',
  }),
})
