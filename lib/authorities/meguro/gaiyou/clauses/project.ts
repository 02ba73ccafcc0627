import type { Clause } from '@/lib/rules/clauses/clause'
import { APPROVED } from './duties'

const PLAN = 'プロジェクト計画書の策定'
const PROGRESS = '進捗管理'
const ISSUES = '課題管理'
const RISKS = 'リスク管理'

/** 2(1), and 2(2) with its items ア to ウ: the plan, progress, issues and risks. */
export const projectClauses: Clause[] = [
  {
    number: '2(1)',
    heading: PLAN,
    summary: '管理の方法、体制、作業ごとの詳しい日程などを書いたプロジェクト計画書を作って提出し、発注者の承認を得る。',
    kind: 'duty',
    owner: 'contractor',
    timing: '契約確定の日から2週間以内に',
    ...APPROVED,
    forms: ['project_plan'],
    duties: [
      {
        key: 'project_plan',
        what: '「プロジェクト計画書」を作成して提出し、承認を得る',
        trigger: { on: 'day', day: { setting: 'contract_confirmed_on' } },
        due: { rule: 'calendar', amount: 2, unit: 'weeks', direction: 'after' },
        answeredBy: [{ by: 'paper', form: 'project_plan' }],
      },
    ],
    reading: '2週間は作成と提出に係り、承認の時期までは定めていないと読む。変更した計画書にも承認が要るものとする。',
  },
  {
    number: '2(1)なお書',
    unnumbered: true,
    heading: PLAN,
    summary: '進み具合を発注者に報告する。報告には中間報告と最終報告がある。',
    kind: 'duty',
    owner: 'contractor',
    timing: 'おおむね半年に1度',
    step: { kind: 'received', word: '報告' },
    forms: ['progress_report'],
    duties: [
      {
        key: 'progress_report',
        what: '進捗状況を報告する',
        trigger: { on: 'period', every: { months: 6 } },
        due: { rule: 'about_period' },
        answeredBy: [{ by: 'paper', form: 'progress_report' }],
      },
      {
        key: 'final_report',
        what: '「最終報告」を行う',
        trigger: { on: 'day', day: { contract: 'ends_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'progress_report' }],
        survives: true,
      },
    ],
    reading:
      '半年は契約期間の初日から数え、おおむねなので目安とし、過ぎても違反とはしない。最終報告の日は印字されていないので期限を作らない。',
  },
  {
    number: '2(2)',
    heading: 'プロジェクト管理',
    summary: 'プロジェクト計画書に基づいて、アからキまでを含むプロジェクト管理を行う。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '2(2)ア',
    heading: PROGRESS,
    summary: 'タスクの状況と日程をつかむため、(ア)から(ウ)までを満たす進捗管理を行う。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['wbs'],
  },
  {
    number: '2(2)ア(ア)',
    heading: PROGRESS,
    summary: 'WBSを作り、作業工程ごとに要る成果物と作業タスクをはっきりさせる。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'kept', word: '作成' },
    forms: ['wbs'],
    duties: [
      {
        key: 'wbs',
        what: '「WBS」を作成する',
        trigger: { on: 'day', day: { contract: 'starts_on' } },
        due: { rule: 'untimed' },
        answeredBy: [
          { by: 'paper', form: 'wbs' },
          { by: 'fact', fact: 'arranged' },
        ],
      },
    ],
  },
  {
    number: '2(2)ア(イ)',
    heading: PROGRESS,
    summary: '進み具合を、WBSなどを使って数で管理する。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'kept', word: '管理' },
    forms: ['wbs'],
  },
  {
    number: '2(2)ア(ウ)',
    heading: PROGRESS,
    summary:
      '計画より遅れたときは原因を調べ、要員追加や担当者変更などの体制の見直しも考えた改善策を示し、発注者の承認を得てから実施する。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'decided', word: '承認', before: true },
    forms: ['delay_remedy'],
    gates: ['remedy_decided'],
    duties: [
      {
        key: 'delay_remedy',
        what: '遅れの原因を調査し、改善策を提示して承認を得る',
        trigger: { on: 'fact', fact: 'delay_found' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'delay_remedy' }],
      },
      {
        key: 'delay_remedy_done',
        what: '承認された改善策を実施する',
        trigger: { on: 'paper', form: 'delay_remedy', at: 'approved' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'measure_done' }],
        step: { kind: 'kept', word: '実施' },
      },
    ],
    reading: 'どれほどの遅れからかは印字されていないので、遅れとして記入されたものすべてに改善策を求める。',
  },
  {
    number: '2(2)イ',
    heading: ISSUES,
    summary: '起きた課題を一か所で管理するため、(ア)と(イ)を満たす課題管理を行う。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['issue_register'],
  },
  {
    number: '2(2)イ(ア)',
    heading: ISSUES,
    summary:
      '課題の内容、発生日、優先度、解決予定日、担当者、対応状況、対応策、対応結果、解決日などを一か所で管理する。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'kept', word: '管理' },
    forms: ['issue_register'],
    reading: '対応策、対応結果、解決日は対応が進んで初めて分かるので、課題の記入のときには求めない。等は備考で受ける。',
  },
  {
    number: '2(2)イ(イ)',
    heading: ISSUES,
    summary: '対応状況を確かめて報告し、課題の経過を発注者と共有して早く解決する。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'received', word: '報告' },
    forms: ['issue_register', 'minutes'],
    reading: '報告の時期も書面も印字されていないので、カ(ア)の打合せでの報告で足りると読み、別の期限を作らない。',
  },
  {
    number: '2(2)ウ',
    heading: RISKS,
    summary:
      '進行を妨げる内外のリスクを特定し、対応策の検討や実施状況などを管理するため、(ア)と(イ)を満たすリスク管理を行う。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['risk_register'],
  },
  {
    number: '2(2)ウ(ア)',
    heading: RISKS,
    summary: '業務に影響するリスクを特定し、発生要因、発生可能性、影響度、リスク軽減策を整理する。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'kept', word: '整理' },
    forms: ['risk_register'],
    duties: [
      {
        key: 'risk_register',
        what: '特定したリスクの発生要因、発生可能性、影響度、リスク軽減策を整理する',
        trigger: { on: 'fact', fact: 'risk_found' },
        due: { rule: 'untimed' },
        answeredBy: [
          { by: 'paper', form: 'risk_register' },
          { by: 'fact', fact: 'arranged' },
        ],
      },
    ],
  },
  {
    number: '2(2)ウ(ア)また書',
    unnumbered: true,
    heading: RISKS,
    summary: 'リスクを監視して評価し、結果を発注者と共有して影響を抑えるよう努める。',
    kind: 'duty',
    owner: 'contractor',
    timing: '定期的に',
    step: { kind: 'received', word: '共有' },
    forms: ['risk_assessment'],
    duties: [
      {
        key: 'risk_assessment',
        what: 'リスクを監視及び評価し、結果を発注者と共有する',
        trigger: { on: 'period', every: { setting: 'risk_review_every' } },
        due: { rule: 'within_period' },
        answeredBy: [{ by: 'paper', form: 'risk_assessment' }],
      },
    ],
    reading: '間隔は印字されていないので尋ねる。共有は受け取れば足り、承認や承諾を要しないと読む。',
  },
  {
    number: '2(2)ウ(イ)',
    heading: RISKS,
    summary: 'リスクが現れたときに備えて緊急対応時の体制と計画を整え、発注者の承諾を得る。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'decided', word: '承諾', before: true },
    forms: ['emergency_plan'],
    gates: ['paper_decided', 'change_decided'],
    duties: [
      {
        key: 'emergency_plan',
        what: '「緊急対応時の体制及び計画」を整備し、承諾を得る',
        trigger: { on: 'day', day: { contract: 'starts_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'emergency_plan' }],
      },
    ],
    reading: 'リスクの発生に備えるものなので、承諾は用いる前に得ると読む。',
  },
]
