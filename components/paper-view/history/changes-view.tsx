import { ValueView } from '@/components/paper-view/content/value-view'
import type { FilledPaper } from '@/components/paper-view/view'
import { StatusWord } from '@/components/ui/data/status-word'
import { EmptyState } from '@/components/ui/page/empty-state'
import type { Change } from '@/lib/rules/forms/changes'
import { fieldAt, placeOfChange } from './change-words'
import { ChangedRow } from './changed-row'

type ChangesViewProps = {
  changes: readonly Change[]
  before: FilledPaper
  after: FilledPaper
  /** `第1版（適用中）`. */
  beforeName: string
  /** `第2版（提出済）`. */
  afterName: string
}

/** Only what differs between two versions, old and new side by side. */
export function ChangesView({ changes, before, after, beforeName, afterName }: ChangesViewProps) {
  if (changes.length === 0) return <EmptyState title={`${beforeName}と${afterName}の内容は同じです。`} />
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
                {WORDS[change.change]}
              </StatusWord>
              <span className="mt-1 block">{placeOfChange(change, { form: after.form, before, after })}</span>
            </th>
            <td data-label={beforeName} className="px-3 py-3">
              <Side change={change} side="before" paper={before} />
            </td>
            <td data-label={afterName} className="px-3 py-3">
              <Side change={change} side="after" paper={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const WORDS: Record<Change['change'], string> = {
  changed: '変更',
  row_added: '行の追加',
  row_removed: '行の削除',
  reordered: '順序の変更',
}

/** What one version says at the place of a change. */
function Side({ change, side, paper }: { change: Change; side: 'before' | 'after'; paper: FilledPaper }) {
  switch (change.change) {
    case 'changed': {
      const field = fieldAt(paper.form, change.path)
      return field && <ValueView paper={paper} field={field} path={change.path} value={change[side]} />
    }
    case 'row_added':
      return side === 'after' ? <ChangedRow paper={paper} path={change.path} row={change.row} /> : '―'
    case 'row_removed':
      return side === 'before' ? <ChangedRow paper={paper} path={change.path} row={change.row} /> : '―'
    case 'reordered':
      return side === 'after' ? '行の順序が変わりました' : '―'
  }
}
