import type { ReactNode } from 'react'
import type { Content, Field, FormDeclaration } from '@/lib/rules/forms/declaration'

/** The words for an item of the ledger, by its id. */
type ItemName = { id: string; name: string; medium: string; place: string }

/** The name of a version that a paper names, and where it can be read. */
export type NamedPaper = { paperId: string; version: number; name: string; href?: string }

/** A filled paper as its reader may see it: sealed values are not in the content, only where they are. */
export type FilledPaper = {
  form: FormDeclaration
  content: Content
  /** Where a sealed value is kept: `field` or `table.rowId.column`. */
  sealedStored: readonly string[]
  items: readonly ItemName[]
  papers: readonly NamedPaper[]
}

/** What a page puts into the places of a paper. */
export type PaperSlots = {
  /** Stands where a sealed value is kept; absent: the word 封緘 alone. */
  sealed?: (path: string, field: Field) => ReactNode
  /** Stands beside each field and row, e.g. the remarks on it and the way to make one. */
  beside?: (path: string, label: string) => ReactNode
}
