import type { Instant } from '@/lib/kernel/instant'
import type { Register } from '@/lib/platform/pdf/register/register'
import type { RegisterColumn } from '@/lib/platform/pdf/register/table'

/** The print without its rows. */
type Frame = Omit<Register, 'sections'>

/**
 * What the job draws. Of books that are only ever added to, how far they reached when the export was asked for; what cannot be
 * read again as it stood then is taken at once.
 */
export type Plan =
  | { frame: Frame; of: 'record' | 'custody'; columns: RegisterColumn[]; until: number }
  | { frame: Frame; of: 'facts'; columns: RegisterColumn[]; until: Instant }
  | { frame: Frame; of: 'rows'; sections: { title?: string; columns: RegisterColumn[]; rows: string[][] }[] }

/** A plan, and what is said of it in the list of exports and in the record. */
export type Planned = {
  plan: Plan
  rowsTotal: number
  title: string
  /** Where it is not the register's own; without its ending. */
  fileName?: string
  subject: string
  details: object
}

export const contractLine = ({ name, number }: { name: string; number: string }) => `契約：${name}（${number}）`
export const footerLine = ({ number }: { number: string }) => `契約番号 ${number}`
