import type { ReactNode } from 'react'
import { StatusWord } from '@/components/ui/data/status-word'
import { type Tab, Tabs } from '@/components/ui/page/tabs'
import { type Period, PeriodLine } from './period-line'

export type ContractSide = {
  /** The printed word for the side: 労働局, 協議会. */
  word: string
  organisation: string
  memberCount: number
}

type ContractHeaderProps = {
  authority: string
  name: string
  number: string
  /** Where the contract stands, where it is not simply running: 開始前, 期間終了, 解除 … */
  state?: string
  period: Period
  sides: ContractSide[]
  /** Documents and editions pinned: `別紙１（第1版）`. */
  editions: string[]
  tabs: Tab[]
  /** The page below the tabs. */
  children?: ReactNode
}

/** What the contract is, whose it is, and how long: the first lines of each of its pages. */
export function ContractHeader(props: ContractHeaderProps) {
  const { authority, name, number, state, period, sides, editions, tabs, children } = props
  return (
    <>
      <header className="mb-6">
        <p className="text-std-16N-170 text-solid-gray-700">
          {authority}・契約番号 {number} {state && <StatusWord tone="quiet">{state}</StatusWord>}
        </p>
        <p className="mb-3 text-std-20B-150">{name}</p>
        <div className="mb-3 flex flex-wrap items-start gap-x-8 gap-y-3">
          <PeriodLine {...period} />
          <div className="text-dns-14N-130 text-solid-gray-700">
            <ul>
              {sides.map((side) => (
                <li key={side.word}>
                  {side.word}：{side.organisation}（{side.memberCount}名）
                </li>
              ))}
            </ul>
            <Editions editions={editions} />
          </div>
        </div>
        <Tabs label="契約の中" tabs={tabs} />
      </header>
      {children}
    </>
  )
}

/** On a phone the documents would push the page itself out of sight: there they are opened by a press. */
function Editions({ editions }: { editions: string[] }) {
  const list = editions.map((edition) => <li key={edition}>適用：{edition}</li>)
  return (
    <>
      <ul className="hidden sm:block">{list}</ul>
      <details className="sm:hidden">
        <summary className="min-h-8 cursor-pointer py-1">適用する文書 {editions.length}</summary>
        <ul>{list}</ul>
      </details>
    </>
  )
}
