import type { Clause } from '@/lib/rules/clauses/clause'

const REPORTS = '委託業務の定期報告及び緊急時報告義務に関する事項'
const AUDITS = '市による監査、検査に関する事項'
const REPORTED = { kind: 'received', word: '報告' } as const
const PROVIDED = { kind: 'received', word: '提供' } as const

/** 10 and 11. */
export const reportClauses: Clause[] = [
  {
    number: '10(1)',
    heading: REPORTS,
    summary: '定期の報告は、業務委託に係る特記仕様書にある報告書を提出し、そのほか市との会議などで報告して行う。',
    kind: 'duty',
    owner: 'contractor',
    timing: '定期',
    step: { kind: 'received', word: '提出' },
    forms: ['regular_report'],
    duties: [
      {
        key: 'regular_report',
        what: '業務委託に係る特記仕様書にある「報告書」を提出する',
        trigger: { on: 'period', every: { setting: 'regular_report_interval' } },
        due: { rule: 'within_period' },
        answeredBy: [{ by: 'paper', form: 'regular_report' }],
      },
      {
        key: 'regular_report_in_meeting',
        what: '市との会議等で定期報告をする',
        trigger: { on: 'period', every: { setting: 'regular_report_interval' } },
        due: { rule: 'within_period' },
        answeredBy: [
          { by: 'fact', fact: 'meeting_held' },
          { by: 'fact', fact: 'oral_report' },
        ],
        step: REPORTED,
      },
    ],
    reading:
      '「のほか」は、報告書の提出と会議等での報告の両方を求めると読む。間隔は印字されていないので、設定として市に尋ねる。',
  },
  {
    number: '10(2)',
    heading: REPORTS,
    summary: '予期せぬトラブルなどが起きたら、整えておいた市への連絡体制で報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '直ちに',
    step: REPORTED,
    forms: ['trouble_report'],
    duties: [
      {
        key: 'contact_route',
        what: '市への連絡体制を整備する',
        trigger: { on: 'day', day: { contract: 'signed_on' } },
        due: { rule: 'word' },
        timing: '予め',
        answeredBy: [{ by: 'fact', fact: 'arranged' }],
        step: { kind: 'kept', word: '整備' },
      },
      {
        key: 'trouble_report',
        what: '予期せぬトラブル等を市への連絡体制により報告する',
        trigger: { on: 'fact', fact: 'trouble_occurred' },
        due: { rule: 'word' },
        answeredBy: [
          { by: 'fact', fact: 'oral_report' },
          { by: 'paper', form: 'trouble_report' },
        ],
      },
    ],
    reading:
      '「予め整備した」から、連絡体制の整備も求められると読む。報告の手段は印字されていないので、口頭でも書面でもよい。',
  },
  {
    number: '10(2)また書',
    unnumbered: true,
    heading: REPORTS,
    summary: '緊急時連絡先は、いつも最新のものにしておく。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'kept', word: '維持' },
    forms: ['emergency_contacts'],
    reading: '提出は印字されていないので、最新のものを備える記録とし、市に見えるようにする。',
  },
  {
    number: '11(1)',
    heading: AUDITS,
    summary: '実施している情報セキュリティ対策を各月に自己点検し、履行の状況を書面で市に報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '各月において',
    step: REPORTED,
    forms: ['self_inspection'],
    duties: [
      {
        key: 'self_inspection',
        what: '情報セキュリティ対策の自己点検を行う',
        trigger: { on: 'period', every: { months: 1 } },
        due: { rule: 'within_period' },
        answeredBy: [{ by: 'fact', fact: 'inspection_done' }],
        step: { kind: 'kept', word: '自己点検' },
      },
      {
        key: 'self_inspection_report',
        what: '情報セキュリティ対策の履行状況を書面で報告する',
        trigger: { on: 'period', every: { months: 1 } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'self_inspection' }],
      },
    ],
    reading:
      '「各月において」は自己点検にかかり、報告は「とともに」毎月分を求めるが日は印字されていない。点検は月の末日まで、報告は月が終われば求め、期限を作らない。',
  },
  {
    number: '11(2)',
    heading: AUDITS,
    summary: '市は、業務が適切に行われているかを見てセキュリティを保つため、必要な点検・監査などをいつでも行える。',
    kind: 'right',
    owner: 'authority',
    timing: '随時',
    step: { kind: 'directed', word: '点検・監査' },
    forms: [],
    duties: [
      {
        key: 'audit',
        what: '市の点検・監査等を受け入れる',
        owner: 'contractor',
        trigger: { on: 'fact', fact: 'audit_requested' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'audit_done' }],
      },
    ],
    reading: '受け入れる義務は印字されていないが、市が実施できる以上、受託者は受け入れると読む。',
  },
  {
    number: '11(2)後段',
    unnumbered: true,
    heading: AUDITS,
    summary: '市が対策の追加などを必要と判断したら、その指示に従う。',
    kind: 'duty',
    owner: 'contractor',
    timing: '必要と判断したとき',
    step: { kind: 'directed', word: '指示' },
    forms: [],
    duties: [
      {
        key: 'measure',
        what: '市が指示した対策の追加実施等を行う',
        trigger: { on: 'fact', fact: 'measure_instructed' },
        due: { rule: 'named_day' },
        answeredBy: [{ by: 'fact', fact: 'measure_done' }],
      },
    ],
  },
  {
    number: '11(3)',
    heading: AUDITS,
    summary: '地方公共団体情報システム機構の準拠性監査などのために市が委託業務の状況を確認するときは、これに応じる。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'directed', word: '確認' },
    forms: [],
    duties: [
      {
        key: 'conformity_check',
        what: '準拠性監査等のための、市による委託業務の状況の確認に応じる',
        trigger: { on: 'fact', fact: 'conformity_check_requested' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'audit_done' }],
      },
    ],
  },
  {
    number: '11(4)',
    heading: AUDITS,
    summary: '(3)の監査などで市が必要とするときは、資料を提供する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '必要な場合',
    step: PROVIDED,
    forms: ['audit_materials'],
    survives: true,
    duties: [
      {
        key: 'audit_materials',
        what: '準拠性監査等に必要な資料を提供する',
        trigger: { on: 'fact', fact: 'materials_requested' },
        due: { rule: 'named_day' },
        answeredBy: [
          { by: 'paper', form: 'audit_materials' },
          { by: 'fact', fact: 'shown' },
        ],
        survives: true,
      },
    ],
  },
  {
    number: '11(4)後段',
    unnumbered: true,
    heading: AUDITS,
    summary: '資料を提供する義務は、契約の期間が終わった後も、契約が解除された後も続く。',
    kind: 'duty',
    owner: 'contractor',
    timing: '契約期間満了後又は契約解除後も',
    forms: ['audit_materials'],
    survives: true,
    reading: '「この義務」は(4)の資料の提供を指し、(1)から(3)までには及ばないと読む。',
  },
]
