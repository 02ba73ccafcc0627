import type { Clause } from '@/lib/rules/clauses/clause'

const AUDITS = '情報セキュリティ監査の実施について'

/** ６．情報セキュリティ監査の実施について and ７．報告の義務について */
export const auditClauses: Clause[] = [
  {
    number: '６(1)',
    heading: AUDITS,
    summary:
      '労働局は、履行状況を確かめる必要があると判断したら、内容・範囲・実施者などを決めて監査を行う。選んだ事業者による外部監査もある。',
    owner: 'authority',
    forms: [],
  },
  {
    number: '６(2)',
    heading: AUDITS,
    summary:
      '監査などを求められたら、受け入れる部門・場所・時期・条件などを「情報セキュリティ監査対応計画書」等で示し、監査を受け入れる。',
    owner: 'contractor',
    timing: '速やかに',
    forms: [],
  },
  {
    number: '６(3)',
    heading: AUDITS,
    summary: '協議会が自分で行った外部監査も労働局へ報告する。',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '６(4)',
    heading: AUDITS,
    summary: 'ここに書かれた以上の措置をとることは差し支えない。',
    owner: 'both',
    forms: [],
  },
  {
    number: '６(5)',
    heading: AUDITS,
    summary: '履行を終えた後に漏えいなどが起きた場合も、監査を受け入れる。',
    owner: 'contractor',
    timing: '業務履行後',
    forms: [],
  },
  {
    number: '７',
    heading: '報告の義務について',
    summary: '労働局から求められたら、１から６までの状況を書面などで報告する。',
    owner: 'contractor',
    timing: '求めがあった場合',
    forms: [],
  },
]
