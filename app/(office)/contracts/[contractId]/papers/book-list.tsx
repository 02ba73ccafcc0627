import { DataTable } from '@/components/ui/data/data-table'
import type { Demand } from '@/lib/rules/forms/demand'
import { DEMANDS } from './form-list'

type Book = {
  document: string
  documentTitle: string
  formKey: string
  title: string
  clause: string
  summary: string
  demand: Demand
  /** As printed: 備え付け, 記録, 整備. */
  word: string
  contents: string[]
}

/** The books that are kept and presented on request: nothing of them is submitted, so there is no way to begin one here. */
export function BookList({ books }: { books: Book[] }) {
  if (books.length === 0) return null
  return (
    <section aria-labelledby="books" className="mt-12">
      <h2 id="books" className="mb-1 text-std-20B-150">
        備え付ける帳簿
      </h2>
      <p className="mb-3 text-solid-gray-700">備え付けて記録するもので、提出しません。求めがあったときに提示します。</p>
      <DataTable
        caption="備え付ける帳簿"
        rows={books}
        keyOf={(book) => book.document + book.formKey}
        columns={[
          { label: '帳簿', isRowHead: true, cell: (book) => book.title },
          { label: '文書・条項', cell: (book) => `${book.documentTitle}　${book.clause}` },
          { label: '印字の語', cell: (book) => book.word },
          { label: '要旨', cell: (book) => book.summary },
          { label: '記載する事項', cell: (book) => book.contents.join('、') },
          { label: '要否', cell: (book) => DEMANDS[book.demand] },
        ]}
      />
    </section>
  )
}
