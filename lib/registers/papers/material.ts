import type { Instant } from '@/lib/kernel/instant'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import type { PaperVersion } from './version'

/** What a print of a version is drawn from. */
export type PrintMaterial = {
  contract: { number: string; name: string; authorityName: string }
  form: FormDeclaration
  version: PaperVersion
  submitterName: string
  /** What the version was approved under; empty for nothing. */
  conditions: string
  /** Who recorded its receipt, and when. */
  receipt?: { by: string; at: Instant }
  attachments: { fileName: string; sha256: string; sizeBytes: number; isOwnLayout: boolean }[]
  itemNames: Record<string, string>
  /** The versions of other papers that it names, by `paperId/version`. */
  paperNames: Record<string, string>
  /** The head of the contract's record as of the act that the print shows. */
  head?: { seq: number; hash: string }
  /** Opened sealed values; absent in the kept print. */
  sealed?: Record<string, string>
}
