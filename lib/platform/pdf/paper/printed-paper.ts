import type { Instant } from '@/lib/kernel/instant'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'

/** Everything that stands on the printed paper. Nothing else is read while it is drawn: equal papers have equal bytes. */
export type PrintedPaper = {
  form: FormDeclaration
  /** The open content. Values of sealed fields are never taken from it. */
  content: Content
  /** Sealed values by path (`table.rowId.column`, or the field's key). */
  sealed?: Record<string, string>
  /** Something sealed was left out: a path without a value is printed as ■■■. Without `sealed` all of them are. */
  redacted: boolean
  /** What an item of the custody ledger is called, by its id. */
  itemNames?: Record<string, string>
  /** What a version of another paper is called, by `paperId/version`. */
  paperNames?: Record<string, string>
  contractName: string
  contractNumber: string
  authorityName: string
  /** The organisation that files. */
  submitterName: string
  versionNumber: number
  submittedAt?: Instant
  /** The person who submitted. */
  submittedBy?: string
  /** From which day the version is stated to apply (`YYYY-MM-DD`), where the form states it. */
  startsOn?: string
  /** word: the word that the clause prints (承認, 提出). outcome: what became of it, in Japanese (承認, 不承認, 受領); printed. conditions: under which it was given. isWithdrawal: the submitter took it back. */
  decision?: { word: string; by: string; at: Instant; outcome: string; conditions?: string; isWithdrawal?: true }
  attachments: PrintedAttachment[]
  /** The head of the contract's record of acts as of the submission or decision. */
  head?: { seq: number; hash: string }
  /** SHA-256 of the version's content, in hex. */
  contentHash: string
  /** The creation date of the file; server time, handed in so that the same paper gives the same bytes. */
  madeAt: Instant
}

/** size in bytes. */
export type PrintedAttachment = { name: string; sha256: string; size: number }
