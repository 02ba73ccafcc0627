import { parseCivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { formatWareki } from '@/lib/kernel/wareki'
import { SIDE_WORDS } from './labels'
import { type Definition, rowInForce, type SettingRow, type Side } from './settings'

/** The printed words of a document for the two sides. */
export type SideWords = { authority: string; contractor: string }

type Reading = { rows: readonly SettingRow[]; side: Side | undefined; words: SideWords | undefined; now: Instant }

/** A setting with its value in force, what is to come, and whether it is a question that the reader may answer. */
export function settingView(definition: Definition, { rows, side, words = SIDE_WORDS, now }: Reading) {
  const inForce = rowInForce(rows, definition.key, now)
  const planned = rows
    .filter((row) => row.key === definition.key && row.fromAt > now)
    .map((row) => ({ value: row.value, answer: answerOf(definition, row.value), fromAt: row.fromAt }))
  return {
    ...definition,
    answeredByWord: words[definition.answeredBy],
    value: inForce?.value,
    answer: inForce && answerOf(definition, inForce.value),
    since: inForce?.fromAt,
    setByName: inForce?.setByName,
    basis: inForce?.basis,
    planned,
    isOpen: inForce === undefined,
    mayAnswer: side === definition.answeredBy,
  }
}

export type SettingView = ReturnType<typeof settingView>

/** The answer in the words of its question; a day stays as it is kept. */
export function answerOf(definition: Definition | undefined, value: string): string {
  return definition?.options?.find((option) => option.value === value)?.label ?? value
}

/** The same as it stands in the record: a day in the calendar of the eras. */
export function answerWords(definition: Definition, value: string): string {
  const day = definition.options ? undefined : parseCivilDate(value)
  return day ? formatWareki(day) : answerOf(definition, value)
}
