import type { Clause } from '@/lib/rules/clauses/clause'

const VIOLATED = '情報セキュリティが侵害された場合の対処について'

/** ４．情報セキュリティが侵害された場合の対処について and ５．情報セキュリティ対策の履行が不十分な場合の対処について */
export const incidentClauses: Clause[] = [
  {
    number: '４(1)',
    heading: VIOLATED,
    summary: 'インシデントが起きたときの対処の方法を確立しておく。',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '４(2)',
    heading: VIOLATED,
    summary:
      'インシデントや目的外利用などに気づいたら労働局へ報告する。履行中か後か、自ら気づいたか外から知らされたかを問わない。',
    owner: 'contractor',
    timing: '速やかに',
    forms: [],
  },
  {
    number: '４(3)',
    heading: VIOLATED,
    summary: '対策の履行状況を労働局に報告する。',
    owner: 'contractor',
    timing: '定期的に',
    forms: [],
  },
  {
    number: '４(3)なお書',
    unnumbered: true,
    heading: VIOLATED,
    summary: '履行状況に問題があるときは、インシデントかもしれないものとして労働局へ報告する。',
    owner: 'contractor',
    timing: '速やかに',
    forms: [],
  },
  {
    number: '４(4)',
    heading: VIOLATED,
    summary: '被害の程度をつかむのに要る記録を事案が片付くまで残し、労働局が求めたら成果物とともに引き渡す。',
    owner: 'contractor',
    timing: '事案対応終了時まで',
    forms: [],
  },
  {
    number: '５',
    heading: '情報セキュリティ対策の履行が不十分な場合の対処について',
    summary: '対策の履行が足りないと認められたときは改善策を提出し、労働局の承認を受けてから実施する。',
    owner: 'contractor',
    timing: '速やかに',
    forms: [],
  },
]
