import type { Clause } from '@/lib/rules/clauses/clause'

const HEADING = '緊急時の対応'
const KINDS = [
  ['第35条第1号', '機密情報をなくしたこと。'],
  ['第35条第2号', '機密情報が壊れ、又は壊されたこと。'],
  ['第35条第3号', '機密情報が改ざんされたこと。'],
  ['第35条第4号', '機密情報が漏れたこと。'],
  ['第35条第5号', '不正なアクセスがあったこと。'],
  ['第35条第6号', '情報セキュリティ基本方針やこの仕様書の定めに反したこと。'],
  ['第35条第7号', 'ほかに、情報セキュリティに悪い影響を及ぼすこと。'],
] as const

/** 第34条 to 第40条. */
export const incidentClauses: Clause[] = [
  {
    number: '第34条',
    heading: HEADING,
    summary:
      '事務上のトラブル、災害、事故、電子情報処理機器の不良・故障・破損等が起きた場合は、その状況を発注者に報告し、指示に従う。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: { kind: 'received', word: '報告' },
    forms: ['trouble_report'],
    duties: [
      {
        key: 'trouble_report',
        what: '事務上のトラブル、災害、事故、機器の故障等の状況を報告する',
        trigger: { on: 'fact', fact: 'trouble_occurred' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'trouble_report' }],
      },
      {
        key: 'trouble_instruction',
        what: '緊急時の発注者の指示に従う',
        trigger: { on: 'fact', fact: 'incident_instructed' },
        due: { rule: 'named_day' },
        answeredBy: [{ by: 'fact', fact: 'measure_done' }],
      },
    ],
    reading: '報告は第3条により書面による。口頭での第一報は印字されていないので、してもこの報告に代わらない。',
  },
  {
    number: '第35条',
    heading: HEADING,
    summary: '七つの事象のいずれかが起きた場合は、その状況を具体的に報告し、発注者と協議の上で事故処理を行う。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: { kind: 'received', word: '報告' },
    forms: ['incident_report'],
    duties: [
      {
        key: 'incident_report',
        what: '発生した事象の状況を具体的に報告する',
        trigger: { on: 'fact', fact: 'incident_noticed' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'incident_report' }],
      },
      {
        key: 'incident_consultation',
        what: '事故処理について発注者と協議する',
        trigger: { on: 'fact', fact: 'incident_noticed' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'agreement_reached' }],
        step: { kind: 'agreed', word: '協議', before: true },
      },
      {
        key: 'incident_settlement',
        what: '協議の上、事故処理を行う',
        trigger: { on: 'fact', fact: 'incident_noticed' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'measure_done' }],
      },
    ],
    reading: '「速やかに」は報告に係ると読み、起点は発生ではなく認知とする。知らないことは報告できないからである。',
  },
  ...KINDS.map(
    ([number, summary]): Clause => ({
      number,
      heading: HEADING,
      summary: `報告する事象：${summary}`,
      kind: 'condition',
      owner: 'contractor',
      forms: ['incident_report'],
    }),
  ),
  {
    number: '第36条',
    heading: '契約の解除',
    summary: '受注者の責任で第35条の事象が起きたときは、発注者は契約を解除することができる。',
    kind: 'right',
    owner: 'authority',
    forms: [],
  },
  {
    number: '第37条',
    heading: 'サービスレベルの保証',
    summary: '事務のサービスレベルを発注者と先に合意している場合は、その水準を保証する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事前に',
    forms: [],
    appliesWhen: [{ setting: 'service_level', isOneOf: ['yes'] }],
  },
  {
    number: '第38条',
    heading: '損害賠償',
    summary: 'この仕様書に反し、又は定めを果たさなかったために発注者や第三者に損害が生じた場合は、その者に賠償する。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '第39条',
    heading: '公表措置',
    summary:
      '受注者が機密情報の紛失・漏えい・滅失・毀損・改ざん等の事故を起こしたときは、発注者はその事実を公にすることができる。',
    kind: 'right',
    owner: 'authority',
    forms: [],
  },
  {
    number: '第40条',
    heading: '疑義等',
    summary: '定めに疑義が生じたときや定めのない事項については、発注者と受注者が話し合って決める。',
    kind: 'duty',
    owner: 'both',
    step: { kind: 'agreed', word: '協議' },
    forms: [],
    duties: [
      {
        key: 'question_contractor',
        what: '仕様書の疑義や定めのない事項について発注者と協議する',
        owner: 'contractor',
        trigger: { on: 'fact', fact: 'question_raised' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'agreement_reached' }],
      },
      {
        key: 'question_authority',
        what: '仕様書の疑義や定めのない事項について受注者と協議する',
        owner: 'authority',
        trigger: { on: 'fact', fact: 'question_raised' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'agreement_reached' }],
      },
    ],
  },
]
