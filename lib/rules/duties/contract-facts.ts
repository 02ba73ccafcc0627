import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import type { ReviewKind, VersionState } from '../approvals/transitions'
import type { OwnClosedDays } from '../calendar/open-days'
import type { DocumentEdition } from '../clauses/clause'
import type { FactKind } from './fact-kinds'

/** An edition of a document, and from when it binds the contract. */
export type Pin = { document: string; declared: DocumentEdition; fromOn: CivilDate }

/** A value as it was set: `<document>#<key>`, or `contract#<key>` for the contract's own days. */
export type SetValue = { key: string; value: string; fromAt: Instant; setAt: Instant }

/** A submitted version. Drafts are nobody's fact. */
export type PaperFact = {
  paperId: string
  version: number
  document: string
  formKey: string
  submittedAt: Instant
  reviewKind: ReviewKind
  state: VersionState
  decidedAt?: Instant
  /** The contractor's own, not a subcontractor's: the prime answers for the tree below it. */
  isPrimes: boolean
}

/** Something that happened, as the book of facts or a register holds it; corrected entries are left out. */
export type Fact = {
  id: string
  kind: FactKind
  /** It concerns this document only. */
  document?: string
  happenedAt: Instant
  recordedAt: Instant
  /** The day that it names: the authority's own, or that of the planned act. */
  on?: CivilDate
  label: string
}

/** An explicit link from evidence to a duty: many to many. */
export type AnswerLink = { dutyKey: string } & ({ paperId: string; version: number } | { factId: string })

/** Everything that duties follow from. Whoever has the same facts gets the same duties. */
export type ContractFacts = {
  pins: readonly Pin[]
  settings: readonly SetValue[]
  papers: readonly PaperFact[]
  facts: readonly Fact[]
  links: readonly AnswerLink[]
  /** The authority's own closed days that count for a duty opened at that instant. */
  ownDaysFor: (openedAt: Instant) => OwnClosedDays
}
