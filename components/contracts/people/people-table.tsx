import Link from 'next/link'
import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data/data-table'
import { StatusWord } from '@/components/ui/data/status-word'
import { ORGANISATION_RIGHT_WORDS } from '@/lib/registers/organisations/labels'
import type { OrganisationRight } from '@/lib/rules/access/rights'

type ListedPerson = {
  accountId: string
  name: string
  kana: string
  signInId: string
  rights: readonly OrganisationRight[]
  isDisabled: boolean
  isSelf: boolean
}

/** The people of the own organisation with their sign-in IDs. */
export function PeopleTable({ people, empty }: { people: readonly ListedPerson[]; empty: ReactNode }) {
  return (
    <DataTable
      caption="利用者の一覧"
      rows={people}
      keyOf={(person) => person.accountId}
      empty={empty}
      columns={[
        {
          label: '氏名',
          isRowHead: true,
          cell: (person) => (
            <>
              <Link href={`/organisation/${person.accountId}`} prefetch={false} className="link">
                {person.name}
              </Link>
              {person.isSelf && '（自分）'}
            </>
          ),
        },
        { label: 'フリガナ', cell: (person) => person.kana },
        { label: 'ID', cell: (person) => person.signInId },
        {
          label: '組織での権限',
          cell: ({ rights }) => rights.map((right) => ORGANISATION_RIGHT_WORDS[right]).join('・') || '―',
        },
        {
          label: '状態',
          cell: ({ isDisabled }) =>
            isDisabled ? <StatusWord tone="quiet">停止</StatusWord> : <StatusWord tone="done">利用中</StatusWord>,
        },
      ]}
    />
  )
}
