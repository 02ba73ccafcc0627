import { DataTable } from '@/components/ui/data/data-table'
import { Time } from '@/components/ui/dates/time'
import type { Instant } from '@/lib/kernel/instant'
import type { SettingAnswer } from '@/lib/rules/clauses/setting'
import { AnswerText } from './answer-text'

export type PastAnswer = {
  question: string
  /** What kind of value answers the question; absent where no document asks it any more. */
  answer: SettingAnswer | undefined
  value: string
  fromAt: Instant
  setAt: Instant
  setByName: string
  basis: string
}

type SettingHistoryProps = {
  rows: readonly PastAnswer[]
  /** The rows are of several questions, which are named. */
  isMixed?: boolean
}

/** Every value that was ever set, the latest first; nothing is edited. */
export function SettingHistory({ rows, isMixed }: SettingHistoryProps) {
  if (rows.length === 0) return null
  return (
    <details className="mt-4">
      <summary className="min-h-11 cursor-pointer py-2">履歴（{rows.length}件）</summary>
      <DataTable
        caption="値の履歴"
        rows={rows}
        keyOf={(row) => row.question + row.setAt + row.value}
        columns={[
          ...(isMixed ? [{ label: '事柄', cell: (row: PastAnswer) => row.question }] : []),
          { label: '値', isRowHead: true, cell: (row) => <AnswerText answer={row.answer} value={row.value} /> },
          { label: 'いつから', cell: (row) => <Time at={row.fromAt} /> },
          { label: '定めた日時', cell: (row) => <Time at={row.setAt} /> },
          { label: '人', cell: (row) => row.setByName },
          { label: '根拠', cell: (row) => row.basis },
        ]}
      />
    </details>
  )
}
