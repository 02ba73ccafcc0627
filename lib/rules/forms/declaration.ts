import type { Right } from '../access/rights'
import type { Condition } from '../clauses/setting'
import type { CalendarRule } from '../deadlines/rule'
import type { DayOf } from '../duties/declaration'

/**
 * A form as data: from this one value come the zod schema, the screen, the sheet (PDF), the export columns and the diff.
 * Survives JSON.parse(JSON.stringify(x)) unchanged: authorities declare it, nothing in it is a function.
 */

/** Why a field is there. Only printed and inferred fields may be required. */
export type Basis = { by: 'printed' } | { by: 'inferred'; clause: string } | { by: 'custom' }

export type FieldKind =
  | { kind: 'text'; maxLength: number }
  | { kind: 'long_text'; maxLength: number }
  | { kind: 'date' }
  /** A day with its time in Tokyo, `YYYY-MM-DDTHH:MM` (日時). */
  | { kind: 'moment' }
  /** A whole number from 0 on, with the unit that stands behind it (件, 部, 円). */
  | { kind: 'count'; unit: string }
  /** open: the document prints 等, so another word may be written. */
  | { kind: 'choice'; options: string[]; open: boolean; maxLength: number }
  /** The name of a person; suggestions come from the roster in force, a free name stays possible. */
  | { kind: 'person'; maxLength: number }
  /** Items of the custody ledger with quantities. Never printed in a prescribed table. */
  | { kind: 'items' }
  /** A version of another paper that the same side has filed on the same contract; it stands outside of tables. */
  | { kind: 'paper'; of: LinkTarget[] }

/** A form of the same document of which a version may be named, and what must hold of that version. Closed: a new wording is a new arm. */
export type LinkTarget = {
  form: string
  /** submitted: it stands as it was handed in, neither returned nor refused nor withdrawn. in_force: moreover it is the one in force. */
  standing: 'submitted' | 'in_force'
  /** It was handed in before that day began (実施前までに). `message`: what is wrong, and which ways are left. */
  before?: { day: DayOf; clause: string; message: string }
}

/** A value that is kept apart, encrypted, and read only by those named, for what is named. */
export type Sealing = { purpose: string; readers: Right[] }

export type Field = {
  key: string
  /** Exactly as printed (line breaks of the print belong to the sheet, not here). */
  label: string
  basis: Basis
  /** The clause that asks, as printed: `１(2)①ア`. */
  clause: string
  required: boolean
  /** Required as well while a setting of the contract has one of these values. */
  requiredWhen?: AskedWhen
  value: FieldKind
  /** The mark of a printed note that explains the field: `注１`. */
  note?: string
  /** One sentence of help in our own words. */
  help?: string
  sealed?: Sealing
}

export type Table = {
  key: string
  label: string
  clause: string
  columns: Field[]
  /** At least this many rows at submission; 0 where the clause asks for none. */
  minRows: number
  maxRows: number
}

export type Section = { key: string; title: string; fields: Field[]; tables: Table[]; attachments?: AttachmentRule }

/** Files that the paper carries. */
export type AttachmentRule = { label: string; clause: string; basis: Basis; required: boolean; maxFiles: number }

/** What the printed word makes of a submission. */
export type Review =
  /** 提出・報告・届出 …: received; work never waits. */
  | { kind: 'received'; word: string }
  /** 承認・承諾・許可 …: decided by the authority; `before`: the act or change waits for it. */
  | { kind: 'decided'; word: string; before: boolean }
  /** 備え付け・記録・整備: kept by its side and presented on request, so it is not submitted. */
  | { kind: 'kept'; word: string }

/**
 * A check on the content that goes beyond a single field. A closed vocabulary: a new wording is a new arm.
 * `field` and `notBefore` name a day or moment: a field (`datedOn`) or the column of a table (`people.until`), then judged row by row.
 */
