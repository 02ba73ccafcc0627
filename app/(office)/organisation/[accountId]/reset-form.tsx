import { ActionForm } from '@/components/action-form/action-form'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { TextField } from '@/components/ui/fields/text-field'
import { DEFAULT_PASSWORD_POLICY } from '@/lib/rules/access/password'
import { resetOf } from '../actions'

/** A new password for somebody who has lost his; it ends the person's sessions. */
export function ResetForm({ accountId }: { accountId: string }) {
  return (
    <section aria-labelledby="reset" className="mb-12 max-w-2xl">
      <h2 id="reset" className="mb-2 text-std-20B-150">
        パスワードの再設定
      </h2>
      <p className="mb-4">この人のサインインはすべて終わります。新しいパスワードを本人に伝え、本人が変更します。</p>
      <ActionForm action={resetOf.bind(null, accountId)} isClearedWhenDone>
        <TextField
          name="password"
          label="新しいパスワード"
          help={`${DEFAULT_PASSWORD_POLICY.minLength}文字以上。氏名やID、組織の名称を含まないもの`}
          required
          autoComplete="new-password"
          autoCapitalize="none"
          spellCheck={false}
        />
        <div>
          <SubmitButton tone="secondary">再設定する</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}
