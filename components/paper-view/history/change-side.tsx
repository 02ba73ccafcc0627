import { ValueView } from '@/components/paper-view/content/value-view'
import type { FilledPaper } from '@/components/paper-view/view'
import type { Change } from '@/lib/rules/forms/changes'
import { fieldAt } from '@/lib/rules/forms/declared'
import { ChangedRow } from './changed-row'

/** What one of two versions says at the place of a change. */
export function ChangeSide({ change, side, paper }: { change: Change; side: 'before' | 'after'; paper: FilledPaper }) {
  switch (change.change) {
    case 'changed': {
      const field = fieldAt(paper.form, change.path)
      return field && <ValueView paper={paper} field={field} path={change.path} value={change[side]} />
    }
    case 'row_added':
      return side === 'after' ? <ChangedRow paper={paper} path={change.path} row={change.row} /> : '―'
    case 'row_removed':
      return side === 'before' ? <ChangedRow paper={paper} path={change.path} row={change.row} /> : '―'
    case 'row_moved':
      return `${side === 'before' ? change.from : change.to}行目`
    case 'sealed':
      return paper.sealedStored.includes(change.path) ? '封緘' : '―'
  }
}
