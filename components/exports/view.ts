import type { Act } from '@/components/action-form/use-act'
import type { Instant } from '@/lib/kernel/instant'
import type { RegisterExport } from '@/lib/registers/exports/export'

/** An export as the list shows it. */
export type ShownExport = RegisterExport & {
  percent: number
  keptUntil: Instant | undefined
  isKept: boolean
  /** The address of the file. */
  href: string
  /** Asks for the same once more. */
  again: Act
}
