import { z } from 'zod'
import { ORGANISATION_RIGHTS } from '@/lib/rules/access/rights'
import { typedText } from '@/lib/rules/typed-text'

/** Both parts of a sign-in ID, in the form in which sign-in looks them up: lower case, half width. */
const ID_PART = /^[a-z0-9](?:[a-z0-9._-]{0,30}[a-z0-9])?$/

function idPart(label: string) {
  return z
    .string({ error: `${label}を記入してください。` })
    .transform((typed) => typed.normalize('NFKC').trim().toLowerCase())
    .refine((text) => ID_PART.test(text), {
      error: `${label}は、半角の英小文字・数字・「.」「-」「_」を使い、英数字で始まり英数字で終わる32文字以内にしてください。`,
    })
}

const localId = idPart('ID')
export const organisationCode = idPart('組織の記号')

/** As typed: a password is neither trimmed nor cleaned. More than sign-in reads is refused by the policy. */
const password = z.string({ error: 'パスワードを記入してください。' }).max(1000, { error: 'パスワードが長すぎます。' })

const kana = typedText('フリガナ', { maxLength: 60 })
  .transform((text) =>
    text.normalize('NFKC').replace(/[ぁ-ゖ]/g, (kanaLetter) => String.fromCharCode(kanaLetter.charCodeAt(0) + 0x60)),
  )
  .refine((text) => /^[ァ-ヺー・＝= ]+$/.test(text), { error: 'フリガナは、ひらがな又はカタカナで記入してください。' })

export const personFacts = z.object({ name: typedText('氏名', { maxLength: 60 }), kana, localId })
export const addPersonInput = personFacts.extend({
  password,
  rights: z
    .array(z.enum(ORGANISATION_RIGHTS))
    .default([])
    .transform((rights) => [...new Set(rights)]),
})
export const accountRef = z.object({ accountId: z.uuid() })
export const disableInput = accountRef.extend({ reason: typedText('理由', { maxLength: 200 }) })
export const resetPasswordInput = accountRef.extend({ password })
export const changePasswordInput = z.object({ current: password, password })
export const listPeopleInput = z.object({
  /** Where the last page ended. */
  after: z.object({ kana: z.string().max(200), accountId: z.uuid() }).optional(),
  /** The next page only shows whom a name, a reading or an ID contains this. */
  search: typedText('検索する語', { maxLength: 60, optional: true }).default(''),
})
