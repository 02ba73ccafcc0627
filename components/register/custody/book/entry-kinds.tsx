import Link from 'next/link'

/** What can be entered in the book. */
export const ENTRY_KINDS = ['item', 'movement', 'place'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

const WORDS: Record<EntryKind, string> = {
  item: '受領・作成',
  movement: '移動・持出し・返却・廃棄',
  place: '場所',
}

/** Which form is open, as links: the choice stands in the address. */
export function EntryKinds({ here, open }: { here: string; open: EntryKind }) {
  return (
    <nav aria-label="記録の種類" className="mb-6 border-b border-solid-gray-300">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {ENTRY_KINDS.map((kind) => (
          <li key={kind}>
            <Link
              href={`${here}?entry=${kind}`}
              prefetch={false}
              scroll={false}
              aria-current={kind === open ? 'page' : undefined}
              className="inline-flex min-h-11 items-center border-b-4 border-transparent px-3 hover:border-solid-gray-420 hover:underline aria-[current=page]:border-key-900 aria-[current=page]:font-bold aria-[current=page]:text-key-900"
            >
              {WORDS[kind]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
