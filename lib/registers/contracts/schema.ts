import { z } from 'zod'
import { RIGHTS } from '@/lib/rules/access/rights'
import { typedDay, typedText } from '@/lib/rules/typed-text'
import { MOST_DOCUMENTS } from './contract'
import { NAMED_LATER } from './parties'

const id = z.uuid()
const code = z
  .string({ error: '組織の記号を記入してください。' })
  .max(100, { error: '組織の記号が長すぎます。' })
  .transform((typed) => typed.normalize('NFKC').trim().toLowerCase())
/** Longer than any answer in words that a document asks for. */
const MAX_ANSWER = 10_000
const basis = typedText('根拠', { maxLength: 500, shape: 'lines' })

const TO_CHOOSE = '契約に適用する文書を選んでください。'
const unlisted = z.string({ error: TO_CHOOSE }).max(100, { error: TO_CHOOSE })
/** The keys of the documents and their editions, as the registry names them. */
const documents = z
  .array(z.object({ document: unlisted, edition: unlisted }), { error: TO_CHOOSE })
  .min(1, { error: TO_CHOOSE })
  .max(MOST_DOCUMENTS, { error: `一つの契約に登録できる文書は${MOST_DOCUMENTS}つまでです。` })

export const openInput = z.object({
  number: typedText('契約番号', { maxLength: 60 }),
  name: typedText('契約の名称', { maxLength: 200 }),
  contractorCode: code,
  documents,
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
  /** As typed; the question says what it must be. */
  value: z.string({ error: '答えを記入してください。' }).max(MAX_ANSWER, { error: '答えが長すぎます。' }),
  fromOn: typedDay('適用の開始日').optional(),
  basis,
})

export const listMembersInput = z.object({
  search: typedText('検索する語', { maxLength: 60, optional: true }).default(''),
})
export const memberRef = z.object({ accountId: id })
export const giveRightsInput = memberRef.extend({ rights: z.array(z.enum(RIGHTS)).max(RIGHTS.length) })
export const nothing = z.object({})
