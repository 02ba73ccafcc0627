import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '@/lib/authorities/registry'
import { documentKeyOf } from '@/lib/rules/clauses/document'
import { FACT_KINDS, type FactKind } from '@/lib/rules/duties/fact-kinds'

/** The authority's own words that may carry a day: 求め・指示・指定. */
const NAMES_ITS_DAY = Object.entries(FACT_KINDS).flatMap(([kind, declared]) =>
  'names' in declared && declared.names === 'due_on' && !(declared.by as readonly string[]).includes('contractor')
    ? [kind as FactKind]
    : [],
)
/** A printed word that does not wait for a named day. */
const URGENT = /直ちに|速やかに/

const duties = DOCUMENTS.flatMap((document) =>
  document.clauses.flatMap((clause) =>
    (clause.duties ?? []).flatMap((duty) =>
      duty.trigger.on === 'fact' && NAMES_ITS_DAY.includes(duty.trigger.fact)
        ? [
            {
              name: `${documentKeyOf(document)} ${clause.number} ${duty.key}`,
              timing: clause.timing ?? '',
              due: duty.due,
            },
          ]
        : [],
    ),
  ),
)

describe('発注者が日を定める求め・指示', () => {
  it('どの文書でも、定めた日が義務の期日になる。印字の「直ちに」「速やかに」だけは、その日を待たない', () => {
    expect(duties.length).toBeGreaterThan(20)
    const deaf = duties.filter(({ due, timing }) => due.rule !== 'named_day' && !URGENT.test(timing))
    expect(deaf.map(({ name }) => name)).toEqual([])
  })
})
