import { custody } from '@/lib/authorities/roudoukyoku/besshi1/custody'
import { disposalPlan } from '@/lib/authorities/roudoukyoku/besshi1/forms/disposal-plan'
import { disposalReport } from '@/lib/authorities/roudoukyoku/besshi1/forms/disposal-report'
import { civilDate } from '@/lib/kernel/civil-date'
import { type Instant, parseInstant } from '@/lib/kernel/instant'
import type { Finding } from '@/lib/kernel/refusal'
import type { BookFacts, HeldItem } from '@/lib/registers/disposal/facts'
import { type Plan, plansInForceAt } from '@/lib/registers/disposal/plan'
import type { PaperVersion } from '@/lib/registers/papers/version'
import type { Content, Row } from '@/lib/rules/forms/declaration'

export const PLAN_FORM = disposalPlan
export const REPORT_FORM = disposalReport
export const PAPERS = '11111111-1111-4111-8111-111111111111'
export const DATA = '22222222-2222-4222-8222-222222222222'

export function when(text: string): Instant {
  const instant = parseInstant(`${text}:00+09:00`)
  if (!instant) throw new Error(text)
  return instant
}

const RETURNED = {
  rowId: 'm1',
  medium: '紙媒体',
  place: 'キャビネット',
  method: '返却',
  confirmation: '労働局の担当官に手交',
  worker: '𠮷田 花子',
  checker: '髙橋 一郎',
  items: [{ itemId: PAPERS, quantity: 3 }],
}
const ERASED = {
  ...RETURNED,
  rowId: 'm2',
  medium: '電磁的記録媒体',
  place: '端末',
  method: '消去（データ抹消ソフトウェア）',
  confirmation: '情報管理責任者の立ち会い',
  items: [{ itemId: DATA, quantity: 1 }],
}

type RowChange = { [key: string]: Row[string] }
/** The two good rows, changed by their number. */
export function rows(...changes: (RowChange | null)[]): Row[] {
  return [RETURNED, ERASED].flatMap((row, at) =>
    changes[at] === null ? [] : [{ ...row, ...changes[at] } as unknown as Row],
  )
}

export function planOf(media: Row[] = rows(), more: Content = {}): Content {
  return { datedOn: '2026-11-01', submitterName: '多摩地域雇用開発協議会', media, completesOn: '2026-11-30', ...more }
}

export function reportOf(media: Row[] = rows(), completedOn = '2026-11-18'): Content {
  return { datedOn: '2026-11-20', submitterName: '多摩地域雇用開発協議会', media, completedOn }
}

export const HELD: HeldItem[] = [
  {
    itemId: PAPERS,
    name: '求職申込書',
    medium: '紙媒体',
    places: [{ storage: 'キャビネット', name: '事務室', quantity: 3 }],
  },
  {
    itemId: DATA,
    name: '名簿データ',
    medium: '電磁的記録媒体',
    places: [{ storage: '端末', name: '端末１号', quantity: 1 }],
  },
]

export const FACTS: BookFacts = {
  held: HELD,
  handlersClause: custody.handlersOnRoster?.clause,
  isListed: (name) => ['髙橋 一郎', '𠮷田 花子'].includes(name),
}

type Filed = {
  paperId?: string
  number?: number
  approvedAt?: Instant
  state?: PaperVersion['state']
  content?: Content
}

export function planVersion({ paperId = 'p', number = 1, approvedAt, state, content = planOf() }: Filed): PaperVersion {
  return {
    paperId,
    number,
    content,
    state: state ?? (approvedAt ? 'approved' : 'submitted'),
    partyId: 'party',
    document: 'roudoukyoku/besshi1',
    edition: '1',
    formKey: PLAN_FORM.key,
    reviewKind: 'decided',
    reviewWord: '承認',
    contentHash: '',
    deviations: [],
    draftedBy: 'a',
    submittedAt: when('2026-11-01T09:00'),
    submittedBy: 'a',
    submittedByName: '髙橋 一郎',
    decidedAt: approvedAt,
    effectiveAt: approvedAt,
  }
}

/** The good plan, approved on November 5th. */
export function approvedPlan(content: Content = planOf()): Plan {
  const [plan] = plansInForceAt(
    [planVersion({ approvedAt: when('2026-11-05T15:00'), content })],
    when('2026-11-06T00:00'),
  )
  if (!plan) throw new Error('no plan in force')
  return plan
}

export const TODAY = civilDate('2026-11-20')

export function marks(findings: Finding[]): string[] {
  return findings.map(({ level, path, clause }) => `${level} ${path} ${clause ?? '-'}`)
}
