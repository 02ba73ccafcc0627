import { ENTRY_KINDS, type EntryKind, EntryKinds } from '@/components/register/custody/book/entry-kinds'
import { ItemEntry } from '@/components/register/custody/entry/item-entry'
import { MovementEntry } from '@/components/register/custody/entry/movement-entry'
import { PlaceEntry } from '@/components/register/custody/entry/place-entry'
import { EmptyState } from '@/components/ui/page/empty-state'
import { takeItem, takeMovement, takePlace } from './actions'
import { offerOf, type ShownBook } from './shown-book'

type EntryDeskProps = { contractId: string; book: ShownBook; authority: string; asked: string | undefined }

/** Where entries are made: one form at a time, the one that the address names or that is the next step. */
export function EntryDesk({ contractId, book, authority, asked }: EntryDeskProps) {
  const offer = offerOf(book, authority)
  const open = ENTRY_KINDS.find((kind) => kind === asked) ?? nextStep(offer)
  const recent = book.movements
    .filter(({ isOwn }) => isOwn)
    .map(({ itemId: id, itemName: name, medium, important }) => ({ id, name, medium, important }))
  return (
    <section id="entry" aria-labelledby="entry-heading" className="not-printed mb-12 scroll-mt-4">
      <h2 id="entry-heading" className="mb-2 text-std-22B-150">
        記録する
      </h2>
      <EntryKinds here={`/contracts/${contractId}/custody`} open={open} />
      {open === 'place' && <PlaceEntry action={takePlace.bind(null, contractId)} offer={offer} />}
      {open !== 'place' && offer.places.length === 0 && (
        <EmptyState title="保管場所がまだありません。">先に「場所」で、情報を置く場所を登録してください。</EmptyState>
      )}
      {open === 'item' && offer.places.length > 0 && (
        <ItemEntry action={takeItem.bind(null, contractId)} offer={offer} />
      )}
      {open === 'movement' && offer.places.length > 0 && (
        <MovementEntry action={takeMovement.bind(null, contractId)} offer={offer} recent={recent} />
      )}
    </section>
  )
}

function nextStep({ places, held }: ReturnType<typeof offerOf>): EntryKind {
  if (places.length === 0) return 'place'
  return held.length === 0 ? 'item' : 'movement'
}
