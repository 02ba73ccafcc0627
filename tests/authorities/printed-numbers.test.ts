import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '@/lib/authorities/registry'
import type { Clause } from '@/lib/rules/clauses/clause'
import { documentKeyOf } from '@/lib/rules/clauses/document'
import { ruleWords } from '@/lib/rules/deadlines/words'
import { type Print, plain, printOf, unprintedNumbers } from './printed'

const nameOf = ([number, heading]: readonly (string | undefined)[]) => `${number} ${heading}`

/** The printed numbers that no entry covers; a heading is covered by the entries below its number. */
function uncovered(print: Print, clauses: readonly Clause[]): string[] {
  const names = new Set(clauses.map(({ number, heading }) => nameOf([number, heading])))
  return [
    ...[...print.entries, ...print.unnumbered].map(nameOf).filter((name) => !names.has(name)),
    ...print.headings
      .filter(([number]) => !clauses.some((clause) => clause.number !== number && clause.number.startsWith(number)))
      .map(nameOf),
  ]
}

const documents = DOCUMENTS.map((document) => [documentKeyOf(document), document, printOf(document)] as const)

describe.each(documents)('%s の印字', (_, document, print) => {
  it('印字されたすべての番号に項目がある', () => {
    expect(uncovered(print, document.clauses)).toEqual([])
  })

  it('一つでも欠けると見つかる', () => {
    for (const missing of document.clauses) {
      const rest = document.clauses.filter((clause) => clause !== missing)
      expect(uncovered(print, rest)).toContain(nameOf([missing.number, missing.heading]))
    }
  })

  it('印字にない番号、見出し、時期の語は一つもない', () => {
    const written = document.clauses.map(({ number, heading, timing, unnumbered }) =>
      JSON.stringify([number, heading, timing ?? null, unnumbered ?? false]),
    )
    const printed = [
      ...print.entries.map((one) => JSON.stringify([one[0], one[1], one[2] ?? null, false])),
      ...print.unnumbered.map((one) => JSON.stringify([one[0], one[1], one[2] ?? null, true])),
    ]
    expect(written.toSorted()).toEqual(printed.toSorted())
  })

  it('番号のある項目は印字の順に並ぶ', () => {
    const numbered = document.clauses.filter(({ unnumbered }) => !unnumbered)
    expect(numbered.map(({ number, heading }) => nameOf([number, heading]))).toEqual(print.entries.map(nameOf))
  })

  it('期限の数は、その文書が印字する数だけである', () => {
    const duties = document.clauses.flatMap(({ duties = [] }) => duties)
    const strange = duties.filter(({ due }) => unprintedNumbers(due, print).length > 0)
    expect(strange.map(({ key, due }) => `${key}: ${ruleWords(due)}`)).toEqual([])
  })

  it('繰り返しの月数は、その文書が印字する間隔だけである', () => {
    const printed = print.times.map(([, words]) => plain(words)).join(' ')
    for (const { key, trigger } of document.clauses.flatMap(({ duties = [] }) => duties)) {
      if (trigger.on !== 'period' || !('months' in trigger.every)) continue
      const words: Record<number, RegExp> = {
        1: /毎月|各月|月に1回|前月/,
        6: /半年/,
        12: /年に?1回|毎年|毎年度/,
        3: /四半期/,
      }
      expect(printed, key).toMatch(words[trigger.every.months] ?? new RegExp(`${trigger.every.months}(か|ヶ|ヵ)月`))
    }
  })

  it('印字された時間の数は、いずれかの項目の時期の語か要旨に現れる', () => {
    const told = document.clauses.map(({ number, timing, summary, duties = [] }) => ({
      number,
      words: plain([timing ?? '', summary, ...duties.flatMap(({ timing: own, what }) => [own ?? '', what])].join(' ')),
    }))
    const silent = print.times.filter(([number, words]) => {
      const digits = plain(words).match(/\d+|半年|毎月|各月/g) ?? []
      return !told.some((one) => one.number.startsWith(number) && digits.every((digit) => one.words.includes(digit)))
    })
    expect(silent).toEqual([])
  })
})
