import type { Condition } from '../clauses/setting'
import type { Owner, Step } from '../clauses/step'
import type { DueRule } from '../deadlines/rule'
import type { FactKind } from './fact-kinds'

/** One of the contract's own days, or a day that the document asks for as a setting. Near-words are distinct: 締結 is not 確定. */
export type DayOf = { contract: 'signed_on' | 'starts_on' | 'ends_on' } | { setting: string }

/** How often something recurs: so many months as printed, or an interval that is not printed and is asked for. */
export type Every = { months: number } | { setting: string }

/** What opens a duty. Closed. */
export type Trigger =
  /** Once, on that day. */
  | { on: 'day'; day: DayOf }
  /** Once, at the end of the contract: its last day is over, or it was 解除; `contract_completed` is a fact of its own. */
  | { on: 'end' }
  /** Each time that such a fact is entered; `notBefore`: but only once a fact of that kind has come too (業務完了時). */
  | { on: 'fact'; fact: FactKind; notBefore?: FactKind }
  /** Each version of a paper of that form, when it was submitted or decided in favour. */
  | { on: 'paper'; form: string; at: 'submitted' | 'approved' }
  /** Over and over, from the beginning of the contract to its end. */
  | { on: 'period'; every: Every }
  /** While the setting has one of these values. */
  | { on: 'setting'; when: Condition }

/** What answers a duty. A paper counts from its submission; where its step is decided, it is closed by the decision. */
export type Answer = { by: 'paper'; form: string } | { by: 'fact'; fact: FactKind }

/** Something to be done at a time or on an event, under one clause. */
export type DutyDeclaration = {
  /** Unique within the document; stays the same over editions. */
  key: string
  /** What is to be done, as a phrase that a person reads on the morning's list: `「従事者名簿」を提出する`. */
  what: string
  /** Where it is not the clause's. `both` is not owed by both at once: say two duties. */
  owner?: Exclude<Owner, 'both'>
  trigger: Trigger
  due: DueRule
  /** The printed words of time, verbatim, where they are not the clause's. */
  timing?: string
  /** Any of these answers it. */
  answeredBy: Answer[]
  /** Where it is not the clause's, nor the review of the paper that answers. */
  step?: Step
  /** Beside the conditions of the clause. */
  appliesWhen?: Condition[]
  /** The side that answers the setting may waive it (省略できる). */
  exemptWhen?: Condition
  /** Opens, or stays open, after the end of the contract. */
  survives?: true
}
