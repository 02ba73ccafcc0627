import type { Clause } from '@/lib/rules/clauses/clause'

const VIOLATED = '情報セキュリティが侵害された場合の対処について'
const reported = { kind: 'received', word: '報告' } as const

/** ４．情報セキュリティが侵害された場合の対処について and ５．情報セキュリティ対策の履行が不十分な場合の対処について */
export const incidentClauses: Clause[] = [
  {
    number: '４(1)',
    heading: VIOLATED,
    summary: 'インシデントが起きたときの対処の方法を確立しておく。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    duties: [
      {
        key: 'set_incident_procedure',
        what: '情報セキュリティインシデントへの対処方法を確立する',
        trigger: { on: 'day', day: { contract: 'starts_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'arranged' }],
      },
    ],
    reading: '書面の提出も時期も印字されていないので、契約期間の初めから未了として示し、期限を作らない。',
  },
  {
    number: '４(2)',
    heading: VIOLATED,
    summary: 'インシデントや目的外利用などに気づいたら労働局へ報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: reported,
    forms: ['incident_report'],
    survives: true,
    duties: [
      {
        key: 'report_incident',
        what: '情報セキュリティインシデントや目的外利用等を報告する',
        trigger: { on: 'fact', fact: 'incident_noticed' },
        due: { rule: 'word' },
        answeredBy: [
          { by: 'paper', form: 'incident_report' },
          { by: 'fact', fact: 'oral_first_report' },
        ],
        survives: true,
      },
    ],
    reading: '報告の方法は印字されていないので、口頭でも書面でも報告にあたる。',
  },
  {
    number: '４(2)かっこ書',
    unnumbered: true,
    heading: VIOLATED,
    summary: '報告は、履行中か後か、自ら気づいたか報道など外からの指摘で知ったかを問わない。',
    kind: 'condition',
    owner: 'contractor',
    timing: '履行中・履行後を問わない',
    forms: ['incident_report'],
    survives: true,
  },
  {
    number: '４(3)',
    heading: VIOLATED,
    summary: '対策の履行状況を労働局に報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '定期的に',
    step: reported,
    forms: ['compliance_report'],
    duties: [
      {
        key: 'report_compliance',
        what: '情報セキュリティ対策の履行状況を報告する',
        trigger: { on: 'period', every: { setting: 'report_interval' } },
        due: { rule: 'within_period' },
        answeredBy: [{ by: 'paper', form: 'compliance_report' }],
      },
    ],
    reading: '間隔は印字されていないので労働局に尋ね、３(7)の報告とは別の義務とし、一通で両方に応えることもできる。',
  },
  {
    number: '４(3)なお書',
    unnumbered: true,
    heading: VIOLATED,
    summary: '履行状況に問題があるときは、インシデントかもしれないものとして労働局へ報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: reported,
    forms: ['incident_report'],
    duties: [
      {
        key: 'report_problem',
        what: '履行状況の問題を報告する',
        trigger: { on: 'fact', fact: 'difficulty_found' },
        due: { rule: 'word' },
        answeredBy: [
          { by: 'paper', form: 'incident_report' },
          { by: 'fact', fact: 'oral_first_report' },
        ],
      },
    ],
  },
  {
    number: '４(4)',
    heading: VIOLATED,
    summary: '被害の程度をつかむのに要る記録を事案が片付くまで残し、労働局が求めたら成果物とともに引き渡す。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事案対応終了時まで',
    step: { kind: 'kept', word: '保存' },
    forms: [],
    duties: [
      {
        key: 'hand_over_records',
        what: '保存した記録類を成果物と共に引き渡す',
        trigger: { on: 'fact', fact: 'handover_requested' },
        due: { rule: 'named_day' },
        timing: '労働局の求めに応じて',
        answeredBy: [{ by: 'fact', fact: 'delivered' }],
        step: { kind: 'directed', word: '求め' },
        survives: true,
      },
    ],
    reading: '事案が終わる時は日として印字されていないので、労働局が事案の終了を記録するまでと読む。',
  },
  {
    number: '５',
    heading: '情報セキュリティ対策の履行が不十分な場合の対処について',
    summary: '対策の履行が足りないと認められたときは改善策を提出し、労働局の承認を受けてから実施する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: { kind: 'decided', word: '承認', before: true },
    forms: ['improvement_plan'],
    gates: ['remedy_decided'],
    duties: [
      {
        key: 'submit_improvement_plan',
        what: '「改善策」を提出し、承認を受ける',
        trigger: { on: 'fact', fact: 'insufficiency_found' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'improvement_plan' }],
      },
      {
        key: 'carry_out_improvement',
        what: '承認を受けた改善策を実施する',
        trigger: { on: 'paper', form: 'improvement_plan', at: 'approved' },
        due: { rule: 'untimed' },
        timing: '承認を受けた上で',
        answeredBy: [{ by: 'fact', fact: 'measure_done' }],
      },
    ],
    reading:
      '「速やかに」は提出にかかり、実施は承認の後であること以外に時期を印字されていないと読む。認めるのは労働局と読む。',
  },
]
