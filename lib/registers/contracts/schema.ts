import { z } from 'zod'
import { RIGHTS } from '@/lib/rules/access/rights'
import { typedDay, typedText } from '@/lib/rules/typed-text'
import { NAMED_LATER } from './parties'

const id = z.uuid()
const code = z
  .string({ error: '組織の記号を記入してください。' })
  .max(100, { error: '組織の記号が長すぎます。' })
  .transform((typed) => typed.normalize('NFKC').trim().toLowerCase())
const basis = typedText('根拠', { maxLength: 500, shape: 'lines' })

export const openInput = z.object({
  number: typedText('契約番号', { maxLength: 60 }),
  name: typedText('契約の名称', { maxLength: 200 }),
  contractorCode: code,
  /** The key of the document and its edition, as the registry names them. */
  document: z.string().max(100),
  edition: z.string().max(20),
  signedOn: typedDay('契約締結日'),
  startsOn: typedDay('契約期間の開始日'),
  endsOn: typedDay('契約期間の終了日'),
})

export const listInput = z.object({
  /** Where the last page ended. */
  before: z.object({ openedAt: z.iso.datetime(), id }).optional(),
  search: typedText('検索する語', { maxLength: 100, optional: true }).default(''),
})

export const namePartyInput = z.object({
  kind: z.enum(NAMED_LATER),
  organisationCode: code,
  parentId: id.optional(),
  fromOn: typedDay('始まりの日').optional(),
  untilOn: typedDay('終わりの日').optional(),
  basis,
})
export const endPartyInput = z.object({ partyId: id, untilOn: typedDay('終わりの日').optional(), basis })

export const setInput = z.object({
  key: z.string().max(200),
  value: z.string().max(200),
  fromOn: typedDay('適用の開始日').optional(),
  basis,
})

export const listMembersInput = z.object({
  search: typedText('検索する語', { maxLength: 60, optional: true }).default(''),
})
export const memberRef = z.object({ accountId: id })
export const giveRightsInput = memberRef.extend({ rights: z.array(z.enum(RIGHTS)).max(RIGHTS.length) })
export const nothing = z.object({})
