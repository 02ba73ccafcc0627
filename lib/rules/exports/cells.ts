import { type CivilDate, parseCivilDate } from '@/lib/kernel/civil-date'
import { type CivilMoment, civilMomentAt, parseCivilMoment } from '@/lib/kernel/civil-moment'
import type { Instant } from '@/lib/kernel/instant'
import type { FieldKind } from '../forms/declaration'

/** What stands in a cell of an export. A text is a text, whatever it looks like; days and numbers are that to the other program too. */
export type Cell =
  | string
  | { kind: 'day'; day: CivilDate }
  | { kind: 'moment'; moment: CivilMoment }
  /** With its seconds. */
  | { kind: 'instant'; at: Instant }
  | { kind: 'count'; count: number; unit: string }

/** Put in the place of a value that is kept apart. */
export const SEALED_WORD = '封緘'

/** A kept value as the kind of its field says; what cannot be read as that kind stays a text. */
export function cellOf(kind: FieldKind, value: string): Cell {
  switch (kind.kind) {
    case 'date': {
      const day = parseCivilDate(value)
      return day ? { kind: 'day', day } : value
    }
    case 'moment': {
      const moment = parseCivilMoment(value)
      return moment ? { kind: 'moment', moment } : value
    }
    case 'count':
      return /^\d{1,15}$/.test(value) ? { kind: 'count', count: Number(value), unit: kind.unit } : value
    case 'text':
    case 'long_text':
    case 'choice':
    case 'person':
    case 'items':
    case 'paper':
      return value
  }
}

/** When something happened, to the minute of Tokyo's clock. */
export function momentCell(at: Instant): Cell {
  return { kind: 'moment', moment: civilMomentAt(at) }
}

export function countCell(count: number, unit = ''): Cell {
  return { kind: 'count', count, unit }
}
