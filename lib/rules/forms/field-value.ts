import { parseCivilDate } from '@/lib/kernel/civil-date'
import { formatMoment, parseCivilMoment, parseTypedMoment } from '@/lib/kernel/civil-moment'
import { formatWareki, parseTypedDate } from '@/lib/kernel/wareki'
import type { FieldKind } from './declaration'

/** What a text must say to be kept in a field of such a kind; absent where every text is words of the person's own. */
export const READ_AS: Partial<Record<FieldKind['kind'], string>> = {
  date: '日付',
  moment: '日時',
  count: '0以上の整数',
}

/**
 * What is kept of a typed text: a day as `YYYY-MM-DD`, a moment as `YYYY-MM-DDTHH:MM`, a number as its digits, undefined where
 * it says none. Every other text is kept as it is.
 */
export function keptValue(kind: FieldKind, typed: string): string | undefined {
  switch (kind.kind) {
    case 'date':
      return parseTypedDate(typed)
    case 'moment':
      return parseTypedMoment(typed)
    case 'count':
      return parseTypedCount(typed, kind.unit)
    case 'text':
    case 'long_text':
    case 'choice':
    case 'person':
    case 'items':
    case 'paper':
      return typed
  }
}

/** A kept value in words, on paper as in a title: `令和8年11月20日`, `令和8年11月20日 14時05分`, `1,234件`. What cannot be read is said as typed. */
export function valueText(kind: FieldKind, value: string): string {
  switch (kind.kind) {
    case 'date': {
      const date = parseCivilDate(value)
      return date ? formatWareki(date) : value
    }
    case 'moment': {
      const moment = parseCivilMoment(value)
      return moment ? formatMoment(moment) : value
    }
    case 'count': {
      const digits = parseTypedCount(value, kind.unit)
      return digits === undefined ? value : `${digits.replace(/\B(?=(\d{3})+$)/g, ',')}${kind.unit}`
    }
    case 'text':
    case 'long_text':
    case 'choice':
    case 'person':
    case 'items':
    case 'paper':
      return value
  }
}

/** What a prescribed form prints where a day or moment is still to be written. */
export function blankText({ kind }: FieldKind): string {
  return kind === 'moment' ? '令和　　年　　月　　日　　時　　分' : '令和　　年　　月　　日'
}

/** The digits of a whole number from 0 on, as people write it: １２, 1,234, 012, with its unit behind it or without. */
function parseTypedCount(typed: string, unit: string): string | undefined {
  const text = plain(typed)
  const behind = plain(unit)
  const number = behind !== '' && text.endsWith(behind) ? text.slice(0, -behind.length) : text
  if (!/^(\d+|\d{1,3}(,\d{3})+)$/.test(number)) return undefined
  return number.replaceAll(',', '').replace(/^0+(?=\d)/, '')
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}
