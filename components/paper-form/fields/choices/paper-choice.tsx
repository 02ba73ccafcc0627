import { useController } from 'react-hook-form'
import { type ControlProps, ownNames } from '@/components/paper-form/fields/labelled'
import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { describedBy } from '@/components/ui/fields/field'
import type { FieldValue, PaperLink } from '@/lib/rules/forms/declaration'
import { isPaperLink } from '@/lib/rules/forms/declared'

/** One of the versions that the own side has filed on the contract. One that is no longer offered keeps its line, so that it is seen. */
export function PaperChoice({ field, name, path, isInvalid, row }: ControlProps) {
  const { form, draft } = usePaperForm()
  const { field: bound } = useController({ control: form.control, name })
  const link: FieldValue = bound.value ?? undefined
  const chosen = isPaperLink(link) ? keyOf(link) : ''
  const allowed = field.value.kind === 'paper' ? field.value.of.map((target) => target.form) : []
  const choices = draft.papers.filter(({ formKey }) => allowed.includes(formKey))
  const isOffered = choices.some((choice) => keyOf(choice) === chosen)

  function choose(key: string) {
    const choice = choices.find((one) => keyOf(one) === key)
    bound.onChange(choice && linkTo(choice))
  }

  return (
    <>
      <select
        {...ownNames({ field, name, path, row })}
        value={chosen}
        onChange={(event) => choose(event.target.value)}
        onBlur={bound.onBlur}
        aria-required={field.required}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy(path)}
        className="control"
      >
        <option value="">選んでください</option>
        {chosen !== '' && !isOffered && <option value={chosen}>一覧にない書類</option>}
        {choices.map((choice) => (
          <option key={keyOf(choice)} value={keyOf(choice)}>
            {choice.name}
          </option>
        ))}
      </select>
      {isPaperLink(link) && isOffered && (
        <a
          href={`/contracts/${draft.contractId}/papers/${link.paperId}?version=${link.version}`}
          target="_blank"
          rel="noopener"
          className="link mt-2 inline-block"
        >
          選んだ版を見る（別の画面）
        </a>
      )}
      {choices.length === 0 && (
        <p className="mt-2 text-solid-gray-700">選べる書類が、まだ提出されていません。先に提出してください。</p>
      )}
    </>
  )
}

function linkTo({ paperId, version, contentHash }: PaperLink): PaperLink {
  return { paperId, version, contentHash }
}

function keyOf({ paperId, version, contentHash }: PaperLink): string {
  return `${paperId}/${version}/${contentHash}`
}
