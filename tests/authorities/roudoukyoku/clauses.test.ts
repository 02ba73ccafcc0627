import { describe, expect, it } from 'vitest'
import { besshi1 } from '@/lib/authorities/roudoukyoku/besshi1/edition-1'
import type { Clause } from '@/lib/rules/clauses/clause'
import print from '@/tests/fixtures/roudoukyoku/besshi1.json'

type Printed = readonly (string | undefined)[]
const numbered = print.entries as Printed[]
const unnumbered = print.unnumbered as Printed[]

/** The printed numbers that no entry covers; a heading is covered by the entries below its number. */
function uncovered(clauses: readonly Clause[]): string[] {
  const numbers = new Set(clauses.map(({ number }) => number))
  const headings = print.headings.map(([number = '']) => number)
  return [
    ...[...numbered, ...unnumbered].map(([number = '']) => number).filter((number) => !numbers.has(number)),
    ...headings.filter((heading) => !clauses.some(({ number }) => number !== heading && number.startsWith(heading))),
  ]
}

describe('別紙１の条項', () => {
  it('印字されたすべての番号に項目がある', () => {
    expect(uncovered(besshi1.clauses)).toEqual([])
  })

  it('一つでも欠けると見つかる', () => {
    for (const missing of besshi1.clauses)
      expect(uncovered(besshi1.clauses.filter((clause) => clause !== missing))).toContain(missing.number)
  })

  it('印字にない番号、見出し、時期の語は一つもない', () => {
    const entries = besshi1.clauses.map(({ number, heading, timing, unnumbered: none }) => [
      number,
      heading,
      timing,
      none ?? false,
    ])
    const printed = [
      ...numbered.map((one) => [...one, ...(one.length < 3 ? [undefined] : []), false]),
      ...unnumbered.map((one) => [...one, ...(one.length < 3 ? [undefined] : []), true]),
    ]
    expect(new Set(entries.map((one) => JSON.stringify(one)))).toEqual(
      new Set(printed.map((one) => JSON.stringify(one))),
    )
    expect(entries).toHaveLength(56)
  })

  it('項目は印字の順に並ぶ', () => {
    const positions = besshi1.clauses
      .filter(({ unnumbered: none }) => !none)
      .map(({ number }) => numbered.findIndex((one) => one[0] === number))
    expect(positions).toEqual(positions.toSorted((a, b) => a - b))
  })

  it('労働局だけがすることは労働局のものである（１(2)①ウなお書・６(1)）', () => {
    const authority = besshi1.clauses.filter(({ owner }) => owner === 'authority').map(({ number }) => number)
    expect(authority).toEqual(['１(2)①ウなお書', '６(1)'])
  })
})

describe('別紙１の設定と保管', () => {
  it('調達の種類と名簿の省略は労働局が、再委託は協議会が答える（１(2)①）', () => {
    expect(besshi1.settings.map(({ key, answeredBy }) => [key, answeredBy])).toEqual([
      ['procurement_kind', 'authority'],
      ['work_staff_waiver', 'authority'],
      ['subcontracting', 'contractor'],
    ])
  })

  it('持出しの二つの例外は３(3)のもので、３(4)にはない', () => {
    expect(besshi1.custody.takingOut).toEqual({
      clause: '３(3)また書',
      exceptions: ['労働局との調整等に必要な場合', '返却時'],
    })
    expect(besshi1.custody.takingOutImportant).toEqual({ clause: '３(4)' })
  })
})
