import { useWatch } from 'react-hook-form'
import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { isAtOrUnder } from '@/components/paper-form/values/places'
import { rowTitle } from '@/components/paper-form/values/rows'
import type { Table } from '@/lib/rules/forms/declaration'

type RowHeadProps = { table: Table; place: string; at: number; isOpen: boolean; onToggle: () => void }

/** The line that names a row and opens it: its number, its first words, what was found in it. */
export function RowHead({ table, place, at, isOpen, onToggle }: RowHeadProps) {
  const { draft, form, shown } = usePaperForm()
  const row = useWatch({ control: form.control, name: `${table.key}.${at}` })
  const wrongCount = shown.filter((finding) => isAtOrUnder(place, finding.path)).length
  const remarkCount = draft.returned.filter((remark) => isAtOrUnder(place, remark.path)).length
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={onToggle}
      className="flex min-h-11 min-w-48 basis-0 grow cursor-pointer items-center gap-3 text-left"
    >
      <span aria-hidden="true">{isOpen ? '▼' : '▶'}</span>
      <strong className="shrink-0">{at + 1}行目</strong>
      <span className="truncate">{row && rowTitle(table, row)}</span>
      {wrongCount > 0 && <span className="shrink-0 text-error-2">要確認 {wrongCount}</span>}
      {remarkCount > 0 && <span className="shrink-0 text-orange-1000">指摘 {remarkCount}</span>}
    </button>
  )
}
