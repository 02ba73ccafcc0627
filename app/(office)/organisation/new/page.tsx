import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/action-form/action-form'
import { FormEnd } from '@/components/contracts/parts/form-end'
import { CheckboxGroup } from '@/components/ui/fields/checkbox-group'
import { TextField } from '@/components/ui/fields/text-field'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { ORGANISATION_RIGHT_HELP, ORGANISATION_RIGHT_WORDS } from '@/lib/registers/organisations/labels'
import { listOwnPeople } from '@/lib/registers/organisations/operations/list-people'
import { DEFAULT_PASSWORD_POLICY } from '@/lib/rules/access/password'
import { addOf } from '../actions'

export const metadata: Metadata = { title: '利用者を加える' }

export default async function NewPersonPage() {
  const { organisation, rightsOnOffer, can } = await show(listOwnPeople, {})
  if (!can['organisations.add_person']) notFound()
  return (
    <>
      <PageHeading lead="加えただけでは、どの契約も見えません。契約ごとに「担当者」で権限を付与します。">
        利用者を加える
      </PageHeading>
      <ActionForm action={addOf} isClearedWhenDone className="flex max-w-2xl flex-col gap-6">
        <TextField
          name="name"
          label="氏名"
          help="姓と名の間を空けます。髙・﨑などの字も、そのまま記入できます。"
          required
          maxLength={60}
        />
        <TextField name="kana" label="フリガナ" required maxLength={60} />
        <TextField
          name="localId"
          label="ID"
          help={`半角の英小文字・数字・「.」「-」「_」。サインインでは、後に「@${organisation.code}」が付きます。`}
          required
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField
          name="password"
          label="最初のパスワード"
          help={`${DEFAULT_PASSWORD_POLICY.minLength}文字以上。本人に口頭などで伝え、本人が「パスワード」で変更します。`}
          required
          autoComplete="new-password"
          autoCapitalize="none"
          spellCheck={false}
        />
        <CheckboxGroup
          name="rights"
          label="組織での権限"
          choices={rightsOnOffer.map((right) => ({
            value: right,
            label: ORGANISATION_RIGHT_WORDS[right],
            help: ORGANISATION_RIGHT_HELP[right],
          }))}
        />
        <FormEnd word="加える" backHref="/organisation" backWord="一覧へ戻る" />
      </ActionForm>
    </>
  )
}
