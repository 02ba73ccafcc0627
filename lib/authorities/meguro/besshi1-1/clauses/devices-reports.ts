import type { Clause } from '@/lib/rules/clauses/clause'
import type { Condition } from '@/lib/rules/clauses/setting'
import type { DutyDeclaration } from '@/lib/rules/duties/declaration'

const DEVICES = '電子情報処理機器の修理又は廃棄'
const REPORTS = '委託業務の報告'
const AUDITS = '監査、施設への立入検査の受入れ'

const BY = (measure: string): Condition[] => [{ setting: 'device_measure', isOneOf: [measure] }]

/** 第30条 to 第33条. */
export const deviceReportClauses: Clause[] = [
  {
    number: '第30条第1項',
    heading: DEVICES,
    summary:
      'サーバやパソコン等の機器を修理又は廃棄する場合は、先に中の機密情報を消して再生も再使用もできないようにし、消去した日時・担当者・処理内容を発注者に報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事前に',
    step: { kind: 'received', word: '報告' },
    forms: ['device_erasure_report'],
    duties: [
      {
        key: 'device_erasure',
        what: '修理又は廃棄する電子情報処理機器の機密情報を消去し、再生又は再使用できない状態にする',
        trigger: { on: 'fact', fact: 'device_repair_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'fact', fact: 'device_erased' }],
      },
      {
        key: 'device_erasure_report',
        what: '電子情報処理機器の機密情報を消去した日時、担当者及び処理内容を報告する',
        trigger: { on: 'fact', fact: 'device_erased' },
        due: { rule: 'word' },
        timing: '速やかに',
        answeredBy: [{ by: 'paper', form: 'device_erasure_report' }],
      },
    ],
  },
  {
    number: '第30条第2項',
    heading: DEVICES,
    summary: '修理又は廃棄に当たっては挙げられた措置を行い、そのことを発注者に先に報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事前に',
    step: { kind: 'received', word: '報告' },
    forms: ['device_measure_report'],
    duties: [
      {
        key: 'device_measure_report',
        what: '電子情報処理機器について行う措置を報告する',
        trigger: { on: 'fact', fact: 'device_repair_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'device_measure_report' }],
      },
    ],
    reading:
      '三つの措置は互いに重なり、修理する機器は破壊できないので、いずれか一つを行うと読む。どれによるかは受注者に尋ねる。',
  },
  {
    number: '第30条第2項ただし書',
    unnumbered: true,
    heading: DEVICES,
    summary: '措置を行うことが難しい場合は、発注者に協議して承認を得る。',
    kind: 'condition',
    owner: 'contractor',
    step: { kind: 'decided', word: '承認', before: true },
    forms: ['device_measure_consent'],
    gates: ['measure_decided'],
    appliesWhen: BY('difficult'),
    duties: [
      {
        key: 'device_measure_consultation',
        what: '措置を行うことが困難な電子情報処理機器について発注者と協議する',
        trigger: { on: 'fact', fact: 'device_repair_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'fact', fact: 'agreement_reached' }],
        step: { kind: 'agreed', word: '協議' },
      },
      {
        key: 'device_measure_consent',
        what: '措置によらない修理又は廃棄について承認を得る',
        trigger: { on: 'fact', fact: 'device_repair_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'device_measure_consent' }],
      },
    ],
    reading: '「事前に」の語は前の文にあるが、措置に代わるものなので、修理又は廃棄の前の承認と読む。',
  },
  {
    number: '第30条第2項第1号',
    heading: DEVICES,
    summary: '措置の一つ目は、記録装置を物理的か電磁的に壊すことである。',
    kind: 'condition',
    owner: 'contractor',
    forms: ['device_measure_report'],
    appliesWhen: BY('destruction'),
  },
  {
    number: '第30条第2項第2号',
    heading: DEVICES,
    summary:
      '措置の二つ目は、発注者が指定する場所で職員の立会いを受け、機器の機密情報を消して再生も再使用もできないようにすることである。',
    kind: 'condition',
    owner: 'contractor',
    step: { kind: 'directed', word: '指定' },
    forms: ['device_measure_report'],
    appliesWhen: BY('witnessed_erasure'),
    duties: witnessed('erasure', '消去'),
  },
  {
    number: '第30条第2項第3号',
    heading: DEVICES,
    summary: '措置の三つ目は、発注者が指定する場所で職員の立会いを受け、記録装置を物理的か電磁的に壊すことである。',
    kind: 'condition',
    owner: 'contractor',
    step: { kind: 'directed', word: '指定' },
    forms: ['device_measure_report'],
    appliesWhen: BY('witnessed_destruction'),
    duties: witnessed('destruction', '破壊'),
  },
  {
    number: '第31条',
    heading: REPORTS,
    summary: '機密情報の情報セキュリティ管理状況と事務の状況を、繰り返し、そして事務が終わった後に、発注者に報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '定期的及びこの契約による事務の終了後',
    step: { kind: 'received', word: '報告' },
    forms: ['work_report'],
    duties: [
      {
        key: 'regular_report',
        what: '情報セキュリティ管理状況と事務の状況を定期的に報告する',
        trigger: { on: 'period', every: { setting: 'report_interval' } },
        due: { rule: 'within_period' },
        timing: '定期的',
        answeredBy: [{ by: 'paper', form: 'work_report' }],
      },
      {
        key: 'final_report',
        what: '事務の終了後の情報セキュリティ管理状況と事務の状況を報告する',
        trigger: { on: 'end' },
        due: { rule: 'word' },
        timing: 'この契約による事務の終了後',
        answeredBy: [{ by: 'paper', form: 'work_report' }],
        survives: true,
      },
    ],
  },
  {
    number: '第31条ただし書',
    unnumbered: true,
    heading: REPORTS,
    summary: '発注者が必要と認めるときは、そのつど報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: 'その都度',
    step: { kind: 'received', word: '報告' },
    forms: ['work_report'],
    duties: [
      {
        key: 'report_on_occasion',
        what: '発注者が必要と認めた報告（情報セキュリティ管理状況と事務の状況）をする',
        trigger: { on: 'fact', fact: 'work_report_requested' },
        due: { rule: 'named_day' },
        answeredBy: [{ by: 'paper', form: 'work_report' }],
      },
    ],
    reading: '「ただし」は定期の報告を免じるものではなく、求められた分を加えるものと読む。',
  },
  {
    number: '第32条第1項',
    heading: AUDITS,
    summary: '発注者の求めがあれば、機密情報の情報セキュリティ管理状況を報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '発注者の求めに応じて',
    step: { kind: 'received', word: '報告' },
    forms: ['security_status_report'],
    duties: [
      {
        key: 'security_status_report',
        what: '情報セキュリティ管理状況を報告する',
        trigger: { on: 'fact', fact: 'report_requested' },
        due: { rule: 'named_day' },
        answeredBy: [{ by: 'paper', form: 'security_status_report' }],
      },
    ],
  },
  {
    number: '第32条第2項',
    heading: AUDITS,
    summary: '発注者は、機密情報の取扱いについて必要があると認めるとき、必要な指示をすることができる。',
    kind: 'right',
    owner: 'authority',
    timing: '必要があると認めるとき',
    step: { kind: 'directed', word: '指示' },
    forms: [],
    duties: [
      {
        key: 'instruction_followed',
        what: '機密情報の取扱いについての発注者の指示に応じる',
        owner: 'contractor',
        trigger: { on: 'fact', fact: 'measure_instructed' },
        due: { rule: 'named_day' },
        answeredBy: [{ by: 'fact', fact: 'measure_done' }],
      },
    ],
    reading: '従う義務は印字されていないが、指示の権利には応じる義務が伴うと読む。',
  },
  {
    number: '第32条第3項',
    heading: AUDITS,
    summary: '発注者が監査や検査を行う場合は、受け入れる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '必要に応じて',
    forms: [],
    duties: [
      {
        key: 'audit_accepted',
        what: '監査又は検査を受け入れる',
        trigger: { on: 'fact', fact: 'audit_requested' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'audit_done' }],
      },
    ],
  },
  {
    number: '第33条',
    heading: AUDITS,
    summary: '発注者が必要とする場合は、発注者の職員が業務執行場所に立ち入ることを認める。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    duties: [
      {
        key: 'entry_accepted',
        what: '業務執行場所への発注者の職員の立入りを認める',
        trigger: { on: 'fact', fact: 'entry_requested' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'entry_done' }],
      },
    ],
    reading: '「業務執行場所」はほかの条の「事務執行場所」と同じ場所を指すと読む。',
  },
]

/** What the authority owes where the measure is carried out under its eyes: the place, and somebody who attends. */
function witnessed(key: string, act: string): DutyDeclaration[] {
  const owed = {
    owner: 'authority',
    trigger: { on: 'fact', fact: 'device_repair_planned' },
    due: { rule: 'untimed' },
  } as const
  return [
    {
      key: `device_${key}_place`,
      what: `電子情報処理機器の${act}の場所を指定する`,
      ...owed,
      answeredBy: [{ by: 'fact', fact: 'place_designated' }],
    },
    {
      key: `device_${key}_witness`,
      what: `電子情報処理機器の${act}に職員が立ち会う`,
      ...owed,
      answeredBy: [{ by: 'fact', fact: 'witness_done' }],
    },
  ]
}
