import { addDays, type CivilDate, civilDateAt } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { lastOfDay } from '@/lib/kernel/tokyo'
import type { Clause, DocumentEdition } from '@/lib/rules/clauses/clause'
import type { DutyDeclaration } from '@/lib/rules/duties/declaration'
import { ownFormOf } from '@/lib/rules/duties/evidence'
import type { Pressure, TodayItem } from './item'

/** A duty or a question that waits, as it is kept. */
export type OwedRow = {
  contractId: string
  contractNumber: string
  contractName: string
  key: string
  kind: 'duty' | 'question'
  document: string
  edition: string
  clause: string
  duty: string
  label: string
  openedAt: Instant
  appearsAt: Instant
  dueAt?: Instant
  dueOn?: CivilDate
  isGuide: boolean
  /** The papers that were filed as its answer by an explicit link. */
  answeredBy: readonly string[]
}

/** A kept row with what its document says of it. */
export type Owed = { row: OwedRow; declared: DocumentEdition; clause?: Clause; duty?: DutyDeclaration }

const WEEK_DAYS = 7

/** Whose it is: the reader's own side, or the other one. */
export function owedItem({ row, declared, clause, duty }: Owed, now: Instant): TodayItem[] {
  const { contractId, contractNumber, contractName, key, openedAt, dueAt, dueOn, isGuide } = row
  const head = { contractId, contractNumber, contractName, clause: row.clause }
  if (row.kind === 'question') {
    const setting = declared.settings.find((one) => one.key === row.duty)
    const target = { room: 'settings' as const, key: `${row.document}#${row.duty}` }
    return setting
      ? [{ ...head, kind: 'setting', pressure: 'setting', word: '要設定', what: setting.question, target }]
      : []
  }
  if (!duty) return []
  const pressure = pressureOf(row, now)
  return [
    {
      ...head,
      kind: 'duty',
      pressure,
      word: PRESSURE_WORDS[pressure],
      what: row.label ? `${duty.what}（${row.label}）` : duty.what,
      since: openedAt,
      ...(dueAt && { dueAt }),
      ...(dueOn && { dueOn }),
      ...(isGuide && { isGuide: true as const }),
      dueNote: duty.timing ?? clause?.timing,
      ...(dueAt === undefined && duty.due.rule === 'word' && { isRunning: true as const }),
      target: { room: 'duties', key },
    },
  ]
}

const PRESSURE_WORDS: Record<Pressure, string> = {
  late: '超過',
  today: '今日まで',
  week: `${WEEK_DAYS}日以内`,
  later: '期限内',
  running: '未了',
  review: '決定待ち',
  paper: '書類',
  setting: '要設定',
  members: '担当者なし',
}

function pressureOf({ dueAt }: OwedRow, now: Instant): Pressure {
  if (dueAt === undefined) return 'running'
  const today = civilDateAt(now)
  if (dueAt < now) return 'late'
  if (dueAt <= lastOfDay(today)) return 'today'
  return dueAt <= lastOfDay(addDays(today, WEEK_DAYS)) ? 'week' : 'later'
}

/** The one form that exists for this duty alone: a draft of it, or its return, is one matter with the duty. */
export function ownForm({ declared, duty }: Owed): string | undefined {
  return duty && ownFormOf(duty, declared)
}
