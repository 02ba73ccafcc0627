/** The units in which a length of time is answered. */
export const SPAN_UNITS = ['days', 'weeks', 'months', 'years'] as const
export type SpanUnit = (typeof SPAN_UNITS)[number]

/** What kind of value answers a question. */
export type SettingAnswer =
  | { kind: 'choice'; options: { value: string; label: string }[] }
  | { kind: 'day' }
  /** A length of time, as `6 months`: how often (定期的に), or how long to keep (発注者が指定する期間). */
  | { kind: 'span'; units: SpanUnit[] }
  /** Words: a place, a method, a limit that the document does not print. */
  | { kind: 'text'; maxLength: number }

/** A value that the document leaves open or makes conditional. Unset is a question to the side that may answer. */
export type SettingDeclaration = {
  key: string
  /** The question, for the side that answers it. */
  question: string
  clause: string
  /** Only this side may set it. */
  answeredBy: 'contractor' | 'authority'
  answer: SettingAnswer
  /** The question is asked only while these hold. */
  askedWhen?: Condition[]
  /** It decides how an open text is read, beyond the print; docs/readings.md tells why. */
  isReading?: true
}

/** A setting has one of these values. A list of conditions asks for all of them. */
export type Condition = { setting: string; isOneOf: string[] }
