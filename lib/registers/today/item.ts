import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import type { PartyKind, Right } from '@/lib/rules/access/rights'

/** Where the item is done; the page makes an address of it. */
export type Target =
  | { room: 'papers'; paperId: string; version: number }
  | { room: 'draft'; paperId: string }
  | { room: 'duties'; key: string }
  | { room: 'settings'; key: string }
  | { room: 'members' }
  | { room: 'contracts' }

export type TodayKind = 'receive' | 'decide' | 'returned' | 'correction' | 'draft' | 'duty' | 'setting' | 'members'

/** How an item presses, the most pressing first: the page's order and its filters. */
export const PRESSURES = ['late', 'today', 'week', 'later', 'running', 'review', 'paper', 'setting', 'members'] as const
export type Pressure = (typeof PRESSURES)[number]

/** One thing that waits, on this side or on the other. */
export type TodayItem = {
  kind: TodayKind
  pressure: Pressure
  /** 超過, 受領待ち, 差戻し …: how it stands, in one word. */
  word: string
  contractId: string
  contractNumber: string
  contractName: string
  /** What is to be done, as a Japanese phrase. */
  what: string
  /** The clause that asks, as printed. */
  clause?: string
  /** Since when it waits. */
  since?: Instant
  /** The computed due time, only where the clause prints a number or a day; the day where days are counted. */
  dueAt?: Instant
  dueOn?: CivilDate
  isGuide?: true
  /** The printed words of time. */
  dueNote?: string
  /** The printed word has no number, so its running time is shown. */
  isRunning?: true
  target: Target
}

/** A contract of the person: the side and the rights. */
export type Standing = {
  contractId: string
  contractNumber: string
  contractName: string
  partyKind: PartyKind
  rights: readonly Right[]
}

export function isContractor({ partyKind }: Pick<Standing, 'partyKind'>): boolean {
  return partyKind === 'prime' || partyKind === 'subcontractor'
}
