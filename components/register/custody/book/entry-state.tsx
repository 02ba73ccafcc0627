import { StatusWord } from '@/components/ui/data/status-word'
import type { EntryView } from '../view'

/** What an entry is, in words: a deviation, a correction, one that was corrected. Nothing for a regular entry that stands. */
export function EntryState({ entry }: { entry: EntryView }) {
  return (
    <span className="flex flex-wrap gap-1 empty:hidden">
      {entry.deviation.length > 0 && <StatusWord tone="attention">逸脱</StatusWord>}
      {entry.correctsSeq !== undefined && (
        <StatusWord tone="open">
          {entry.act === 'void' ? `第${entry.correctsSeq}号の取消し` : `第${entry.correctsSeq}号の訂正`}
        </StatusWord>
      )}
      {entry.correctedBySeq !== undefined && (
        <StatusWord tone="quiet">{`訂正あり（第${entry.correctedBySeq}号）`}</StatusWord>
      )}
    </span>
  )
}
