import type { ReactNode } from 'react'

type TurnLineProps = {
  /** Whose turn it is, by name: `労働局`. */
  whose: string
  /** What is to be done: `承認または差戻し`. */
  what: string
  /** Until when, or since when it runs where no day is printed. */
  when?: ReactNode
  /** The printed rule beside the date: `あらかじめ（１(2)②）`. */
  rule?: string
}

/** 誰の番か・いつまでか: the first line of a thing that somebody has to act on. */
export function TurnLine({ whose, what, when, rule }: TurnLineProps) {
  return (
    <p className="mb-6 flex flex-wrap items-baseline gap-x-4 border-l-8 border-key-900 bg-solid-gray-50 px-4 py-3">
      <span>
        いま<strong className="mx-1 text-key-900">{whose}</strong>の番
      </span>
      <span>{what}</span>
      {when && <span>{when}</span>}
      {rule && <span className="text-solid-gray-700">条文：{rule}</span>}
    </p>
  )
}
