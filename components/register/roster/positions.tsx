import { DescriptionList } from '@/components/ui/data/description-list'
import { Notice } from '@/components/ui/page/notice'
import type { PositionView } from './view'

/** The positions that the document prints, each with who holds it; an empty one is a warning with the clause that asks for it. */
export function Positions({ positions }: { positions: PositionView[] }) {
  const empty = positions.filter(({ names }) => names.length === 0)
  return (
    <div className="flex flex-col gap-4">
      {empty.map(({ position, clause }) => (
        <Notice key={position} kind="warning" title={`${position}が、この時点の名簿にいません。（${clause}）`}>
          名簿を変更して、{position}を載せてください。
        </Notice>
      ))}
      <DescriptionList
        items={positions.map(({ position, clause, names }) => ({
          label: `${position}（${clause}）`,
          value: names.length === 0 ? 'いません' : names.join('、'),
        }))}
      />
    </div>
  )
}
