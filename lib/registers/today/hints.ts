import type { Instant } from '@/lib/kernel/instant'
import type { Target, TodayItem } from './item'

/** What comes next, when nothing waits. */
export type Hint = {
  contractId?: string
  contractNumber?: string
  contractName?: string
  what: string
  clause?: string
  /** The printed word of time, where the clause prints one. */
  timing?: string
  /** From when it will be on the list. */
  from?: Instant
  target?: Target
}

const OPENING: Hint = { what: '新しい契約を登録し、受注者と文書を定めます。', target: { room: 'contracts' } }
const READING: Hint = {
  what: '契約を開いて、条項、書類、名簿、台帳、記録を確かめます。',
  target: { room: 'contracts' },
}
const NOTHING: Hint = { what: '担当する契約がまだありません。組織の管理者が、契約の担当者に加えます。' }

/** The duties that are still to come; for everybody else where to look. */
export function nextHints(
  coming: readonly (TodayItem & { from: Instant })[],
  { reads, mayOpenContracts }: { reads: boolean; mayOpenContracts: boolean },
): Hint[] {
  const hints: Hint[] = coming.map(({ contractId, contractNumber, contractName, what, clause, dueNote, from }) => ({
    ...{ contractId, contractNumber, contractName, what, clause, from },
    timing: dueNote,
    target: { room: 'contracts' },
  }))
  const first = mayOpenContracts ? [OPENING] : []
  if (first.length + hints.length > 0) return [...first, ...hints]
  return [reads ? READING : NOTHING]
}
