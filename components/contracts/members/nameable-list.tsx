import { SearchForm } from '@/components/contracts/list/search-form'
import { LinkButton } from '@/components/ui/actions/link-button'
import { DataTable } from '@/components/ui/data/data-table'
import { EmptyState } from '@/components/ui/page/empty-state'

type Nameable = { accountId: string; name: string; kana: string; localId: string }

type NameableListProps = {
  nameable: readonly Nameable[]
  hasMoreNameable: boolean
  here: string
  search: string
  fault?: string
}

/** Whom of the own organisation one could add: people with an account who are no members yet. */
export function NameableList({ nameable, hasMoreNameable, here, search, fault }: NameableListProps) {
  return (
    <section aria-labelledby="nameable" className="mt-12">
      <h2 id="nameable" className="mb-3 text-std-20B-150">
        担当者に加える
      </h2>
      <SearchForm label="氏名・フリガナ・IDで探す" search={search} fault={fault} />
      <DataTable
        caption="担当者に加えられる人"
        rows={nameable}
        keyOf={(person) => person.accountId}
        empty={
          <EmptyState title={search === '' ? '加えられる人はほかにいません。' : `「${search}」に当たる人はいません。`}>
            利用者は、組織の管理者が「組織」の画面で加えます。
          </EmptyState>
        }
        columns={[
          { label: '氏名', isRowHead: true, cell: (person) => person.name },
          { label: 'フリガナ', cell: (person) => person.kana },
          { label: 'ID', cell: (person) => person.localId },
          {
            label: '操作',
            cell: (person) => (
              <LinkButton href={`${here}/${person.accountId}`} tone="secondary" size="small">
                権限を付与する<span className="sr-only">：{person.name}</span>
              </LinkButton>
            ),
          },
        ]}
      />
      {hasMoreNameable && (
        <p className="mt-3 text-solid-gray-700">
          先頭の50名までを探した結果です。見当たらないときは、氏名で探してください。
        </p>
      )}
    </section>
  )
}
