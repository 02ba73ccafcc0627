import type { Finding } from '@/lib/kernel/refusal'
import type { CustodyRules } from '@/lib/rules/clauses/clause'

/**
 * Where things can be. own: inside the contractor's organisation. authority, origin and destroyed stand at the ends of the
 * book: what was received came from the one, what was made from the other, and what is destroyed goes nowhere else.
 */
export type PlaceKind = 'authority' | 'own' | 'person_outside' | 'subcontractor' | 'destroyed' | 'origin'

/** The kinds of place that the contractor names; things are held there and counted. */
export const NAMED_KINDS = ['own', 'person_outside', 'subcontractor'] as const satisfies readonly PlaceKind[]
export type NamedKind = (typeof NAMED_KINDS)[number]

/** The kinds of which there is one, without a name of its own. */
export type StandingKind = Exclude<PlaceKind, NamedKind>

export type Place = {
  id: string
  partyId: string
  kind: PlaceKind
  /** Of a person outside: the person's name. */
  name: string
  /** キャビネット, 端末 … : the printed class of a place of the contractor's own; empty for the others. */
  storage: string
}

/** Whether what is there counts as held by the contractor's side. */
export function isHolding(kind: PlaceKind): kind is NamedKind {
  return (NAMED_KINDS as readonly PlaceKind[]).includes(kind)
}

/** The printed class of a place of the contractor's own: one of the printed words, or where 等 is printed another one. */
export function storageFindings(
  { kind, storage }: Pick<Place, 'kind' | 'storage'>,
  rules: readonly Pick<CustodyRules, 'placeKinds' | 'placeKindsOpen'>[],
): Finding[] {
  const words = [...new Set(rules.flatMap(({ placeKinds }) => placeKinds))]
  const isOpen = words.length === 0 || rules.some(({ placeKindsOpen }) => placeKindsOpen)
  if (kind !== 'own') return storage === '' ? [] : [refusal('保存場所の種類は、組織内の場所についてだけ記入します。')]
  if (storage === '') return [refusal('保存場所の種類を記入してください。')]
  if (isOpen || words.includes(storage)) return []
  return [refusal(`${words.map((word) => `「${word}」`).join('、')}のいずれかを選んでください。`)]
}

function refusal(message: string): Finding {
  return { level: 'refuse', path: 'storage', message }
}