export type ContentCheck =
  | { check: 'at_least_one_row_with'; table: string; column: string; equals: string; clause: string; message: string }
  | { check: 'rows_differ_in'; table: string; columns: string[]; clause: string; message: string }
  | { check: 'date_not_before'; field: string; notBefore: string; clause: string; message: string }
  /** The stated date may not lie after the day of submission, nor a moment after its minute: it reports what has been done. */
  | { check: 'date_not_future'; field: string; clause: string; message: string }
  /**
   * A decision has to be sought so many days before the act: a nearer day is refused, and the first possible one offered. A day
   * that an earlier version of the paper stated was judged then; a row that states `unless` is judged by that.
   */
  | {
      check: 'act_not_within'
      field: string
      distance: Pick<CalendarRule, 'amount' | 'unit'>
      unless: string
      clause: string
      message: string
    }
  /** The act falls on that day or so many days after it (満了日から30日以内). */
  | { check: 'act_within_days_after'; field: string; from: string; days: number; clause: string; message: string }
  /** Two words of one row that hardly belong together: a note for both sides, never a refusal. */
  | {
      check: 'rarely_together'
      table: string
      column: string
      equals: string
      other: string
      isOneOf: string[]
      clause: string
      message: string
    }

/** What a register reads out of the paper. */
export type Feeds = 'roster' | 'disposal_plan' | 'disposal_report'

/** Whether the contract asks for the paper at all. */
export type AskedWhen = Condition

export type FormDeclaration = {
  /** Unique within its document; stays the same over editions. */
  key: string
  /** As printed; where the document prints no name, a descriptive one with titlePrinted false. */
  title: string
  titlePrinted: boolean
  /** 様式番号 as printed (`別添１`). */
  style?: string
  clause: string
  /** One sentence in our own words: what the paper is for. */
  summary: string
  review: { first: Review; change: Review }
  /** The later version of the same paper states from which day it applies. */
  statesStart: boolean
  /** One paper of this form a contract (with versions), or any number. */
  onePerContract: boolean
  /** The document lists the form for reference only (参考様式): a file in an own layout may stand for its inferred fields. */
  isReference?: true
  askedWhen?: AskedWhen
  /** Asked for, but the side that answers the setting may waive it; it may be filed nevertheless. */
  exemptWhen?: AskedWhen
  feeds?: Feeds
  sections: Section[]
  checks: ContentCheck[]
  sheet: Sheet
}

/** How the paper looks in print. */
export type Sheet =
  /** Our own layout: title, submitter, the fields and tables in printed order. */
  | { kind: 'plain' }
  /** A form that the authority prescribes: the body equals the print. */
  | PrescribedSheet

export type PrescribedSheet = {
  kind: 'prescribed'
  /** Top left, as printed: `(別添１)`. */
  label: string
  /** The field that fills 令和　年　月　日, right-aligned. */
  dateField: string
  /** `{業務}` stands where the document prints ●●業務. */
  title: string
  /** `協議会名：`, filled with the name of the field. */
  submitterLabel: string
  submitterField: string
  sentence: string
  /** `記`, centred. */
  marker: string
  blocks: SheetBlock[]
}

export type SheetBlock =
  | { block: 'heading'; text: string }
  /** The printed columns in printed order, each heading as its printed lines. */
  | { block: 'table'; table: string; columns: { key: string; lines: string[] }[]; blankRowsTo: number }
  | { block: 'notes'; notes: { mark: string; lines: string[] }[] }
  /** A heading and below it the date as 令和　年　月　日. */
  | { block: 'dated'; heading: string; field: string }

/** A row of a table; rowId is given once, on the screen, and names the row in returns, sealed values and reports. */
export type Row = { rowId: string } & Record<string, FieldValue>
export type ItemShare = { itemId: string; quantity: number }
/** A version of another paper, with the hash of its content: what stood there cannot become something else. */
export type PaperLink = { paperId: string; version: number; contentHash: string }
export type FieldValue = string | ItemShare[] | PaperLink | undefined
/** The filled form: field key → text, or table key → rows. Sealed values are not in it. */
export type Content = Record<string, FieldValue | Row[]>
