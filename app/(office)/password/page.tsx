import type { Metadata } from 'next'
import { ActionForm } from '@/components/action-form/action-form'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { TextField } from '@/components/ui/fields/text-field'
import { PageHeading } from '@/components/ui/page/page-heading'
import { DEFAULT_PASSWORD_POLICY } from '@/lib/rules/access/password'
import { changeOf } from './actions'

export const metadata: Metadata = { title: 'パスワードの変更' }

export default function PasswordPage() {
  return (
    <>
      <PageHeading lead="変更すると、すべての端末でサインインが終わります。新しいパスワードでサインインし直してください。">
        パスワードの変更
      </PageHeading>
      <ActionForm action={changeOf} className="flex max-w-2xl flex-col gap-6">
        <TextField name="current" label="現在のパスワード" type="password" required autoComplete="current-password" />
        <TextField
          name="password"
          label="新しいパスワード"
          type="password"
          help={`${DEFAULT_PASSWORD_POLICY.minLength}文字以上。覚えやすい言葉をいくつかつなげると、長くしやすくなります。氏名やID、組織の名称は含めません。`}
          required
          autoComplete="new-password"
        />
        <TextField
          name="again"
          label="新しいパスワード（もう一度）"
          type="password"
          required
          autoComplete="new-password"
        />
        <div>
          <SubmitButton>変更する</SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
