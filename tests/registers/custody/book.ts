import { custody } from '@/lib/authorities/roudoukyoku/besshi1/custody'
import { type Instant, parseInstant } from '@/lib/kernel/instant'
import type { Finding } from '@/lib/kernel/refusal'
import type { Result } from '@/lib/kernel/result'
import type { Decided } from '@/lib/registers/custody/decision'
import type { Item } from '@/lib/registers/custody/item'
import type { Ledger } from '@/lib/registers/custody/ledger'
import type { Movement, NewMovement, StatedMovement } from '@/lib/registers/custody/movement'
import type { Place } from '@/lib/registers/custody/place'
import type { PlanInForce, Regime } from '@/lib/registers/custody/regime'

const PARTY = 'party'
const place = (id: string, kind: Place['kind'], name: string, storage = ''): Place => ({
  id,
  partyId: PARTY,
  kind,
  name,
  storage,
})

export const PLACES: Place[] = [
  place('authority', 'authority', '東都労働局'),
  place('origin', 'origin', '作成元'),
  place('destroyed', 'destroyed', '廃棄・抹消済み'),
  place('cabinet', 'own', '事務室キャビネット', 'キャビネット'),
  place('terminal', 'own', '業務端末１号', '端末'),
  place('hanako', 'person_outside', '𠮷田 花子'),
  place('stranger', 'person_outside', '見知 太郎'),
  place('partner', 'subcontractor', '青梅印刷株式会社'),
]

const FORMS: Item = {
  id: 'forms',
  partyId: PARTY,
  name: '求職申込書',
  medium: '紙媒体',
  important: '個人情報',
  origin: { kind: 'received' },
}
const LEAFLET: Item = { ...FORMS, id: 'leaflet', name: '募集案内', important: '', origin: { kind: 'made' } }
const SCAN: Item = {
  ...FORMS,
  id: 'scan',
  name: '求職申込書の電子化データ',
  medium: '電磁的記録媒体',
  origin: { kind: 'copied', fromItemId: 'forms' },
}

export function when(text: string): Instant {
  const instant = parseInstant(`${text}:00+09:00`)
  if (!instant) throw new Error(text)
  return instant
}

export const NOW = when('2026-11-20T10:00')

/** 髙橋 and 𠮷田 are listed from April 1st on. */
const LISTED = ['髙橋 一郎', '𠮷田 花子']
export const regime: Regime = {
  rules: custody,
  rosterAt: (at) =>
    at < when('2026-04-01T00:00') ? undefined : { isListed: (name) => LISTED.includes(name.replaceAll('　', ' ')) },
  plansInForceAt: () => [],
}

/** The regime with a plan in force from that instant on. */
export function withPlan(from: Instant, rows: PlanInForce['rows'], version = 1): Regime {
  return { ...regime, plansInForceAt: (at) => (at < from ? [] : [{ paperId: 'plan', version, rows }]) }
}

/** No document speaks of the book. */
export const FREE: Regime[] = []

export const EMPTY: Ledger = { items: [FORMS, LEAFLET, SCAN], places: PLACES, movements: [] }

type Said = Partial<StatedMovement> & Pick<StatedMovement, 'act'>
const ENDS: Record<StatedMovement['act'], [string, string]> = {
  receive: ['authority', 'cabinet'],
  make: ['origin', 'cabinet'],
  copy: ['origin', 'cabinet'],
  move: ['cabinet', 'terminal'],
  take_out: ['cabinet', 'hanako'],
  bring_back: ['hanako', 'cabinet'],
  return: ['cabinet', 'authority'],
  dispose: ['cabinet', 'destroyed'],
}

export function stated(said: Said): StatedMovement {
  const [fromPlaceId, toPlaceId] = ENDS[said.act]
  const basics = { itemId: 'forms', quantity: 1, happenedAt: when('2026-11-19T14:00'), happenedBy: '𠮷田 花子' }
  return { ...basics, fromPlaceId, toPlaceId, reason: '', recordedAt: NOW, deviation: false, ...said }
}

/** The book with the entry behind the others. */
export function appended(ledger: Ledger, entry: NewMovement | (Omit<NewMovement, 'act'> & { act: 'void' })): Ledger {
  const seq = ledger.movements.length + 1
  const written: Movement = {
    ...entry,
    id: `m${seq}`,
    partyId: PARTY,
    seq,
    recordedAt: NOW,
    recordedBy: 'account',
    recordedByName: '𠮷田 花子',
  }
  return { ...ledger, movements: [...ledger.movements, written] }
}

/** A book in which these have been recorded, whatever any document says. */
export function bookWith(...entries: Said[]): Ledger {
  return entries.reduce((ledger, said) => {
    const { recordedAt: _, deviation: __, planRowId: ___, ...entry } = stated(said)
    return appended(ledger, { ...entry, deviation: [] })
  }, EMPTY)
}

export function findingsOf(result: Result<Decided>): Finding[] {
  if (result.ok || result.refusal.kind !== 'invalid') return []
  return result.refusal.findings
}

/** Level, place and clause: what a person acts on. */
export function marks(result: Result<Decided>): string[] {
  return findingsOf(result).map(({ level, path, clause }) => `${level} ${path} ${clause ?? '-'}`)
}
