import type { Metadata } from 'next'
import { ActionForm } from '@/components/action-form/action-form'
import { FormEnd } from '@/components/contracts/parts/form-end'
import { DateField } from '@/components/ui/dates/date-field'
import { GroupedCheckboxes } from '@/components/ui/fields/grouped-checkboxes'
import { TextField } from '@/components/ui/fields/text-field'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { MOST_DOCUMENTS } from '@/lib/registers/contracts/contract'
import { listDocuments } from '@/lib/registers/contracts/operations/list-documents'
import { openOf } from './actions'
import { choicesByIssuer } from './document-choice'

export const metadata: Metadata = { title: '契約の登録' }

export default async function NewContractPage() {
  const { documents } = await show(listDocuments, {})
  const groups = choicesByIssuer(documents)
  const [only] = documents.length === 1 ? groups.flatMap(({ choices }) => choices) : []
  return (
    <>
      <PageHeading lead="登録すると、受注者の組織にこの契約が現れ、受注者が自らの担当者を定めます。">
        契約の登録
      </PageHeading>
      <ActionForm action={openOf} className="flex max-w-2xl flex-col gap-6">
        <TextField
          name="number"
          label="契約番号"
          help="この組織の中で一つの契約だけが使う番号"
          required
          maxLength={60}
        />
        <TextField
          name="name"
          label="契約の名称"
          help="書類の表題に、このとおり印字されます。"
          required
          maxLength={200}
        />
        <TextField
          name="contractorCode"
          label="受注者の組織の記号"
          help="受注者のIDの「@」の後の部分です。受注者に確かめてください（例：kyogikai）。"
          required
          autoCapitalize="none"
          spellCheck={false}
        />
        <GroupedCheckboxes
          name="documents"
          label="契約に適用する文書"
          help={`${MOST_DOCUMENTS}つまで選べます。選んだ版の条項が、契約締結日から適用されます。`}
          required
          groups={groups}
          defaultValues={only ? [only.value] : undefined}
        />
        <DateField name="signedOn" label="契約締結日" required />
        <DateField name="startsOn" label="契約期間の開始日" required />
        <DateField name="endsOn" label="契約期間の終了日" required />
        <FormEnd word="契約を登録する" backHref="/contracts" />
      </ActionForm>
    </>
  )
}
