import type { Finding } from '@/lib/kernel/refusal'
import type { Stated } from './gates'
import type { Item } from './item'
import { ACT_WORDS, momentText, PLACE_KIND_WORDS } from './labels'
import {
  type Counted,
  counted,
  firstShortfall,
  heldAt,
  type Ledger,
  quantityAt,
  rankOf,
  type Shortfall,
} from './ledger'
import { type Movement, ROUTES, type StatedMovement } from './movement'

/**
 * What cannot have happened as stated: in the future, along a way that the act does not go, more than there was. No clause
 * is needed to say so, and so no deviation either: it is not true, and the book is for what is.
 */
export function factFindings(stated: Stated): Finding[] {
  return [...timeFindings(stated.entry), ...routeFindings(stated), ...quantityFindings(stated)]
}

function timeFindings({ happenedAt, recordedAt }: StatedMovement): Finding[] {
  if (happenedAt <= recordedAt) return []
  return [impossible('happenedAt', 'まだ起きていないことは記録できません。日時は今より前にしてください。')]
}

function routeFindings({ entry, item, from, to }: Stated): Finding[] {
  const route = ROUTES[entry.act]
  const word = ACT_WORDS[entry.act]
  const findings: Finding[] = []
  if (!route.from.includes(from.kind))
    findings.push(impossible('fromPlaceId', `「${word}」の移動元に「${PLACE_KIND_WORDS[from.kind]}」は選べません。`))
  if (!route.to.includes(to.kind))
    findings.push(impossible('toPlaceId', `「${word}」の移動先に「${PLACE_KIND_WORDS[to.kind]}」は選べません。`))
  if (entry.act === 'make' && item.origin.kind !== 'made')
    findings.push(impossible('act', `「${item.name}」は作成したものではないため、「${word}」では記録できません。`))
  if (from.id === to.id) findings.push(impossible('toPlaceId', '移動元と移動先が同じです。'))
  return findings
}

/** Enough was there, then and at every instant since; and a copy needs something to be copied. */
function quantityFindings({ ledger, entry, item, from }: Stated): Finding[] {
  const before = without(ledger, entry.correctsId)
  if (entry.act === 'copy' && !sourcesOf(item).some((id) => heldAt(before, id, entry.happenedAt) > 0))
    return [impossible('itemId', 'その時点で、複製の元になる情報が手元にありません。')]
  const shortfall = firstShortfall(ledger, [...counted(before), countedAs(ledger, entry)])
  if (!shortfall) return []
  if (shortfall.movement.id !== STATED) return [impossible('quantity', laterShortfall(ledger, shortfall))]
  const there = quantityAt(before, item.id, from.id, entry.happenedAt)
  const message = `「${from.name}」にあるのは、その時点で${there}点です。${entry.quantity}点を${ACT_WORDS[entry.act]}することはできません。`
  return [impossible('quantity', message)]
}

/** A copy comes out of what there is of the item, or of the one that it was first copied from. */
function sourcesOf({ id, origin }: Item): string[] {
  return origin.kind === 'copied' ? [id, origin.fromItemId] : [id]
}

/** What would go wrong later if an entry were no longer there. */
export function removalFindings(ledger: Ledger, removed: Movement): Finding[] {
  const shortfall = firstShortfall(ledger, counted(without(ledger, removed.id)))
  return shortfall ? [impossible('movementId', laterShortfall(ledger, shortfall))] : []
}

function laterShortfall(ledger: Ledger, { movement, placeId }: Shortfall): string {
  const place = ledger.places.find(({ id }) => id === placeId)?.name ?? ''
  const when = momentText(movement.happenedAt)
  return `この記録により、${when}の記録（${movement.quantity}点）の時点で「${place}」の数量が足りなくなります。後の記録を先に訂正してください。`
}

const STATED = 'stated'

function countedAs(ledger: Ledger, entry: StatedMovement): Counted {
  const byId = new Map(ledger.movements.map((movement) => [movement.id, movement]))
  const last = ledger.movements.reduce((highest, { seq }) => Math.max(highest, seq), 0)
  return { ...entry, id: STATED, rank: rankOf({ seq: last + 1, correctsId: entry.correctsId }, byId) }
}

/** The entry stays, so that what it corrected stays corrected; only it no longer counts. */
function without(ledger: Ledger, id: string | undefined): Ledger {
  const movements = ledger.movements.map((each) => (each.id === id ? { ...each, act: 'void' as const } : each))
  return { ...ledger, movements }
}

function impossible(path: string, message: string): Finding {
  return { level: 'refuse', path, message }
}
