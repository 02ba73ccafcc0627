import type { Clause } from '@/lib/rules/clauses/clause'

const THREATS = '対象とする脅威'
const KINDS = [
  ['第3(1)', '不正プログラムに感染すること。受注者の側での感染も含む。'],
  ['第3(2)', 'サービス不能攻撃を受けてシステムが止まること。受注者の側で止まることも含む。'],
  ['第3(3)', '情報システムに不正にアクセスされること。受注者の側でのことも含む。'],
  ['第3(4)', '書面や外部記録媒体が盗まれ、又はなくなること。受注者の側でのことも含む。'],
  ['第3(5)', '機密情報が漏れ、又は改ざんされること。受注者の側でのことも含む。'],
  ['第3(6)', '異常処理などにより、予期せずシステムが長く止まること。受注者の側でのことも含む。'],
  [
    '第3(7)',
    '発注者が渡した電子データ等や、受注者がアクセスを認められた発注者の電子データ等が、目的の外で使われ、又は漏れること。',
  ],
  ['第3(8)', 'アクセスを許されていない発注者の電子データ等に、受注者がアクセスすること。'],
  ['第3(9)', '意図しない不正な変更などが加えられること。受注者の側でのことも含む。'],
] as const

/** 第1 to 第3, and the sentence over 第4. */
export const scopeClauses: Clause[] = [
  {
    number: '第1',
    heading: '目的',
    summary: '契約で扱うデータの保護・管理の方策と、情報システムのセキュリティの方策を明らかにする。',
    kind: 'statement',
    owner: 'both',
    forms: [],
  },
  {
    number: '第2',
    heading: '適用範囲',
    summary:
      '対象は「電子データ等」、すなわち発注者が渡し又は使用を許した情報と、受注者が作り又は出力した情報の全部である。紙に出力したものも入り、出版や報道で公になっている情報は入らない。',
    kind: 'condition',
    owner: 'both',
    forms: [],
    reading: '「電子データ等」には紙も含まれる。受注者が自ら作った情報も、渡された情報と同じに扱う。',
  },
  {
    number: '第3',
    heading: THREATS,
    summary: '対象とする脅威は、情報セキュリティが侵害された場合とそのおそれがある場合で、(1)から(9)までのものをいう。',
    kind: 'condition',
    owner: 'both',
    forms: ['incident_statement'],
    reading: '侵害のおそれだけでも脅威にあたり、4.1(6)の第一報が要ると読む。',
  },
  ...KINDS.map(
    ([number, summary]): Clause => ({
      number,
      heading: THREATS,
      summary,
      kind: 'condition',
      owner: 'both',
      forms: ['incident_statement'],
    }),
  ),
  {
    number: '第4',
    heading: '本契約を履行する者が遵守すべき事項',
    summary: '受注者は、契約を履行するにあたって、4.1から4.4までの項目を守る。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
]
