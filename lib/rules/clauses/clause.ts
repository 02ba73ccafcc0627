import type { FormDeclaration } from '../forms/declaration'

/** Who owes what a clause lays down. */
export type Owner = 'contractor' | 'authority' | 'both'

/** One numbered piece of a document, in our own words. Key within the document: number + heading. */
export type Clause = {
  /** As printed, from the outermost level: `３(2)`, `１(2)①ア`. */
  number: string
  /** The print gives this sentence or bullet no number of its own: `number` is the customary citation (`３(2)なお書１`). */
  unnumbered?: true
  /** The printed heading it stands under. */
  heading: string
  summary: string
  owner: Owner
  /** The printed word of time (速やかに, あらかじめ, 定期的に …), verbatim; absent where none is printed. */
  timing?: string
  /** Keys of the forms that the clause asks for. */
  forms: string[]
}

/** A value that the document leaves open or makes conditional. Unset is a question to the side that may answer. */
export type SettingDeclaration = {
  key: string
  /** The question, for the side that answers it. */
  question: string
  clause: string
  /** Only this side may set it. */
  answeredBy: 'contractor' | 'authority'
  options: { value: string; label: string }[]
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
  /** Return or destruction only under an approved plan in force. */
  disposalUnderPlan: { clause: string; planForm: string } | null
}

/** One edition of one document of one authority. */
export type DocumentEdition = {
  authority: string
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
  custody: CustodyRules
}
