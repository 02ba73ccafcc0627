import { ActionForm } from '@/components/action-form/action-form'
import type { Act } from '@/components/action-form/use-act'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { Time } from '@/components/ui/dates/time'
import { TextArea } from '@/components/ui/fields/text-area'
import type { Instant } from '@/lib/kernel/instant'

type Link = { id: string; linkedAt: Instant; linkedByName: string; words: { what: string; at?: Instant } }

type AnswerLinksProps = {
  links: readonly Link[]
  /** Absent: this reader may not take links back. */
  takeBack?: (linkId: string) => Act
}

/** What was linked to the duty as its answer, by whom and when. */
export function AnswerLinks({ links, takeBack }: AnswerLinksProps) {
  return (
    <ul className="flex flex-col gap-4">
      {links.map(({ id, linkedAt, linkedByName, words }) => (
        <li key={id} className="border-l-4 border-solid-gray-300 pl-3">
          <p>
            {words.what}
            {words.at && (
              <>
                （<Time at={words.at} />）
              </>
            )}
          </p>
          <p className="text-dns-14N-130 text-solid-gray-700">
            {linkedByName}が<Time at={linkedAt} />
            に結び付け
          </p>
          {takeBack && (
            <details className="not-printed mt-1">
              <summary className="link inline-flex min-h-11 cursor-pointer items-center">結び付けを外す</summary>
              <ActionForm action={takeBack(id)} className="mt-2 flex max-w-2xl flex-col gap-4">
                <TextArea name="reason" label="外す理由" rows={2} required />
                <SubmitButton tone="secondary">外す</SubmitButton>
              </ActionForm>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
