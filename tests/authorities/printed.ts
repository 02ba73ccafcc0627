import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { documentKeyOf } from '@/lib/rules/clauses/document'
import type { DutyDeclaration } from '@/lib/rules/duties/declaration'
import { numbersOf } from './duty-faults'

/** What a document prints, transcribed from the source and not from the data. */
export type Print = {
  headings: [string, string][]
  entries: [string, string, string?][]
  unnumbered: [string, string, string?][]
  times: [string, string][]
}

export function printOf(document: DocumentEdition): Print {
  return JSON.parse(readFileSync(join('tests/fixtures', `${documentKeyOf(document)}.json`), 'utf8'))
}

/** Full-width and half-width, with and without the spaces of the print. */
export const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

const UNITS: Record<string, string> = { days: '日', weeks: '週間', months: '(か|ヶ|カ|ヵ)月' }

/** The numbers of the rule that do not stand in the print with the unit of the rule. */
export function unprintedNumbers(due: DutyDeclaration['due'], { times }: Print): number[] {
  const printed = times.map(([, words]) => plain(words))
  return numbersOf(due).filter(
    (number) => !printed.some((words) => new RegExp(`(^|[^0-9])${number}${unitOf(due)}`).test(words)),
  )
}

function unitOf(due: DutyDeclaration['due']): string | undefined {
  if (due.rule === 'calendar') return UNITS[due.unit]
  if (due.rule.startsWith('hours')) return '時間'
  return due.rule === 'open_days' ? '開庁日' : '日'
}
