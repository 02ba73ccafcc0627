import { DataTable } from '@/components/ui/data/data-table'
import { StatusWord } from '@/components/ui/data/status-word'
import { Time } from '@/components/ui/dates/time'
import { PLACE_KIND_WORDS } from '@/lib/registers/custody/labels'
import type { HeldView } from '../view'

/** What each place holds, place after place. What lies outside of the own places says so. */
export function HeldTable({ held }: { held: HeldView[] }) {
  return (
    <DataTable<HeldView>
      caption="場所ごとの所在"
      rows={held}
      keyOf={(line) => `${line.placeId} ${line.itemId}`}
      columns={[
        { label: '場所', isRowHead: true, cell: (line) => <PlaceCell line={line} /> },
        { label: '情報', cell: (line) => line.itemName },
        { label: '情報の種類', cell: (line) => line.medium },
        { label: '重要な情報', cell: (line) => line.important || '含まない' },
        { label: '数量', align: 'right', cell: (line) => `${line.quantity}点` },
        { label: '最後に来た日時', cell: (line) => <Time at={line.lastCameAt} /> },
      ]}
    />
  )
}

function PlaceCell({ line: { placeName, placeKind, storage } }: { line: HeldView }) {
  return (
    <>
      {placeName}
      <span className="mt-0.5 block text-dns-14N-130 text-solid-gray-700">
        {placeKind === 'own' ? storage : <StatusWord tone="attention">{PLACE_KIND_WORDS[placeKind]}</StatusWord>}
      </span>
    </>
  )
}
