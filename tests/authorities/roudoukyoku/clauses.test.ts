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
    expect(entries).toHaveLength(60)
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

describe('別紙１の義務', () => {
  const duties = besshi1.clauses.flatMap((clause) => (clause.duties ?? []).map((duty) => ({ clause, duty })))

  it('期限の数は一つも作らない（印字された時間の数がない）', () => {
    expect(print.times).toEqual([])
    expect(duties.flatMap(({ duty }) => Object.values(duty.due).filter((value) => typeof value === 'number'))).toEqual(
      [],
    )
  })

  it('「定期的に」の二つだけが、尋ねた間隔で繰り返す（３(7)・４(3)）', () => {
    const recurring = duties.filter(({ duty }) => duty.trigger.on === 'period')
    expect(recurring.map(({ clause, duty }) => [clause.number, duty.trigger])).toEqual([
      ['３(7)', { on: 'period', every: { setting: 'check_interval' } }],
      ['３(7)', { on: 'period', every: { setting: 'check_interval' } }],
      ['４(3)', { on: 'period', every: { setting: 'report_interval' } }],
    ])
  })

  it('履行の後にも及ぶと印字されているのは４(2)と６(5)である', () => {
    expect(besshi1.clauses.filter(({ survives }) => survives).map(({ number }) => number)).toEqual([
      '４(2)',
      '４(2)かっこ書',
      '６(5)',
    ])
  })

  it('条項の「承認」は、３(6)後段を除き、することの前に得る', () => {
    const decided = besshi1.clauses.filter(({ step }) => step?.kind === 'decided')
    expect(new Set(decided.map(({ step }) => step?.word))).toEqual(new Set(['承認']))
    expect(decided.filter(({ step }) => !step?.before).map(({ number }) => number)).toEqual(['３(6)後段'])
  })
})

describe('別紙１の設定と保管', () => {
  it('調達の種類、名簿の省略、二つの間隔は労働局が、再委託と保管の仕方は協議会が答える（１(2)①・３(5)–(7)・４(3)）', () => {
    expect(besshi1.settings.map(({ key, answeredBy, answer }) => [key, answeredBy, answer.kind])).toEqual([
      ['procurement_kind', 'authority', 'choice'],
      ['work_staff_waiver', 'authority', 'choice'],
      ['subcontracting', 'contractor', 'choice'],
      ['electronic_storage', 'contractor', 'choice'],
      ['standards_conformity', 'contractor', 'choice'],
      ['check_interval', 'authority', 'span'],
      ['report_interval', 'authority', 'span'],
    ])
  })

  it('持出しの二つの例外は３(3)のもので、３(4)にはない', () => {
    expect(besshi1.custody?.takingOut).toEqual({
      clause: '３(3)また書',
      exceptions: ['労働局との調整等に必要な場合', '返却時'],
    })
    expect(besshi1.custody?.takingOutImportant).toEqual({ clause: '３(4)' })
  })
})
