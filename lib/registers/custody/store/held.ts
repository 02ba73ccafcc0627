import { dateOf, type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { NamedKind } from '../place'

/** So much of an item at a place of the contractor's side. */
export type Held = {
  /** Whose book it stands in. */
  partyId: string
  itemId: string
  itemName: string
  medium: string
  important: string
  placeId: string
  placeName: string
  placeKind: NamedKind
  storage: string
  quantity: number
  /** When something of it came there last, up to the instant that is asked about. */
  lastCameAt: Instant
}

/**
 * What is held at an instant, summed where it lies: the same sums as `balances`, without carrying the whole book over.
 * In the order of places and items, at most `limit` lines.
 */
export async function listHeld(tx: Tx, contractId: string, at: Instant, limit: number): Promise<Held[]> {
  const rows = await tx.$queryRaw<(Omit<Held, 'lastCameAt'> & { lastCameAt: Date })[]>`
    with counted as (
      select m.item_id, m.from_place_id, m.to_place_id, m.quantity, m.happened_at
        from custody_movement m
       where m.contract_id = ${contractId}::uuid and m.act <> 'void' and m.happened_at <= ${dateOf(at)}
         and not exists (select 1 from custody_movement c
                          where c.contract_id = m.contract_id and c.item_id = m.item_id and c.corrects_id = m.id)
    ), sums as (
      select s.item_id, s.place_id, sum(s.delta)::int as quantity, max(s.came_at) as came_at
        from (select item_id, to_place_id as place_id, quantity as delta, happened_at as came_at from counted
              union all
              select item_id, from_place_id, -quantity, null from counted) s
       group by s.item_id, s.place_id having sum(s.delta) <> 0
    )
    select i.party_id as "partyId", i.id as "itemId", i.name as "itemName", i.medium, i.important, p.id as "placeId", p.name as "placeName",
           p.kind as "placeKind", p.storage, s.quantity, s.came_at as "lastCameAt"
      from sums s
      join custody_item i on i.contract_id = ${contractId}::uuid and i.id = s.item_id
      join custody_place p on p.contract_id = ${contractId}::uuid and p.id = s.place_id
     where p.kind in ('own', 'person_outside', 'subcontractor')
     order by p.name, p.id, i.name, i.id limit ${limit}`
  return rows.map((row) => ({ ...row, lastCameAt: instantOf(row.lastCameAt) }))
}
