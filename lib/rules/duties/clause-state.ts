import type { Instant } from '@/lib/kernel/instant'
import type { Clause } from '../clauses/clause'
import { areMet, unmetOf } from '../clauses/conditions'
import type { Duty } from './derive'

/** How a clause stands on a contract, from what wants attention to what is over. */
export const CLAUSE_STATES = [
  'overdue',
  'in_time',
  'pending',
  'waiting',
  'deviated',
  'question',
  'decided',
  'received',
  'done',
  'exempt',
  'standing',
  'ended',
  'not_applicable',
  'statement',
] as const
export type ClauseStateName = (typeof CLAUSE_STATES)[number]

export type ClauseState = {
  state: ClauseStateName
  /** How many duties are in that state. */
  count: number
  /** Whose turn it is. */
  whose: ('contractor' | 'authority')[]
  /** Evidence that was submitted with, or entered as, a deviation from this clause. */
  deviations: number
  /** not_applicable, question: the setting that decides. */
  setting?: string
}

export type ClauseView = {
  /** The values of the clause's document in force. */
  values: Readonly<Record<string, string | undefined>>
  /** The duties under the clause that have appeared by now. */
  duties: readonly Duty[]
  deviations: number
  now: Instant
  /** The contract is over. */
  isEnded: boolean
}

/** Whether it is open and its time has passed. Computed by the reader's clock, never stored; a guide is no breach. */
export function isOverdue({ dueAt, isGuide, closedAt, answeredAt }: Duty, now: Instant): boolean {
  return dueAt !== undefined && !isGuide && closedAt === undefined && answeredAt === undefined && dueAt < now
}

/** Whether it is answered and the other side has not finished with it. */
export function isWaiting({ outcome }: Pick<Duty, 'outcome'>): boolean {
  return outcome === 'submitted'
}

/** Whether its owner has to do something. */
export function isOwed({ closedAt, outcome }: Pick<Duty, 'closedAt' | 'outcome'>): boolean {
  return closedAt === undefined && outcome !== 'submitted'
}

/** The one state of a clause: the most pressing of its duties; without any, whether it is simply to be observed. */
export function clauseStateOf(clause: Clause, view: ClauseView): ClauseState {
  const none = { count: 0, whose: [], deviations: view.deviations }
  const met = areMet(clause.appliesWhen, view.values)
  if (met === 'not_met') {
    return { ...none, state: 'not_applicable', setting: unmetOf(clause.appliesWhen, view.values)?.setting }
  }
  if (met === 'open') {
    return {
      ...none,
      state: 'question',
      setting: clause.appliesWhen?.find((one) => !view.values[one.setting])?.setting,
    }
  }
  const pressing = pressingOf(view)
  if (pressing) return pressing
  const unset = unsetOf(clause, view.values)
  if (unset && !view.duties.some(({ outcome }) => outcome !== 'not_asked'))
    return { ...none, state: 'question', setting: unset }
  const [state, count] = settledOf(clause, view)
  return { ...none, state: view.deviations > 0 ? 'deviated' : state, count }
}

/** The first setting on which a duty of the clause hangs and that nobody has answered: an interval, a day, a condition. */
function unsetOf({ duties = [] }: Clause, values: ClauseView['values']): string | undefined {
  const named = duties.flatMap(({ trigger, appliesWhen = [] }) => [
    ...(trigger.on === 'period' && 'setting' in trigger.every ? [trigger.every.setting] : []),
    ...(trigger.on === 'day' && 'setting' in trigger.day ? [trigger.day.setting] : []),
    ...(trigger.on === 'setting' ? [trigger.when.setting] : []),
    ...appliesWhen.map(({ setting }) => setting),
  ])
  return named.find((setting) => values[setting] === undefined)
}

/** Overdue before in time before without a time before with the other side. */
function pressingOf({ duties, deviations, now }: ClauseView): ClauseState | undefined {
  const owed = duties.filter(isOwed)
  const groups: [ClauseStateName, readonly Duty[]][] = [
    ['overdue', owed.filter((duty) => isOverdue(duty, now))],
    ['in_time', owed.filter(({ dueAt }) => dueAt !== undefined)],
    ['pending', owed],
  ]
  const found = groups.find(([, of]) => of.length > 0)
  if (found) return { state: found[0], count: found[1].length, whose: sidesOf(found[1]), deviations }
  const waiting = duties.filter(isWaiting)
  if (waiting.length === 0) return undefined
  const others = sidesOf(waiting).map((side) => (side === 'authority' ? 'contractor' : 'authority'))
  return { state: 'waiting', count: waiting.length, whose: others, deviations }
}

function settledOf(clause: Clause, { duties, isEnded }: ClauseView): [ClauseStateName, number] {
  const outcomes = duties.map(({ outcome }) => outcome)
  const settled: [ClauseStateName, string][] = [
    ['decided', 'approved'],
    ['received', 'received'],
    ['done', 'done'],
    ['exempt', 'exempt'],
  ]
  const found = settled.find(([, outcome]) => outcomes.some((one) => one === outcome))
  if (found) return [found[0], outcomes.filter((one) => one === found[1]).length]
  if (clause.kind === 'statement' || clause.kind === 'condition') return ['statement', 0]
  return [isEnded && !clause.survives ? 'ended' : 'standing', 0]
}

function sidesOf(duties: readonly Duty[]): ('contractor' | 'authority')[] {
  return (['contractor', 'authority'] as const).filter((side) => duties.some(({ owner }) => owner === side))
}
