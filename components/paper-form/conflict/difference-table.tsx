import { ChangeSide } from '@/components/paper-view/history/change-side'
import { placeOfChange } from '@/components/paper-view/history/change-words'
import type { FilledPaper } from '@/components/paper-view/view'
import { StatusWord } from '@/components/ui/data/status-word'
import { Day } from '@/components/ui/dates/time'
import { ChoiceLine } from '@/components/ui/fields/choice-line'
import { parseCivilDate } from '@/lib/kernel/civil-date'
import type { Difference, Side } from './differences'

type DifferenceTableProps = {
  differences: readonly Difference[]
  mine: FilledPaper
  theirs: FilledPaper
  sideAt: (path: string) => Side
  onChoose: (path: string, side: Side) => void
}

const SIDES = [
  ['mine', 'この画面の入力'],
  ['theirs', '先に保存された内容'],
] as const

/** Both drafts side by side, place by place, with one of the two to be taken at each. What is the same is not shown. */
export function DifferenceTable({ differences, mine, theirs, sideAt, onChoose }: DifferenceTableProps) {
  const of = { form: mine.form, before: mine, after: theirs }
  return (
    <table className="cards-on-phone w-full table-fixed text-left">
      <caption className="sr-only">この画面の入力と、先に保存された内容のちがい</caption>
      <thead>
        <tr className="border-b border-solid-gray-600 bg-solid-gray-50 align-bottom">
          <th scope="col" className="w-1/4 px-3 py-2">
            項目
          </th>
          {SIDES.map(([side, name]) => (
            <th key={side} scope="col" className="px-3 py-2">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map(({ change, isBoth }) => {
          const place = placeOfChange(change, of)
          return (
            <tr key={change.path} className="border-b border-solid-gray-300 align-top">
              <th scope="row" data-label="項目" className="px-3 py-3 font-normal">
                {isBoth && <StatusWord tone="attention">両方で変更</StatusWord>}
                <span className="mt-1 block">{place}</span>
              </th>
              {SIDES.map(([side, name]) => (
                <td key={side} data-label={name} className="px-3 py-3">
                  <SideOf change={change} side={side} paper={side === 'mine' ? mine : theirs} />
                  <ChoiceLine
                    type="radio"
                    name={`take-${change.path}`}
                    checked={sideAt(change.path) === side}
                    onChange={() => onChoose(change.path, side)}
                    aria-label={`${place}：${name}を残す`}
                  >
                    残す
                  </ChoiceLine>
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** What one side has at the place; a row that it has not is said in words, because it can be chosen. */
function SideOf({ change, side, paper }: { change: Difference['change']; side: Side; paper: FilledPaper }) {
  const isMine = side === 'mine'
  switch (change.change) {
    case 'row_added':
      return isMine ? '行なし' : <ChangeSide change={change} side="after" paper={paper} />
    case 'row_removed':
      return isMine ? <ChangeSide change={change} side="before" paper={paper} /> : '行なし'
    case 'reordered':
      return isMine ? 'この画面の行の順序' : '先に保存された行の順序'
    case 'sealed':
      return isMine ? '封緘（この画面で打った値）' : paper.sealedStored.includes(change.path) ? '封緘' : '記入なし'
    case 'start': {
      const day = parseCivilDate((isMine ? change.before : change.after) ?? '')
      return day ? <Day on={day} /> : '記入なし'
    }
    case 'changed':
      return <ChangeSide change={change} side={isMine ? 'before' : 'after'} paper={paper} />
  }
}
