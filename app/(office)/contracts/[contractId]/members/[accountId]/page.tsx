import type { Metadata } from 'next'
import { ActionForm } from '@/components/action-form/action-form'
import { FormEnd } from '@/components/contracts/parts/form-end'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { DescriptionList } from '@/components/ui/data/description-list'
import { Time } from '@/components/ui/dates/time'
import { CheckboxGroup } from '@/components/ui/fields/checkbox-group'
import { Notice } from '@/components/ui/page/notice'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { RIGHT_HELP, RIGHT_WORDS, rightsText } from '@/lib/registers/contracts/labels'
import { getContractMember } from '@/lib/registers/contracts/operations/get-member'
import { endOf, giveOf } from '../actions'

export const metadata: Metadata = { title: '担当者の権限' }

type ShownMember = Awaited<ReturnType<typeof shownMember>>
const shownMember = (contractId: string, accountId: string) => show(getContractMember, { accountId }, contractId)

type Params = { params: Promise<{ contractId: string; accountId: string }> }

export default async function MemberPage({ params }: Params) {
  const { contractId, accountId } = await params
  const member = await shownMember(contractId, accountId)
  const of = { contractId, accountId, isSelf: member.isSelf }
  return (
    <>
      <PageHeading lead="ここで定めた権限が、これまでの権限に置き換わります。これまでの権限は履歴として残ります。">
        {member.name}の権限
      </PageHeading>
      <Facts member={member} />
      {member.isSelf && (
        <div className="mb-6 max-w-2xl">
          <Notice kind="warning" title="自分の権限を変えようとしています">
            外した権限は、担当者を管理する別の人でなければ戻せません。
          </Notice>
        </div>
      )}
      <ActionForm action={giveOf.bind(null, of)} className="flex max-w-2xl flex-col gap-6">
        <CheckboxGroup
          name="rights"
          label="この契約でできること"
          choices={member.rightsOffered.map((right) => ({
            value: right,
            label: RIGHT_WORDS[right],
            help: RIGHT_HELP[right],
          }))}
          defaultValues={member.rights}
          required
        />
        <FormEnd word="この権限に定める" backHref={`/contracts/${contractId}/members`} />
      </ActionForm>
      {member.rights.length > 0 && <End of={of} />}
    </>
  )
}

function Facts({ member }: { member: ShownMember }) {
  return (
    <section id="accountId" aria-label="この人について" className="mb-8 max-w-2xl">
      <DescriptionList
        items={[
          { label: '氏名', value: `${member.name}（${member.kana}）${member.isSelf ? '　自分' : ''}` },
          { label: 'ID', value: member.localId },
          { label: '今の権限', value: rightsText(member.rights) || '担当者ではありません' },
          { label: 'いつから', value: member.givenAt ? <Time at={member.givenAt} /> : '―' },
        ]}
      />
    </section>
  )
}

function End({ of }: { of: Parameters<typeof endOf>[0] }) {
  return (
    <section aria-labelledby="end" className="mt-12 max-w-2xl">
      <h2 id="end" className="mb-2 text-std-20B-150">
        担当者から外す
      </h2>
      <p className="mb-4">
        すべての権限がなくなり、次の操作からこの契約が見えなくなります。行った操作の記録は残ります。
      </p>
      <ActionForm action={endOf.bind(null, of)}>
        <div>
          <SubmitButton tone="secondary">担当者から外す</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}
