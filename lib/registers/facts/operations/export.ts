import { conflict } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { findHead } from '@/lib/registers/record/store'
import { declarationOf } from '@/lib/rules/duties/fact-kinds'
import { FORMAT_WORDS } from '@/lib/rules/exports/formats'
import type { FactEntry } from '../fact'
import { exportedEntriesInput, exportInput } from '../schema'
import { listBook, listBookUpTo, listReplacements } from '../store'
import { documentTitles } from './document-titles'

/** One file holds no more; so many facts no contract has. */
const MOST_FACTS = 10_000
const PAGE = 1000

/** An entry in the words of the book. */
export type ExportedFact = FactEntry & {
  label: string
  names?: 'due_on' | 'planned_on'
  documentTitle: string
  isCorrected: boolean
}

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
      facts: facts.map((fact) => exportedFact(fact, titles, corrected)),
    })
  },
  entry: ({ format }, { facts }) => ({
    subject: `できごと（${facts.length}件）を${FORMAT_WORDS[format]}に出力`,
    details: { format, facts: facts.length },
    visibility: 'shared',
  }),
})

/** A page of the book as it stood at an instant, in the order in which things happened. */
export const exportFactEntries = defineOperation({
  name: 'facts.export_entries',
  input: exportedEntriesInput,
  async run({ tx, contract }, { after, until }) {
    const page = await listBookUpTo(tx, contract.id, { after, until, size: PAGE })
    const ids = page.map(({ id }) => id)
    const corrected = await listReplacements(tx, contract.id, ids, until)
    const titles = await documentTitles(tx, contract.id)
    const last = page.at(-1)
    return done({
      entries: page.map((fact) => exportedFact(fact, titles, corrected)),
      next:
        page.length === PAGE && last
          ? { happenedAt: last.happenedAt, recordedAt: last.recordedAt, id: last.id }
          : undefined,
    })
  },
})

function exportedFact(
  fact: FactEntry,
  titles: ReadonlyMap<string | undefined, string>,
  corrected: { has: (id: string) => boolean },
): ExportedFact {
  const { label, names } = declarationOf(fact.kind)
  return { ...fact, label, names, documentTitle: titles.get(fact.document) ?? '', isCorrected: corrected.has(fact.id) }
}
