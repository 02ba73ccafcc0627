import { z } from 'zod'
import { typedText } from '@/lib/rules/typed-text'

const id = z.uuid().toLowerCase()

/** Where a page of the inbox ended. */
const cursor = z.object({
  since: z.iso.datetime(),
  contractId: id,
  paperId: id,
  version: z.number().int().min(1).max(100_000),
})

export const inboxInput = z.object({
  /** A box, or one kind of the own side's turn. */
  show: z.string().max(20).optional(),
  /** Within the number or the name of the contract. */
  search: typedText('検索する語', { maxLength: 60, optional: true }).default(''),
  /** `document#form`. */
  form: z.string().max(200).optional(),
  after: cursor.optional(),
})

export type InboxCursor = z.infer<typeof cursor>
