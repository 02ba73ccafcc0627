import type { OrganisationKind, OrganisationRight } from '@/lib/rules/access/rights'

export const ORGANISATION_KIND_WORDS: Record<OrganisationKind, string> = {
  authority: '発注者',
  contractor: '受注者',
  audit: '監査機関',
}

export const ORGANISATION_RIGHT_WORDS: Record<OrganisationRight, string> = {
  manage_people: '利用者の管理',
  open_contracts: '契約の登録',
  keep_calendar: '閉庁日の管理',
}

/** What a right opens, for who gives it. */
export const ORGANISATION_RIGHT_HELP: Record<OrganisationRight, string> = {
  manage_people:
    '利用者を加え、停止し、パスワードを再設定する。契約の担当者を定めることもできますが、契約の内容は見えません。',
  open_contracts: '契約を登録し、受注者と文書を定める。',
  keep_calendar: '組織が定める閉庁日を加え、開庁日に戻す。開庁日で数える期限は、これによります。',
}

/** `sato@roudou`: what the person types at sign-in. */
export function signInId(localId: string, code: string): string {
  return `${localId}@${code}`
}
