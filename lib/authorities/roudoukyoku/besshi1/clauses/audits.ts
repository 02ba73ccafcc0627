import type { Clause } from '@/lib/rules/clauses/clause'

const AUDITS = '情報セキュリティ監査の実施について'

/** ６．情報セキュリティ監査の実施について and ７．報告の義務について */
export const auditClauses: Clause[] = [
  {
    number: '６(1)',
    heading: AUDITS,
    summary:
      '労働局は、履行状況を確かめる必要があると判断したら、内容・範囲・実施者などを決めて監査を行う。選んだ事業者による外部監査もある。',
    kind: 'right',
    owner: 'authority',
    forms: [],
    reading: '決めた内容を協議会にいつどう伝えるかは印字されていないので、監査の求めとともに記録する。',
  },
  {
    number: '６(2)',
    heading: AUDITS,
    summary:
      '監査などを求められたら、受け入れる部門・場所・時期・条件などを「情報セキュリティ監査対応計画書」等で示し、監査を受け入れる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: { kind: 'received', word: '提示' },
    forms: ['audit_response_plan'],
    duties: [
      {
        key: 'show_audit_response_plan',
        what: '「情報セキュリティ監査対応計画書」等を提示する',
        trigger: { on: 'fact', fact: 'audit_requested' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'audit_response_plan' }],
        survives: true,
      },
      {
        key: 'accept_audit',
        what: '監査を受け入れる',
        trigger: { on: 'fact', fact: 'audit_requested' },
        due: { rule: 'untimed' },
        timing: '監査等の求めがあった場合に',
        answeredBy: [{ by: 'fact', fact: 'audit_done' }],
        step: { kind: 'directed', word: '求め' },
        survives: true,
      },
    ],
    reading: '「速やかに」は提示にかかると読み、「等により」とあるので同じ事柄を示す別の書面でもよい。',
  },
  {
    number: '６(3)',
    heading: AUDITS,
    summary: '協議会が自分で行った外部監査も労働局へ報告する。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'received', word: '報告' },
    forms: ['external_audit_report'],
    duties: [
      {
        key: 'report_external_audit',
        what: '自ら実施した外部監査を報告する',
        trigger: { on: 'fact', fact: 'own_audit_done' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'external_audit_report' }],
      },
    ],
  },
  {
    number: '６(4)',
    heading: AUDITS,
    summary: 'ここに書かれた以上の措置をとることは差し支えない。',
    kind: 'statement',
    owner: 'both',
    forms: [],
  },
  {
    number: '６(5)',
    heading: AUDITS,
    summary: '履行を終えた後に漏えいなどが起きた場合も、監査を受け入れる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '業務履行後',
    forms: ['audit_response_plan'],
    survives: true,
    reading: '求めがあったときにすることは６(2)と同じなので、６(2)の義務が契約の終わった後も生じるものとする。',
  },
  {
    number: '７',
    heading: '報告の義務について',
    summary: '労働局から求められたら、１から６までの状況を書面などで報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '求めがあった場合',
    step: { kind: 'received', word: '報告' },
    forms: ['requested_report'],
    duties: [
      {
        key: 'report_on_request',
        what: '求められた状況を書面等で報告する',
        trigger: { on: 'fact', fact: 'report_requested' },
        due: { rule: 'named_day' },
        answeredBy: [
          { by: 'paper', form: 'requested_report' },
          { by: 'fact', fact: 'oral_report' },
        ],
      },
    ],
    reading: '期日は印字されていないので、労働局が求めとともに定めた日だけを示す。「書面等」とあるので書面に限らない。',
  },
]
