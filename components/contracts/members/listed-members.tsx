import { LinkButton } from '@/components/ui/actions/link-button'
import { DataTable } from '@/components/ui/data/data-table'
import { StatusWord } from '@/components/ui/data/status-word'
import { Time } from '@/components/ui/dates/time'
import { EmptyState } from '@/components/ui/page/empty-state'
import type { Instant } from '@/lib/kernel/instant'
import { rightsText } from '@/lib/registers/contracts/labels'
import type { Right } from '@/lib/rules/access/rights'

type ListedMember = {
  accountId: string
  personName: string
  rights: readonly Right[]
  givenAt: Instant
  isDisabled: boolean
  isSelf: boolean
}

type ListedMembersProps = {
  organisationName: string
  members: readonly ListedMember[]
  here: string
  mayGive: boolean
}

/** The own side's people on the contract, and what each may do, in words. */
export function ListedMembers({ organisationName, members, here, mayGive }: ListedMembersProps) {
  return (
    <section aria-labelledby="own">
      <h2 id="own" className="mb-3 text-std-20B-150">
        自らの側の担当者（{organisationName}）
      </h2>
      <DataTable
        caption="自らの側の担当者"
        rows={members}
        keyOf={(member) => member.accountId}
        empty={
          <EmptyState title="担当者はまだいません。">
            担当者を定めるまで、この契約の内容は自らの側の誰にも見えません。下の一覧から選んでください。
          </EmptyState>
        }
        columns={[
          { label: '氏名', isRowHead: true, cell: (member) => <Name member={member} /> },
          { label: '権限', cell: ({ rights }) => rightsText(rights) },
          { label: 'いつから', cell: (member) => <Time at={member.givenAt} /> },
          ...(mayGive
            ? [
                {
                  label: '操作',
                  cell: (member: ListedMember) => (
                    <LinkButton href={`${here}/${member.accountId}`} tone="secondary" size="small">
                      変更する<span className="sr-only">：{member.personName}</span>
                    </LinkButton>
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  )
}

function Name({ member }: { member: ListedMember }) {
  return (
    <>
      {member.personName}
      {member.isSelf && '（自分）'} {member.isDisabled && <StatusWord tone="attention">アカウント停止</StatusWord>}
    </>
  )
}
