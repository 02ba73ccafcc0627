import type { Clause } from '@/lib/rules/clauses/clause'

const QUALITY = '品質管理'
const CHANGES = '変更管理'

/** 2(2)エ and オ: quality, and changes. */
export const qualityClauses: Clause[] = [
  {
    number: '2(2)エ',
    heading: QUALITY,
    summary: 'プロジェクトの運営管理と成果物の品質を保証するため、(ア)と(イ)を満たす品質管理を行う。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['quality_criteria'],
  },
  {
    number: '2(2)エ(ア)',
    heading: QUALITY,
    summary: '作業工程ごと、納入成果物ごとに品質評価基準等を定め、評価の結果を報告して発注者の承諾を得る。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'decided', word: '承諾' },
    forms: ['quality_criteria', 'quality_report'],
    duties: [
      {
        key: 'quality_criteria',
        what: '「品質評価基準等」を設定する',
        trigger: { on: 'day', day: { contract: 'starts_on' } },
        due: { rule: 'untimed' },
        answeredBy: [
          { by: 'paper', form: 'quality_criteria' },
          { by: 'fact', fact: 'arranged' },
        ],
        step: { kind: 'kept', word: '設定' },
      },
      {
        key: 'quality_report',
        what: '品質の評価結果を報告し、承諾を得る',
        trigger: { on: 'fact', fact: 'work_stage_finished' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'quality_report' }],
      },
    ],
    reading:
      '承諾は評価結果について得るもので、基準の設定には要らないと読む。報告は作業工程が終わり、又は成果物ができるたびとし、次の工程は承諾を待たない。',
  },
  {
    number: '2(2)エ(イ)',
    heading: QUALITY,
    summary:
      '検証と品質改善策を管理する体制を作り、改善の取組がプロジェクト計画書の手続のとおりに行われているかを確かめて報告する。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'received', word: '報告' },
    forms: ['quality_activities'],
    duties: [
      {
        key: 'quality_activities',
        what: '品質改善のための各種取組が手続に則っていることを確認し、報告する',
        trigger: { on: 'fact', fact: 'work_stage_finished' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'quality_activities' }],
      },
    ],
    reading:
      '報告の時期は印字されていないので、(ア)の評価と同じく、作業工程が終わり、又は成果物ができるたびと読み、期限を作らない。',
  },
  {
    number: '2(2)オ',
    heading: CHANGES,
    summary: '成果物の構成と変更の履歴を管理するため、(ア)から(ウ)までを満たす構成・変更管理を行う。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['configuration_register'],
  },
  {
    number: '2(2)オ後段',
    unnumbered: true,
    heading: CHANGES,
    summary: '進捗や成果物の品質に響く大規模な仕様の追加や変更は、発注者に報告し、承諾を得てから行う。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事前に',
    step: { kind: 'decided', word: '承諾', before: true },
    forms: ['change_report'],
    gates: ['specification_decided'],
    duties: [
      {
        key: 'change_report',
        what: '大規模な仕様追加・変更を報告し、承諾を得る',
        trigger: { on: 'fact', fact: 'change_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'change_report' }],
      },
    ],
    reading:
      '発生した場合に事前にとあるのは、追加や変更が必要になったとき、それを行う前にと読む。大規模かどうかは受託者が判断する。',
  },
  {
    number: '2(2)オ(ア)',
    heading: CHANGES,
    summary: '変更の履歴を追う構成管理対象を特定し、適切に管理する。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'kept', word: '管理' },
    forms: ['configuration_register'],
    duties: [
      {
        key: 'configuration_register',
        what: '構成管理対象を特定する',
        trigger: { on: 'day', day: { contract: 'starts_on' } },
        due: { rule: 'untimed' },
        answeredBy: [
          { by: 'paper', form: 'configuration_register' },
          { by: 'fact', fact: 'arranged' },
        ],
      },
    ],
  },
  {
    number: '2(2)オ(イ)',
    heading: CHANGES,
    summary: '品質が下がるのを防ぐため、構成管理対象の最新の版も特定の時点の版も差し出せる仕組みを作る。',
    kind: 'duty',
    owner: 'contractor',
    timing: 'いつでも',
    step: { kind: 'kept', word: '提供' },
    forms: ['configuration_register'],
  },
  {
    number: '2(2)オ(ウ)',
    heading: CHANGES,
    summary: '仕様や構成管理対象の変更を監査して評価し、問題があれば発注者に報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '定期的に',
    step: { kind: 'received', word: '報告' },
    forms: ['change_audit', 'change_problem'],
    duties: [
      {
        key: 'change_audit',
        what: '仕様や構成管理対象の変更を監査及び評価する',
        trigger: { on: 'period', every: { setting: 'change_audit_every' } },
        due: { rule: 'within_period' },
        answeredBy: [
          { by: 'paper', form: 'change_audit' },
          { by: 'fact', fact: 'inspection_done' },
        ],
        step: { kind: 'kept', word: '監査及び評価' },
      },
      {
        key: 'change_problem',
        what: '仕様や構成管理対象の変更に係る問題を報告する',
        trigger: { on: 'fact', fact: 'audit_problem_found' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'change_problem' }],
      },
    ],
    reading: '間隔は印字されていないので尋ねる。監査は受託者が自ら行うものと読む。報告の時期は印字されていない。',
  },
]
