'use client'

import { signIn } from 'next-auth/react'
import type { ActionDone } from '@/components/action-form/action-answer'
import { ActionForm } from '@/components/action-form/action-form'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { TextField } from '@/components/ui/fields/text-field'
import { done, type Result, refused } from '@/lib/kernel/result'

/** One sentence for every reason: which part was wrong, or whether the ID exists, is not said. */
const REFUSED = 'IDまたはパスワードが違うか、試行回数の上限を超えました。15分ほど置いてから、もう一度お試しください。'

/** next: the own address to go to afterwards, already checked by the page. */
export function SignInForm({ next }: { next: string }) {
  async function enter(form: FormData): Promise<Result<ActionDone>> {
    const answer = await signIn('password', {
      redirect: false,
      id: String(form.get('id') ?? ''),
      password: String(form.get('password') ?? ''),
    })
    return answer?.ok ? done({ next }) : refused({ kind: 'not_allowed', message: REFUSED })
  }
  return (
    <ActionForm action={enter}>
      <TextField
        name="id"
        label="ID"
        help="例：sato@kikaku（@の後は組織の符号）"
        required
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField name="password" label="パスワード" type="password" required autoComplete="current-password" />
      <SubmitButton>サインイン</SubmitButton>
    </ActionForm>
  )
}
