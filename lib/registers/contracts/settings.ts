import { type CivilDate, parseCivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import type { PartyKind } from '@/lib/rules/access/rights'
import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import type { Condition, SettingAnswer, SettingDeclaration } from '@/lib/rules/clauses/setting'
import { isWaiverOnly } from '@/lib/rules/clauses/waiver'

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

/** What may be set on a contract, and by whom. Without a document: one of the contract's own facts. */
export type Definition = {
  /** As the rows carry it: unique over all the documents of a contract. */
  key: string
  document?: string
  question: string
  clause?: string
  answeredBy: Side
  answer: SettingAnswer
  /** Asked only while these hold; they name keys of rows, like `key`. */
  askedWhen?: Condition[]
  /** It decides how an open text of the document is read. */
  isReading?: true
  /** Nothing waits for it: unset, the paper that it could waive is asked for. */
  isWaiver?: true
}

const OWN_PREFIX = 'contract'
export const SIGNED_ON = `${OWN_PREFIX}#signed_on`
export const STARTS_ON = `${OWN_PREFIX}#starts_on`
export const ENDS_ON = `${OWN_PREFIX}#ends_on`

/** The contract's own facts. Signing, beginning and end are three things, and no document asks for them. */
const OWN: readonly Definition[] = [
  { key: SIGNED_ON, question: '契約締結日', answeredBy: 'authority', answer: { kind: 'day' } },
  { key: STARTS_ON, question: '契約期間の開始日', answeredBy: 'authority', answer: { kind: 'day' } },
  { key: ENDS_ON, question: '契約期間の終了日', answeredBy: 'authority', answer: { kind: 'day' } },
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
      ...(setting.askedWhen && {
        askedWhen: setting.askedWhen.map((condition) => ({
          ...condition,
          setting: settingKey(document, condition.setting),
        })),
      }),
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

/** All that is in force at an instant, by the keys of the rows; what is unset is absent. */
export function valuesByKey(rows: readonly SettingRow[], at: Instant): Record<string, string> {
  const keys = [...new Set(rows.map(({ key }) => key))]
  return Object.fromEntries(
    keys.flatMap((key) => {
      const row = rowInForce(rows, key, at)
      return row ? [[key, row.value]] : []
    }),
  )
}

/** The same, each value under its document and the key that the document uses. */
export function valuesInForce(rows: readonly SettingRow[], at: Instant): SettingInForce[] {
  return Object.entries(valuesByKey(rows, at)).map(([stored, value]) => {
    const cut = stored.indexOf('#')
    const document = stored.slice(0, cut)
    return { ...(document !== OWN_PREFIX && { document }), key: stored.slice(cut + 1), value }
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
