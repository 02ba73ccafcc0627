import type { DutyDeclaration } from '../duties/declaration'
import type { FormDeclaration } from '../forms/declaration'
import type { GateKind } from './gates'
import type { Condition, SettingDeclaration } from './setting'
import type { Owner, Step } from './step'

/**
 * What a clause lays down. duty: done or kept by its owner. prohibition: not to be done, at all or without a decision.
 * right: its owner may. condition: when or how other clauses apply. statement: purpose, meaning, consequence.
 */
export const CLAUSE_KINDS = ['duty', 'prohibition', 'right', 'condition', 'statement'] as const
export type ClauseKind = (typeof CLAUSE_KINDS)[number]

/** One numbered piece of a document, in our own words. Key within the document: number + heading. */
export type Clause = {
  /** As printed, from the outermost level: `３(2)`, `１(2)①ア`, `第10条第2項`. */
  number: string
  /** The print gives this sentence or bullet no number of its own: `number` is the customary citation (`３(2)なお書１`). */
  unnumbered?: true
  /** The printed heading it stands under; the nearest one above. */
  heading: string
  summary: string
  kind: ClauseKind
  owner: Owner
  /** The printed word of time (速やかに, 前月 20 日までに …), verbatim; absent where none is printed. */
  timing?: string
  step?: Step
  /** Keys of the forms that the clause asks for. */
  forms: string[]
  /** The clause concerns the contract only while all of these hold; while one is unset, that is a question. */
  appliesWhen?: Condition[]
  /** Binds after the end of the contract as well, in so many words. */
  survives?: true
  gates?: GateKind[]
  /** What is to be done at a time or on an event. Without any, the clause is simply to be observed all along. */
  duties?: DutyDeclaration[]
  /** How an open, contradictory or silent text is read, in one sentence; docs/readings.md tells why. */
  reading?: string
}

/** How an item may be kept, and what the document asks of movements; read by the custody room. */
export type CustodyRules = {
  media: string[]
  placeKinds: string[]
  /** The document prints 等 behind the kinds of place: another word may be written. */
  placeKindsOpen?: true
  /** Handling only by those listed in the roster in force. */
  handlersOnRoster: { clause: string } | null
  /** Taking out of the contractor's own places. */
  takingOut: { clause: string; exceptions: string[] } | null
  /** Taking out items that hold personal or otherwise important information. */
  takingOutImportant: { clause: string } | null
  /** Return or destruction only under an approved plan in force: on any form that feeds `disposal_plan`. */
  disposalUnderPlan: { clause: string } | null
}

/** One edition of one document of one authority. */
export type DocumentEdition = {
  authority: string
  /** Whose document it is, in its own words: several organisations may use one (労働局, 目黒区). */
  issuer: string
  document: string
  edition: string
  state: 'draft' | 'published'
  /** As printed. */
  title: string
  /** Its place in the set of papers, as printed: `【仕様書別紙１】`. */
  label?: string
  /** The printed words for the two sides. */
  parties: { authority: string; contractor: string }
  clauses: Clause[]
  forms: FormDeclaration[]
  settings: SettingDeclaration[]
  /** What the custody room asks; absent where the document says nothing of single items. */
  custody?: CustodyRules
}
