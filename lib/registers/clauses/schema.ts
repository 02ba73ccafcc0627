import { z } from 'zod'
import { CLAUSE_KINDS } from '@/lib/rules/clauses/clause'
import { CLAUSE_STATES } from '@/lib/rules/duties/clause-state'
import { typedTableFormat } from '@/lib/rules/exports/formats'
import { typedText } from '@/lib/rules/typed-text'

export const filterInput = z.object({
  document: z.string().max(100).optional(),
  owner: z.enum(['contractor', 'authority', 'both']).optional(),
  state: z.enum(CLAUSE_STATES).optional(),
  kind: z.enum(CLAUSE_KINDS).optional(),
  search: typedText('検索する語', { maxLength: 100, optional: true }).default(''),
})

export const exportInput = filterInput.extend({ format: typedTableFormat.default('xlsx') })

export const listInput = filterInput.extend({ page: z.number().int().min(1).max(1000).default(1) })

export const clauseRef = z.object({ document: z.string().max(100), key: z.string().max(300) })
