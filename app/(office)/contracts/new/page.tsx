import type { Metadata } from 'next'
import { ActionForm } from '@/components/action-form/action-form'
import { FormEnd } from '@/components/contracts/parts/form-end'
import { DateField } from '@/components/ui/dates/date-field'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { TextField } from '@/components/ui/fields/text-field'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { listDocuments } from '@/lib/registers/contracts/operations/list-documents'
import { openOf } from './actions'

export const metadata: Metadata = { title: '契約の登録' }

export default async function NewContractPage() {
  const { documents } = await show(listDocuments, {})
  const choices = documents.map(choiceOf)
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
        <RadioGroup
          name="document"
          label="契約に適用する文書"
          help="この版の条項が、契約締結日から適用されます。"
          required
          choices={choices}
          defaultValue={choices.length === 1 ? choices[0]?.value : undefined}
        />
        <DateField name="signedOn" label="契約締結日" required />
        <DateField name="startsOn" label="契約期間の開始日" required />
        <DateField name="endsOn" label="契約期間の終了日" required />
        <FormEnd word="契約を登録する" backHref="/contracts" />
      </ActionForm>
    </>
  )
}

type Document = {
  document: string
  edition: string
  title: string
  label?: string
  words: { authority: string; contractor: string }
}

function choiceOf({ document, edition, title, label = '', words }: Document) {
  return {
    value: `${document}@${edition}`,
    label: `${label}${title}（第${edition}版）`,
    help: `発注者を「${words.authority}」、受注者を「${words.contractor}」と呼ぶ文書`,
  }
}
