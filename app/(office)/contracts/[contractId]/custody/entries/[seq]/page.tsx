import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { mayCorrect } from '@/components/register/custody/book/correctable'
import { EntryFacts } from '@/components/register/custody/book/entry-facts'
import { EntryState } from '@/components/register/custody/book/entry-state'
import { CorrectionEntry } from '@/components/register/custody/entry/correction-entry'
import { PageHeading } from '@/components/ui/page/page-heading'
import { shownContract } from '../../../shown-contract'
import { takeCorrection } from '../../actions'
import { offerOf, shownBook } from '../../shown-book'

type Params = { params: Promise<{ contractId: string; seq: string }> }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: `台帳 第${(await params).seq}号` }
}

/** One entry of the book, and for its own side the way to correct it. */
export default async function EntryPage({ params }: Params) {
  const { contractId, seq } = await params
  const number = Number(seq)
  if (!/^[1-9]\d{0,8}$/.test(seq)) notFound()
  // The entries below the next number begin with this one.
  const { book } = await shownBook(contractId, { before: number + 1 })
  const [entry] = book.movements
  if (entry?.seq !== number) notFound()
  const here = `/contracts/${contractId}/custody`
  const { authorityName } = await shownContract(contractId)
  return (
    <>
      <p className="mb-2">
        <Link className="link" prefetch={false} href={here}>
          台帳へ戻る
        </Link>
      </p>
      <PageHeading lead={<EntryState entry={entry} />}>台帳 第{entry.seq}号</PageHeading>
      <EntryFacts entry={entry} entriesAddress={`${here}/entries`} papers={`/contracts/${contractId}/papers`} />
      {book.rules.length > 0 && book.can['custody.correct_movement'] && mayCorrect(entry) && (
        <section id="correct" aria-labelledby="correct-heading" className="not-printed mt-12">
          <h2 id="correct-heading" className="mb-1 text-std-22B-150">
            訂正する
          </h2>
          <p className="mb-6 text-solid-gray-700">
            元の記録は消えません。訂正は新しい記録として加わり、両方が残ります。
          </p>
          <CorrectionEntry
            action={takeCorrection.bind(null, { contractId, movementId: entry.id })}
            offer={offerOf(book, authorityName)}
            entry={entry}
          />
        </section>
      )}
    </>
  )
}
