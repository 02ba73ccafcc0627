import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '@/lib/authorities/registry'
import { FACT_KINDS, type FactKind } from '@/lib/rules/duties/fact-kinds'
import { vocabularyPage } from '../support/vocabulary'

const duties = DOCUMENTS.flatMap(({ clauses }) => clauses.flatMap(({ duties: of = [] }) => of))

describe('語彙', () => {
  it('まだ台帳のない門と事実の一覧（docs/vocabulary.md）は、語彙のとおりである', () => {
    expect(readFileSync('docs/vocabulary.md', 'utf8')).toBe(vocabularyPage())
  })

  it('どの事実も、いずれかの文書の義務を始めるか、応える（どの契約にもあるものを除く）', () => {
    const spoken = new Set<FactKind>([
      'contract_terminated',
      'contract_completed',
      'agreement_reached',
      'question_raised',
      'published',
    ])
    for (const { trigger, answeredBy } of duties) {
      if (trigger.on === 'fact') spoken.add(trigger.fact)
      for (const answer of answeredBy) if (answer.by === 'fact') spoken.add(answer.fact)
    }
    expect((Object.keys(FACT_KINDS) as FactKind[]).filter((kind) => !spoken.has(kind))).toEqual([])
  })
})
