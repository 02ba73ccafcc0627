import type { Clause } from '@/lib/rules/clauses/clause'
import { OUTSOURCED, SPECIFIC } from '../conditions'

const HEADING = '再委託における情報セキュリティの確保の措置計画'
const PLAN = ['data_management_plan']

/** 4.1(7). The consent to the outsourcing itself stands in other documents of the contract. */
export const outsourcingClauses: Clause[] = [
  {
    number: '4.1(7)',
    heading: HEADING,
    summary:
      '一部を再委託する場合は、受注者に求められるのと同じ水準の対策を再委託先にとらせ、それを受注者が請け合い、実施の状況を確かめるための「再委託における情報セキュリティ措置計画」を作る。',
    kind: 'duty',
    owner: 'contractor',
    forms: PLAN,
    appliesWhen: OUTSOURCED,
    reading:
      'この文書は再委託そのものの承認を定めていない。業務の開始の後に再委託を決めたときは、4.2(3)(ア)の計画書の変更として承認を得ると読む。',
  },
  {
    number: '4.1(7)かっこ書',
    unnumbered: true,
    heading: HEADING,
    summary: '再委託には、その先で更に順次行われるものも含まれる。',
    kind: 'condition',
    owner: 'contractor',
    forms: PLAN,
    appliesWhen: OUTSOURCED,
  },
  {
    number: '4.1(7)なお書',
    unnumbered: true,
    heading: HEADING,
    summary:
      '特定個人情報等を取り扱う業務を再委託したときは、発注者が再委託先の管理状況などを確かめるのに、受注者は必要な協力をする。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    appliesWhen: [...OUTSOURCED, ...SPECIFIC],
    reading: '確認の時期も方法も印字されていないので、発注者が確認を行うときに応じる継続の義務とする。',
  },
]
