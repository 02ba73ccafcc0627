import type { Field, FormDeclaration } from '@/lib/rules/forms/declaration'
import { reviewOfArrangements } from './arrangements'

const CLAUSE = '１(2)①イ'
const text = { kind: 'long_text', maxLength: 4000 } as const

/** What １(1) and the bullets of １(2)① want to be assured; without it the paper does not show that they are. */
const assured: Field[] = [
  {
    key: 'representative',
    label: '協議会の代表の関与と責任',
    basis: { by: 'inferred', clause: '１(1)②' },
    clause: '１(1)②',
    required: true,
    value: text,
  },
  {
    key: 'confinement',
    label: '名簿に記載のない者及び協議会以外の者に伝達・漏えいされないことを保証する履行体制',
    basis: { by: 'inferred', clause: '１(2)①（確保すべき体制）２点目' },
    clause: '１(2)①（確保すべき体制）２点目',
    required: true,
    value: text,
    help: '労働局が承認した場合の扱いもここに記入します（３点目も同じ）。',
  },
  {
    key: 'scope',
    label: '情報取扱者を最低限必要な範囲の者とする方法',
    basis: { by: 'inferred', clause: '１(2)①（確保すべき体制）１点目' },
    clause: '１(2)①（確保すべき体制）１点目',
    required: false,
    value: text,
  },
  {
    key: 'tampering',
    label: '意図せざる不正な変更が加えられないための管理体制',
    basis: { by: 'inferred', clause: '１(1)⑤' },
    clause: '１(1)⑤',
    required: false,
    value: text,
  },
]

const printed: Field[] = [
  {
    key: 'chart',
    label: '情報管理体制図',
    basis: { by: 'printed' },
    clause: CLAUSE,
    required: true,
    value: text,
    help: '図を添付するときは「添付のとおり」と記入します。',
  },
  {
    key: 'rules',
    label: '情報管理に関する規則等',
    basis: { by: 'printed' },
    clause: CLAUSE,
    required: true,
    value: text,
    help: '規則を添付するときは、その名称と「添付のとおり」を記入します。',
  },
  {
    key: 'subcontractors',
    label: '再委託先の体制',
    basis: { by: 'printed' },
    clause: CLAUSE,
    required: false,
    requiredWhen: { setting: 'subcontracting', isOneOf: ['yes'] },
    value: text,
    help: '業務の一部を再委託するときに記入します。',
  },
]

/** １(2)①イ 情報セキュリティを確保するための体制を定めた書面 */
export const securityStructure: FormDeclaration = {
  key: 'security_structure',
  title: '情報セキュリティを確保するための体制を定めた書面',
  titlePrinted: true,
  clause: CLAUSE,
  summary: '情報を守る体制を、体制図や規則などで定めて示す書面です。',
  review: reviewOfArrangements,
  statesStart: true,
  onePerContract: true,
  sections: [
    {
      key: 'documents',
      title: '情報管理体制図、情報管理に関する規則等',
      fields: printed,
      tables: [],
      attachments: {
        label: '情報管理体制図、情報管理に関する規則等',
        clause: CLAUSE,
        basis: { by: 'printed' },
        required: false,
        maxFiles: 20,
      },
    },
    { key: 'assured', title: '確保すべき体制', fields: assured, tables: [] },
  ],
  checks: [],
  sheet: { kind: 'plain' },
}
