import type { ChangeRule, RosterRow, RosterSource } from '@/lib/registers/roster/roster'
import type { FieldKind } from '@/lib/rules/forms/declaration'

/** One printed column; what stands in a sealed one is in no row. */
export type RosterColumn = { key: string; label: string; kind: FieldKind; isSealed: boolean }

/** A position that the document prints by name, with who holds it. */
export type PositionView = { position: string; clause: string; names: string[] }

/** A roster as it was in force at a moment. */
export type RosterView = {
  document: string
  formKey: string
  title: string
  clause: string
  columns: RosterColumn[]
  change: ChangeRule
  sources: RosterSource[]
  rows: RosterRow[]
  positions: PositionView[]
}

/** Where the page stands, and what its reader may do. */
export type RosterPlace = {
  /** `/contracts/…/papers` */
  papers: string
  mayOpenSealed: boolean
  mayChange: boolean
}
