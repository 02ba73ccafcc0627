import { type CivilDate, parseCivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { type Finding, invalid } from '@/lib/kernel/refusal'
import { done, type Result, refused } from '@/lib/kernel/result'
import type { PartyKind } from '@/lib/rules/access/rights'
import type { DocumentEdition, SettingDeclaration } from '@/lib/rules/clauses/clause'
import { isWaiverOnly } from '@/lib/rules/clauses/waiver'
import { beginningOf } from './days'

export type Side = SettingDeclaration['answeredBy']

/** A value as it was set. Rows are appended; none is ever changed. */
export type SettingRow = {
  key: string
  value: string
  fromAt: Instant
  setAt: Instant
  setByName: string
  basis: string
}

/** What may be set on a contract, and by whom. Without a document: one of the contract's own facts, which is a day. */
export type Definition = {
  /** As the rows carry it: unique over all the documents of a contract. */
  key: string
  document?: string
  question: string
  clause?: string
  answeredBy: Side
  options?: { value: string; label: string }[]
  /** Nothing waits for it: unset, the paper that it could waive is asked for. */
  isWaiver?: true
}

const OWN_PREFIX = 'contract'
export const SIGNED_ON = `${OWN_PREFIX}#signed_on`
export const STARTS_ON = `${OWN_PREFIX}#starts_on`
export const ENDS_ON = `${OWN_PREFIX}#ends_on`

/** The contract's own facts. Signing, beginning and end are three things, and no document asks for them. */
const OWN: readonly Definition[] = [
  { key: SIGNED_ON, question: '契約締結日', answeredBy: 'authority' },
  { key: STARTS_ON, question: '契約期間の開始日', answeredBy: 'authority' },
  { key: ENDS_ON, question: '契約期間の終了日', answeredBy: 'authority' },
]

/** Two documents of one contract may use the same word for different things, so the document belongs to the key. */
export function settingKey(document: string, key: string): string {
  return `${document}#${key}`
}

export type PinnedDocument = { document: string; declared: DocumentEdition }

/** Everything that can be set on a contract with these documents: its own facts first, then each document's questions in printed order. */
export function definitionsOf(pinned: readonly PinnedDocument[]): Definition[] {
  const asked = pinned.flatMap(({ document, declared }) =>
    declared.settings.map((setting) => ({
      ...setting,
      document,
      key: settingKey(document, setting.key),
      ...(isWaiverOnly(declared, setting.key) && { isWaiver: true as const }),
    })),
  )
  return [...OWN, ...asked]
}

/** Which side of the contract a party is on; viewers and auditors are on none. */
export function sideOf(kind: PartyKind): Side | undefined {
  if (kind === 'authority') return 'authority'
  return kind === 'prime' || kind === 'subcontractor' ? 'contractor' : undefined
}

/** The row in force at an instant: the one with the latest beginning by then; of two with the same, the one set later. */
export function rowInForce(rows: readonly SettingRow[], key: string, at: Instant): SettingRow | undefined {
  return rows
    .filter((row) => row.key === key && row.fromAt <= at)
    .reduce<SettingRow | undefined>((latest, row) => (latest && isLater(latest, row) ? latest : row), undefined)
}

function isLater(a: SettingRow, b: SettingRow): boolean {
  return a.fromAt > b.fromAt || (a.fromAt === b.fromAt && a.setAt > b.setAt)
}

/** A value in force, under the key that its document uses. Without a document: one of the contract's own days. */
export type SettingInForce = { document?: string; key: string; value: string }

/** All that is in force at an instant; what is unset is absent. */
export function valuesInForce(rows: readonly SettingRow[], at: Instant): SettingInForce[] {
  return [...new Set(rows.map(({ key }) => key))].flatMap((stored) => {
    const row = rowInForce(rows, stored, at)
    const cut = stored.indexOf('#')
    const document = stored.slice(0, cut)
    return row ? [{ ...(document !== OWN_PREFIX && { document }), key: stored.slice(cut + 1), value: row.value }] : []
  })
}

/** The values of one document, as the rules on its forms take them. */
export function valuesOf(settings: readonly SettingInForce[], document: string): Record<string, string> {
  return Object.fromEntries(
    settings.filter((setting) => setting.document === document).map(({ key, value }) => [key, value]),
  )
}

export type Period = { signedOn?: CivilDate; startsOn?: CivilDate; endsOn?: CivilDate }

/** The contract's own days in force at an instant. */
export function periodAt(rows: readonly SettingRow[], at: Instant): Period {
  const day = (key: string) => parseCivilDate(rowInForce(rows, key, at)?.value ?? '')
  return { signedOn: day(SIGNED_ON), startsOn: day(STARTS_ON), endsOn: day(ENDS_ON) }
}

export type Answer = { value: string; fromOn?: CivilDate; basis: string }

/**
 * Whether a side may set the value, and from when it holds. Never for the past: what was done until now was done under the
 * value that was in force then.
 */
export function decideSetting(
  definition: Definition,
  answer: Answer,
  side: Side | undefined,
  rows: readonly SettingRow[],
  now: Instant,
): Result<{ fromAt: Instant }> {
  if (side !== definition.answeredBy) {
    const who = definition.answeredBy === 'authority' ? '発注者' : '受注者'
    return refused({ kind: 'not_allowed', message: `「${definition.question}」を定めるのは${who}です。` })
  }
  const findings: Finding[] = []
  const note = (path: string, message: string) =>
    findings.push({ level: 'refuse', path, message, clause: definition.clause })
  const fromAt = beginningOf(answer.fromOn, now)
  if (fromAt === undefined) note('fromOn', 'さかのぼって定めることはできません。今日以後の日にしてください。')
  const at = fromAt ?? now
  if (!isPossible(definition, answer.value))
    note('value', definition.options ? '選択肢から選んでください。' : '年月日として読めません。')
  else if (rowInForce(rows, definition.key, at)?.value === answer.value) note('value', 'その時点の値は既に同じです。')
  else if (endsBeforeStart(definition.key, answer.value, periodAt(rows, at)))
    note('value', '契約期間の終了日が開始日より前になります。')
  return findings.length > 0 || fromAt === undefined ? invalid(...findings) : done({ fromAt })
}

function isPossible({ options }: Definition, value: string): boolean {
  return options ? options.some((option) => option.value === value) : parseCivilDate(value) !== undefined
}

function endsBeforeStart(key: string, value: string, { startsOn, endsOn }: Period): boolean {
  if (key === STARTS_ON) return endsOn !== undefined && endsOn < value
  return key === ENDS_ON && startsOn !== undefined && value < startsOn
}
