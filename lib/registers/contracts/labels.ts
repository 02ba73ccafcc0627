import { type PartyKind, RIGHTS, type Right } from '@/lib/rules/access/rights'

export const PARTY_KIND_WORDS: Record<PartyKind, string> = {
  authority: '発注者',
  prime: '受注者',
  subcontractor: '再委託先',
  viewer: '閲覧者',
  auditor: '監査',
}

export const RIGHT_WORDS: Record<Right, string> = {
  read: '閲覧',
  draft: '書類の作成',
  record: '台帳への記録',
  submit: '提出・取下げ',
  confirm: '記録の確認',
  receive: '受領・補正の求め',
  decide: '承認などの決定',
  instruct: '指示',
  read_sealed: '封緘項目の閲覧',
  export: '出力',
  administer: '担当者と設定の管理',
}

/** A set of rights in words, always in the same order; empty for none. */
export function rightsText(rights: readonly Right[]): string {
  return RIGHTS.filter((right) => rights.includes(right))
    .map((right) => RIGHT_WORDS[right])
    .join('・')
}

/** What a right opens, where its word alone does not say it. */
export const RIGHT_HELP: Partial<Record<Right, string>> = {
  read: '書類、名簿、台帳、記録を読む。ほかの権限の前提です。',
  draft: '書類の下書きを作り、直す。提出はできません。',
  record: '受領した情報や作成した情報を台帳に記録する。',
  submit: '書類を相手に提出し、決定の前に取り下げる。',
  confirm: 'ほかの人の記録を確かめる。',
  receive: '提出された書類を受領し、補正を求める。',
  decide: '承認・承諾・差戻しなどを決定する。自ら作った書類は決定できません。',
  read_sealed: '生年月日など封緘された項目を開く。開くたびに記録されます。',
  export: 'PDFなどで出力する。出力は記録されます。',
  administer: '自らの側の担当者を定め、設定の問いに答える。',
}

/** Who answers a setting, in our own words; a document's printed words for the two sides come before these. */
export const SIDE_WORDS = { authority: '発注者', contractor: '受注者' } as const
