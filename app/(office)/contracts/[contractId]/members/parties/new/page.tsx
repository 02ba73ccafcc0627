import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/action-form/action-form'
import { FormEnd } from '@/components/contracts/parts/form-end'
import { DateField } from '@/components/ui/dates/date-field'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { SelectField } from '@/components/ui/fields/select-field'
import { TextArea } from '@/components/ui/fields/text-area'
import { TextField } from '@/components/ui/fields/text-field'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { listContractMembers } from '@/lib/registers/contracts/operations/list-members'
import { namePartyOf } from '../../actions'

export const metadata: Metadata = { title: '組織を加える' }

const KINDS = [
  { value: 'auditor', label: '監査', help: '期間を定めて、閲覧と出力だけをします。' },
  {
    value: 'subcontractor',
    label: '再委託先',
    help: '自らの書類を作り、台帳に記録します。ほかの当事者の内部のものは見えません。',
  },
  { value: 'viewer', label: '閲覧者', help: '宛てられた書類だけが見えます。' },
]

export default async function NewPartyPage({ params }: { params: Promise<{ contractId: string }> }) {
  const { contractId } = await params
  const { parties, can } = await show(listContractMembers, {}, contractId)
  if (!can['contracts.name_party']) notFound()
  const above = parties.filter(({ kind, isInForce }) => isInForce && (kind === 'prime' || kind === 'subcontractor'))
  return (
    <>
      <PageHeading lead="加えた組織が、自らの担当者を定めます。加えたことは、双方の記録に残ります。">
        組織を加える
      </PageHeading>
      <ActionForm action={namePartyOf.bind(null, contractId)} className="flex max-w-2xl flex-col gap-6">
        <RadioGroup name="kind" label="立場" required choices={KINDS} />
        <TextField
          name="organisationCode"
          label="組織の記号"
          help="その組織のIDの「@」の後の部分です（例：kansa）。"
          required
          autoCapitalize="none"
          spellCheck={false}
        />
        {above.length > 1 && (
          <SelectField
            name="parentId"
            label="再委託をした者"
            help="再委託先のときだけ選びます。選ばなければ受注者とします。"
            choices={above.map(({ id, organisationName }) => ({ value: id, label: organisationName }))}
          />
        )}
        <DateField name="fromOn" label="始まりの日" help="空欄なら、今からとします。さかのぼることはできません。" />
        <DateField name="untilOn" label="終わりの日" help="監査では必ず定めます。その日の終わりまで閲覧できます。" />
        <TextArea name="basis" label="根拠" help="条項、承諾した書類、文書番号など" rows={3} required />
        <FormEnd word="加える" backHref={`/contracts/${contractId}/members`} />
      </ActionForm>
    </>
  )
}
