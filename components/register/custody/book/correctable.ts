import type { EntryView } from '../view'

/** Whether a correction may point at the entry: it is of the own book, stands, and takes nothing back itself. */
export function mayCorrect({ isOwn, act, correctedBySeq }: EntryView): boolean {
  return isOwn && act !== 'void' && correctedBySeq === undefined
}
