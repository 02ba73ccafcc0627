import type { FilledPaper, PaperSlots } from '@/components/paper-view/view'
import type { Field, FieldValue } from '@/lib/rules/forms/declaration'
import { isBlank, isPaperLink } from '@/lib/rules/forms/declared'
import { PaperLinkView } from './paper-link-view'
import { TypedValue } from './typed-value'

type ValueViewProps = {
  paper: Pick<FilledPaper, 'sealedStored' | 'items' | 'papers'>
  field: Field
  path: string
  value: FieldValue
  sealed?: PaperSlots['sealed']
}

/** One filled value in words: days and moments in the era, numbers with their unit, items with their quantity, versions of other papers by their names, sealed values as 封緘, nothing as a dash. */
export function ValueView({ paper, field, path, value, sealed }: ValueViewProps) {
  if (field.sealed) {
    if (!paper.sealedStored.includes(path)) return <Nothing />
    return sealed ? sealed(path, field) : '封緘'
  }
  if (value === undefined || isBlank(value)) return <Nothing />
  if (isPaperLink(value)) return <PaperLinkView papers={paper.papers} link={value} />
  if (typeof value !== 'string') {
    return (
      <ul>
        {value.map((share) => (
          <li key={share.itemId}>
            {paper.items.find((item) => item.id === share.itemId)?.name ?? '台帳にない情報'} × {share.quantity}
          </li>
        ))}
      </ul>
    )
  }
  return <TypedValue kind={field.value} value={value} />
}

function Nothing() {
  return (
    <span className="text-solid-gray-600">
      <span aria-hidden="true">―</span>
      <span className="sr-only">記入なし</span>
    </span>
  )
}
