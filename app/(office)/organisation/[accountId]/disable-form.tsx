import { ActionForm } from '@/components/action-form/action-form'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { TextArea } from '@/components/ui/fields/text-area'
import { disableOf } from '../actions'

/** The end of an account, for good; what the person did stays. */
export function DisableForm({ accountId }: { accountId: string }) {
  return (
    <section aria-labelledby="disable" className="max-w-2xl">
      <h2 id="disable" className="mb-2 text-std-20B-150">
        アカウントの停止
      </h2>
      <p className="mb-4">
        次の操作から使えなくなり、再び使えるようにはできません。行った操作の記録は残ります。名簿に載っている人は、名簿の変更も必要です。
      </p>
      <ActionForm action={disableOf.bind(null, accountId)}>
        <TextArea name="reason" label="停止の理由" rows={3} required />
        <div>
          <SubmitButton tone="secondary">このアカウントを停止する</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}
