import type { Choice } from '@/components/ui/fields/choice'
import { isHolding, type NamedKind, type PlaceKind, type StandingKind } from '@/lib/registers/custody/place'
import type { EntryOffer, HeldView, PlaceView } from '../../view'

/** An item that can be named in an entry. */
export type OfferedItem = { id: string; name: string; medium: string; important: string }

/** What is held, each item once, with how much of it there is in all: `求職者名簿（紙媒体・残12点）`. */
export function itemChoices(held: readonly HeldView[], others: readonly OfferedItem[] = []): Choice[] {
  const there = [...Map.groupBy(held, ({ itemId }) => itemId)].map(([value, lines]) => {
    const [{ itemName, medium }] = lines as [HeldView]
    return { value, label: `${itemName}（${medium}・残${sumOf(lines)}点）` }
  })
  const gone = others
    .filter(({ id }, at) => !held.some(({ itemId }) => itemId === id) && others.findIndex((o) => o.id === id) === at)
    .map(({ id, name, medium }) => ({ value: id, label: `${name}（${medium}・残なし）` }))
  return [...there, ...gone]
}

/** The end that an act has of itself, e.g. the authority for what is received; undefined where a place has to be named. */
export function standingEnd([kind]: readonly PlaceKind[]): StandingKind | undefined {
  return kind === undefined || isHolding(kind) ? undefined : kind
}

/** The own places of these kinds; those where something of the item lies come first and say how much. */
export function placeChoices(
  { places, held }: Pick<EntryOffer, 'places' | 'held'>,
  kinds: readonly PlaceKind[],
  itemId?: string,
): Choice[] {
  const there = (placeId: string) => sumOf(held.filter((line) => line.placeId === placeId && line.itemId === itemId))
  return places
    .filter(({ kind }) => kinds.includes(kind))
    .map((place) => ({ place, quantity: there(place.id) }))
    .sort((a, b) => Number(b.quantity > 0) - Number(a.quantity > 0))
    .map(({ place, quantity }) => ({
      value: place.id,
      label: quantity > 0 ? `${placeText(place)}：いま${quantity}点` : placeText(place),
    }))
}

/** The only place of these kinds where something of the item lies, or undefined. */
export function onlyHolder(held: readonly HeldView[], kinds: readonly PlaceKind[], itemId: string): string | undefined {
  const holders = held.filter((line) => line.itemId === itemId && kinds.includes(line.placeKind))
  return holders.length === 1 ? holders[0]?.placeId : undefined
}

const OUTSIDE: Record<Exclude<NamedKind, 'own'>, string> = { person_outside: '組織外の者', subcontractor: '再委託先' }

/** `鍵付きキャビネットＡ（キャビネット）`, `髙橋 一郎（組織外の者）`. */
export function placeText({ kind, name, storage }: Pick<PlaceView, 'kind' | 'name' | 'storage'>): string {
  if (kind === 'own') return storage === '' ? name : `${name}（${storage}）`
  return kind === 'person_outside' || kind === 'subcontractor' ? `${name}（${OUTSIDE[kind]}）` : name
}

function sumOf(lines: readonly Pick<HeldView, 'quantity'>[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0)
}
