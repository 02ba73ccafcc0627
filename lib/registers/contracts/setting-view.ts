import type { Instant } from '@/lib/kernel/instant'
import { answerWords } from '@/lib/rules/clauses/setting-answer'
import { SIDE_WORDS } from './labels'
import { askedAt } from './setting-asked'
import { type Definition, rowInForce, type SettingRow, type Side } from './settings'

/** The printed words of a document for the two sides. */
export type SideWords = { authority: string; contractor: string }

type Reading = {
  definitions: readonly Definition[]
  rows: readonly SettingRow[]
  side: Side | undefined
  words: SideWords | undefined
  now: Instant
}

/** A setting with its value in force, what is to come, and whether it is a question that the reader may answer. */
export function settingView(definition: Definition, { definitions, rows, side, words = SIDE_WORDS, now }: Reading) {
  const inForce = rowInForce(rows, definition.key, now)
  const { asked, why } = askedAt(definition, { definitions, rows }, now)
  const isOwn = side === definition.answeredBy
  return {
    ...definition,
    answeredByWord: words[definition.answeredBy],
    value: inForce?.value,
    valueWords: inForce && answerWords(definition.answer, inForce.value),
    since: inForce?.fromAt,
    setByName: inForce?.setByName,
    basis: inForce?.basis,
    planned: rows
      .filter((row) => row.key === definition.key && row.fromAt > now)
      .map(({ value, fromAt }) => ({ value, valueWords: answerWords(definition.answer, value), fromAt })),
    asked,
    /** Why it is not asked, or what it waits for. */
    askedWhy: why,
    isOpen: inForce === undefined && asked === 'met',
    isOwn,
    mayAnswer: isOwn && asked === 'met',
  }
}

export type SettingView = ReturnType<typeof settingView>
