import { describe, expect, it } from 'vitest'
import { informationHandlers } from '@/lib/authorities/roudoukyoku/besshi1/forms/information-handlers'
import { readableField } from '@/lib/registers/papers/readers'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'

/** The roster, with birth dates for those alone who decide. */
const narrowed = JSON.parse(JSON.stringify(informationHandlers)) as FormDeclaration
for (const column of narrowed.sections.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns)))
  if (column.key === 'bornOn' && column.sealed) column.sealed.readers = ['decide']

describe('封をした欄を読める人', () => {
  it.each([
    ['people.r1.address', ['read_sealed'], '住所'],
    ['people.r1.bornOn', ['read_sealed'], undefined],
    ['people.r1.bornOn', ['read', 'decide'], '生年月日'],
    ['people.r1.bornOn', [], undefined],
    ['people.r1.name', ['read_sealed'], undefined],
    ['people', ['read_sealed'], undefined],
    ['others.r1.address', ['read_sealed'], undefined],
    ['', ['read_sealed'], undefined],
  ] as const)('%s を %j で：%s', (path, rights, label) => {
    expect(readableField(narrowed, path, rights)?.label).toBe(label)
  })
})
