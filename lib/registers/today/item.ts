import type { Instant } from '@/lib/kernel/instant'
import type { PartyKind, Right } from '@/lib/rules/access/rights'
import type { DocumentEdition } from '@/lib/rules/clauses/clause'

/** Where the item is done; the page makes an address of it. */
export type Target =
  | { room: 'papers'; paperId: string; version: number }
  | { room: 'draft'; paperId: string }
  | { room: 'begin'; document: string; formKey: string }
  | { room: 'settings'; key: string }
  | { room: 'members' }
  | { room: 'custody' }
  | { room: 'contracts' }

export type TodayKind =
  | 'receive'
  | 'decide'
  | 'returned'
  | 'correction'
  | 'draft'
  | 'asked'
  | 'report'
  | 'setting'
  | 'members'

/** One thing that waits, on this side or on the other. */
export type TodayItem = {
  kind: TodayKind
  /** 受領待ち, 差戻し …: how it stands, in one word. */
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
  /** The printed word of time (速やかに …), with the running time where its trigger is known. Never a limit of our own. */
  dueNote?: string
  target: Target
}

/** A contract of the person: the side, the rights, and what binds it now. */
export type Standing = {
  contractId: string
  contractNumber: string
  contractName: string
  partyKind: PartyKind
  rights: readonly Right[]
  /** People of the own party in force. */
  ownMembers: number
}

export type Binding = { document: string; declared: DocumentEdition }

export function isContractor({ partyKind }: Pick<Standing, 'partyKind'>): boolean {
  return partyKind === 'prime' || partyKind === 'subcontractor'
}

/** Whether the person files papers for the contractor. */
export function files({ partyKind, rights }: Pick<Standing, 'partyKind' | 'rights'>): boolean {
  return isContractor({ partyKind }) && (rights.includes('draft') || rights.includes('submit'))
}

export function headOf({ contractId, contractNumber, contractName }: Standing) {
  return { contractId, contractNumber, contractName }
}
