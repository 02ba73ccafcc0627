import type { Metadata } from 'next'
import { AskExport } from '@/components/exports/ask-export'
import { EntryList } from '@/components/register/custody/book/entry-list'
import { HeldTable } from '@/components/register/custody/book/held-table'
import { OpenItems } from '@/components/register/custody/book/open-items'
import { askedIn } from '@/components/register/moment/moment'
import { MomentForm } from '@/components/register/moment/moment-form'
import { LinkButton } from '@/components/ui/actions/link-button'
import { TableLinks } from '@/components/ui/actions/table-links'
import { Pager } from '@/components/ui/data/pager'
import { Time } from '@/components/ui/dates/time'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Notice } from '@/components/ui/page/notice'
import { PageHeading } from '@/components/ui/page/page-heading'
import { BOOK_NOT_ASKED } from '@/lib/registers/custody/regime'
import { askExportOf } from '../exports/actions'
import { shownContract } from '../shown-contract'
import { EntryDesk } from './entry-desk'
import { type ShownBook, shownBook } from './shown-book'

export const metadata: Metadata = { title: '台帳' }

type Asked = { on?: string | string[]; before?: string; entry?: string }
type Params = { params: Promise<{ contractId: string }>; searchParams: Promise<Asked> }

export default async function CustodyPage({ params, searchParams }: Params) {
  const { contractId } = await params
  const asked = await searchParams
  const on = askedIn(asked.on)
  const before = Number(asked.before) || undefined
  const { book, finding } = await shownBook(contractId, { on, before })
  const { authorityName } = await shownContract(contractId)
  const here = `/contracts/${contractId}/custody`
  const isPast = on !== undefined && finding === undefined
  const isAsked = book.rules.length > 0
  const mayWrite = isAsked && book.can['custody.record_item'] && !isPast && before === undefined
  if (!isAsked && book.movements.length === 0) return <NotAsked />
  return (
    <>
      <PageHeading
        lead="受領した情報・作成した情報が、どこに、いくつあるか。"
        acts={
          <>
            {mayWrite && (
              <LinkButton href={`${here}#entry`} tone="secondary">
                記録する
              </LinkButton>
            )}
            {book.can['custody.export'] && book.movements.length > 0 && (
              <>
                <AskExport act={askExportOf.bind(null, { contractId, register: 'custody', parameters: {} })} />
                <TableLinks href={`/api/contracts/${contractId}/custody`} />
              </>
            )}
          </>
        }
      >
        台帳
      </PageHeading>
      {!isAsked && (
        <Notice kind="info" title={BOOK_NOT_ASKED.message}>
          これまでの記録は、このまま残ります。
        </Notice>
      )}
      <MomentForm here={here} on={on} finding={finding} />
      {before === undefined && <Held book={book} isPast={isPast} papers={`/contracts/${contractId}/papers`} />}
      {mayWrite && <EntryDesk contractId={contractId} book={book} authority={authorityName} asked={asked.entry} />}
      <section aria-labelledby="entries">
        <h2 id="entries" className="mb-3 text-std-22B-150">
          記録の一覧
        </h2>
        <EntryList
          entries={book.movements}
          entriesAddress={`${here}/entries`}
          mayWrite={isAsked && book.can['custody.correct_movement']}
        />
        <Pager
          label="台帳の記録"
          previous={before === undefined ? undefined : here}
          next={book.next === undefined ? undefined : `${here}?before=${book.next}`}
        />
      </section>
    </>
  )
}

/** Not every document asks where single items are. */
function NotAsked() {
  return (
    <>
      <PageHeading>台帳</PageHeading>
      <EmptyState title="この契約の文書に、この台帳を求めるものはありません。">
        情報ごとの所在を記す台帳を求める文書が契約に加わると、ここに記録します。
      </EmptyState>
    </>
  )
}

function Held({ book, isPast, papers }: { book: ShownBook; isPast: boolean; papers: string }) {
  return (
    <section aria-labelledby="held" className="mb-12">
      <h2 id="held" className="mb-1 text-std-22B-150">
        {isPast ? 'この時点の所在' : 'いまの所在'}
      </h2>
      <p className="mb-3 text-solid-gray-700">
        <Time at={book.at} form="wareki" />
        {isPast && '（いま記録されている内容による）'}
      </p>
      {book.held.length === 0 ? (
        <EmptyState title="手元にある情報はありません。">
          受領・作成した情報は、返却又は廃棄・抹消されるまで、ここに数えられます。
        </EmptyState>
      ) : (
        <>
          <HeldTable held={book.held} />
          {book.isHeldCut && <p className="mt-2">多いため、はじめの{book.held.length}行だけを表示しています。</p>}
          <h3 className="mt-8 mb-2 text-std-18B-160">まだ閉じていないもの</h3>
          <OpenItems held={book.held} rules={book.rules} papers={papers} />
        </>
      )}
    </section>
  )
}
