import { LinkButton } from '@/components/ui/actions/link-button'
import { SubmitButton } from '@/components/ui/actions/submit-button'

type FormEndProps = {
  /** The word of the act: `契約を登録する`. */
  word: string
  backHref: string
  backWord?: string
}

/** The last line of a form that has a page of its own: do it, or go back. */
export function FormEnd({ word, backHref, backWord = 'やめる' }: FormEndProps) {
  return (
    <div className="flex flex-wrap gap-3">
      <SubmitButton>{word}</SubmitButton>
      <LinkButton href={backHref} tone="secondary">
        {backWord}
      </LinkButton>
    </div>
  )
}
