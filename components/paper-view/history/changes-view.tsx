import type { ReactNode } from 'react'
import type { FilledPaper } from '@/components/paper-view/view'
import { StatusWord } from '@/components/ui/data/status-word'
import { EmptyState } from '@/components/ui/page/empty-state'
import type { Change } from '@/lib/rules/forms/changes'
import { ChangeSide } from './change-side'
import { placeOfChange } from './change-words'

type ChangesViewProps = {
  changes: readonly Change[]
  before: FilledPaper
  after: FilledPaper
  /** `第1版（適用中）`. */
  beforeName: string
  /** `第2版（提出済）`. */
  afterName: string
  /** Stands under the place of each change, e.g. the way to remark on it. */
  beside?: (path: string, label: string) => ReactNode
}

/** Only what differs between two versions, old and new side by side. */
export function ChangesView({ changes, before, after, beforeName, afterName, beside }: ChangesViewProps) {
  if (changes.length === 0) return <EmptyState title={`${beforeName}と${afterName}の内容は同じです。`} />
  const of = { form: after.form, before, after }
  return (
    <table className="cards-on-phone w-full table-fixed text-left">
      <caption className="sr-only">
        {beforeName}から{afterName}への変更
      </caption>
      <thead>
        <tr className="border-b border-solid-gray-600 bg-solid-gray-50 align-bottom">
          <th scope="col" className="w-1/4 px-3 py-2">
            変更
          </th>
          <th scope="col" className="px-3 py-2">
            {beforeName}
          </th>
          <th scope="col" className="px-3 py-2">
            {afterName}
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.change} ${change.path}`} className="border-b border-solid-gray-300 align-top">
            <th scope="row" data-label="変更" className="px-3 py-3 font-normal">
              <StatusWord tone={change.change === 'row_removed' ? 'attention' : 'open'}>
                {CHANGE_WORDS[change.change]}
              </StatusWord>
              <span className="mt-1 block">{placeOfChange(change, of)}</span>
              {change.change !== 'row_removed' && beside?.(change.path, placeOfChange(change, of))}
            </th>
            <td data-label={beforeName} className="px-3 py-3">
              <ChangeSide change={change} side="before" paper={before} />
            </td>
            <td data-label={afterName} className="px-3 py-3">
              <ChangeSide change={change} side="after" paper={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const CHANGE_WORDS: Record<Change['change'], string> = {
  changed: '変更',
  row_added: '行の追加',
  row_removed: '行の削除',
  row_moved: '行の移動',
  sealed: '封緘項目の変更',
}
