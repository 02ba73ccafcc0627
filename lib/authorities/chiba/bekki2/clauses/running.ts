import type { Clause } from '@/lib/rules/clauses/clause'
import { OUTSOURCED, SPECIFIC } from '../conditions'

const MEASURES = '「データ管理計画書」に基づく情報セキュリティ確保'
const REGISTER = 'データ管理簿への記録'
const CHANGE = '「データ管理計画書」の変更'
const AUDITS = '業務の報告・監査等'
const SHORTFALL = '情報セキュリティ対策の履行が不十分であった場合の対応'
const PLAN = 'data_management_plan'
const APPROVED = { kind: 'decided', word: '承認', before: true } as const
const REPORTED = { kind: 'received', word: '報告' } as const
const RECORDED = { kind: 'kept', word: '記録' } as const

/** 4.2 業務実施中における遵守事項 */
export const runningClauses: Clause[] = [
  {
    number: '4.2(1)',
    heading: MEASURES,
    summary:
      '「データ管理計画書」に書いた、データ取扱者等への教育・周知と、電子データ等の取扱いや作業場所などの情報セキュリティの措置を行う。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    duties: [
      {
        key: 'carry_out_training',
        what: '「データ管理計画書」に記載したデータ取扱者等への教育・周知を実施する',
        trigger: { on: 'day', day: { setting: 'work_starts_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'training_held' }],
      },
    ],
    reading: '教育・周知の時期は計画書に書くもので印字されていないので、業務の開始から未了として示し、期限を作らない。',
  },
  {
    number: '4.2(2)',
    heading: REGISTER,
    summary: 'データ取扱者等が電子データ等を取り扱うときは「データ管理簿」に記録し、データ取扱責任者に確かめさせる。',
    kind: 'duty',
    owner: 'contractor',
    step: RECORDED,
    forms: ['data_register'],
    duties: [
      {
        key: 'record_receipt',
        what: '電子データ等の受領を「データ管理簿」に記録し、データ取扱責任者に確認させる',
        trigger: { on: 'fact', fact: 'information_received' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'recorded' }],
      },
      {
        key: 'record_return',
        what: '電子データ等の返却・引渡しを「データ管理簿」に記録し、データ取扱責任者に確認させる',
        trigger: { on: 'fact', fact: 'information_returned' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'recorded' }],
        survives: true,
      },
    ],
    reading:
      '記録は取り扱うたびに要るが、時期は印字されていないので期限を作らない。今日の一覧に出すのは、欄に日時のある授受と返却だけとする。',
  },
  {
    number: '4.2(2)また書',
    unnumbered: true,
    heading: REGISTER,
    summary: '特定個人情報等を扱う業務では、記録を特定個人情報ファイル取扱責任者にも確かめさせる。',
    kind: 'duty',
    owner: 'contractor',
    step: RECORDED,
    forms: ['data_register'],
    appliesWhen: SPECIFIC,
    reading: '「併せて」とあるので、データ取扱責任者の確認に代わらず、両方の確認が要ると読む。',
  },
  {
    number: '4.2(3)(ア)',
    heading: CHANGE,
    summary:
      '承認を得た「データ管理計画書」と異なる措置を四つの事項について行うときは、計画書の変更を前もって発注者に提出し、承認を得る。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事前に',
    step: APPROVED,
    forms: [PLAN],
    gates: ['change_decided'],
    duties: [
      {
        key: 'change_plan',
        what: '「データ管理計画書」の変更を提出し、承認を得る',
        trigger: { on: 'fact', fact: 'change_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: PLAN }],
      },
    ],
    reading:
      '「請負作業中」は業務の実施中と読む。変更は計画書の新しい版として提出し、承認されるまで前の版が効力をもつ。',
  },
  {
    number: '4.2(3)(ア)また書',
    unnumbered: true,
    heading: CHANGE,
    summary: '承認された変更の内容を記録し、保存する。',
    kind: 'duty',
    owner: 'contractor',
    step: RECORDED,
    forms: ['change_record'],
    duties: [
      {
        key: 'record_plan_change',
        what: '承認された計画書の変更の内容を記録し、保存する',
        trigger: { on: 'fact', fact: 'change_planned' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'recorded' }],
      },
      {
        key: 'record_handler_change',
        what: '承認されたデータ取扱者等の異動の内容を記録し、保存する',
        trigger: { on: 'fact', fact: 'team_change_planned' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'recorded' }],
      },
    ],
    reading: '計画書の版そのものとは別に、変更の内容を記録するものと読む。保存の期間は印字されていない。',
  },
  {
    number: '4.2(3)(ア)１点目',
    unnumbered: true,
    heading: CHANGE,
    summary: 'データ取扱者等を異動させるときは、計画書（名簿）の変更の承認が要る。',
    kind: 'duty',
    owner: 'contractor',
    step: APPROVED,
    forms: [PLAN],
    gates: ['change_decided'],
    duties: [
      {
        key: 'change_handlers',
        what: 'データ取扱者等の異動について「データ管理計画書」の変更を提出し、承認を得る',
        trigger: { on: 'fact', fact: 'team_change_planned' },
        due: { rule: 'before_act' },
        timing: '事前に',
        answeredBy: [{ by: 'paper', form: PLAN }],
      },
    ],
    reading:
      '加わることも退くことも異動と読む。前もって承認を得られない急な退職は、4.2(3)(イ)ただし書の緊急の場合とする。',
  },
  {
    number: '4.2(3)(ア)２点目',
    unnumbered: true,
    heading: CHANGE,
    summary: 'データ取扱者等への教育・周知の計画を変えるときは、計画書の変更の承認が要る。',
    kind: 'condition',
    owner: 'contractor',
    forms: [PLAN],
    gates: ['change_decided'],
  },
  {
    number: '4.2(3)(ア)３点目',
    unnumbered: true,
    heading: CHANGE,
    summary:
      '電子データ等の取扱いの計画や、作業場所などの情報セキュリティの措置を変えるときは、計画書の変更の承認が要る。',
    kind: 'condition',
    owner: 'contractor',
    forms: [PLAN],
    gates: ['change_decided'],
    reading: '業務の途中から外部設置や外部接続をすることも、この変更にあたると読む。',
  },
  {
    number: '4.2(3)(ア)４点目',
    unnumbered: true,
    heading: CHANGE,
    summary: '再委託先や、再委託先の情報セキュリティ対策を変えるときは、計画書の変更の承認が要る。',
    kind: 'condition',
    owner: 'contractor',
    forms: [PLAN],
    appliesWhen: OUTSOURCED,
    gates: ['change_decided'],
  },
  {
    number: '4.2(3)(イ)',
    heading: CHANGE,
    summary: '一時的に計画書と異なる措置をとるときは、原則として前もってその旨を発注者に提出し、承認を得る。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事前に',
    step: APPROVED,
    forms: ['temporary_measure'],
    gates: ['measure_decided'],
    duties: [
      {
        key: 'ask_for_temporary_measure',
        what: '一時的に「データ管理計画書」と異なる措置を実施する旨を提出し、承認を得る',
        trigger: { on: 'fact', fact: 'temporary_measure_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'temporary_measure' }],
      },
    ],
    reading:
      '計画書の版は変えず、その旨の書面を別に提出して承認を得ると読む。「原則として」の例外はただし書の緊急の場合である。',
  },
  {
    number: '4.2(3)(イ)ただし書',
    unnumbered: true,
    heading: CHANGE,
    summary:
      '侵害が起きた場合やそのおそれがある場合など急を要するときは、先に措置をとり、実施した内容を後から発注者へ報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事後速やかに',
    step: REPORTED,
    forms: ['emergency_report'],
    duties: [
      {
        key: 'report_emergency_measure',
        what: '緊急に実施した、計画書と異なる措置の内容を報告する',
        trigger: { on: 'fact', fact: 'emergency_deviation' },
        due: { rule: 'word' },
        answeredBy: [
          { by: 'paper', form: 'emergency_report' },
          { by: 'fact', fact: 'oral_report' },
        ],
      },
    ],
    reading: '報告の方法は印字されていないので、口頭でも書面でもよい。承認は後からも要しない。',
  },
  {
    number: '4.2(4)(ア)',
    heading: AUDITS,
    summary: '業務の間、「データ管理計画書」を守っている状況を発注者へ報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '定期的に',
    step: REPORTED,
    forms: ['status_report'],
    duties: [
      {
        key: 'report_status',
        what: '「データ管理計画書」の遵守状況を報告する',
        trigger: { on: 'period', every: { setting: 'status_report_interval' } },
        due: { rule: 'within_period' },
        answeredBy: [{ by: 'paper', form: 'status_report' }],
      },
    ],
    reading: '間隔は印字されていないので発注者に尋ねる。',
  },
  {
    number: '4.2(4)(イ)',
    heading: AUDITS,
    summary: '発注者が計画書に関する管理状況の監査を求めたときは、定期のものでも不定期のものでも受け入れる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '監査を要請した時は、定期・不定期にかかわらず',
    step: { kind: 'directed', word: '要請' },
    forms: [],
    duties: [
      {
        key: 'accept_audit',
        what: '要請された「データ管理計画書」に係る管理状況の監査を受け入れる',
        trigger: { on: 'fact', fact: 'audit_requested' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'audit_done' }],
      },
    ],
    reading: '要請から監査までの日数は印字されていない。受注者は断ることも取り下げることもできない。',
  },
  {
    number: '4.2(4)(ウ)',
    heading: AUDITS,
    summary: '「データ管理計画書」を評価して見直し、必要な改善策などを発注者へ提案する。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'received', word: '提案' },
    forms: ['improvement_proposal'],
    duties: [
      {
        key: 'review_plan',
        what: '「データ管理計画書」の評価、見直しを行う',
        trigger: { on: 'day', day: { setting: 'work_starts_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'verified' }],
        step: { kind: 'kept', word: '評価、見直し' },
      },
      {
        key: 'propose_improvement',
        what: '評価で見つかったことについて、必要な改善策等を提案する',
        trigger: { on: 'fact', fact: 'audit_problem_found' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'improvement_proposal' }],
      },
    ],
    reading:
      '評価の時期も回数も印字されていないので、業務の開始から未了として示す。改善の要ることが見つかったときに提案が要ると読む。',
  },
  {
    number: '4.2(5)',
    heading: SHORTFALL,
    summary: '対策の履行が足りないと発注者が判断したときは、発注者と協議した上で、必要な是正の措置をとる。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'agreed', word: '協議', before: true },
    forms: [],
    duties: [
      {
        key: 'consult_on_correction',
        what: '情報セキュリティ対策の履行の不十分について、発注者と協議する',
        trigger: { on: 'fact', fact: 'insufficiency_found' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'agreement_reached' }],
      },
      {
        key: 'correct_shortfall',
        what: '協議の上、必要な是正措置を講ずる',
        trigger: { on: 'fact', fact: 'insufficiency_found' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'measure_done' }],
      },
    ],
    reading: '判断するのは発注者だけで、是正措置は協議の後になる。期限は印字されていない。',
  },
  {
    number: '4.2(5)また書',
    unnumbered: true,
    heading: SHORTFALL,
    summary: '是正措置の内容を「データ管理計画書」に盛り込む。',
    kind: 'duty',
    owner: 'contractor',
    forms: [PLAN],
    duties: [
      {
        key: 'reflect_correction',
        what: '是正措置の内容を「データ管理計画書」に反映させる',
        trigger: { on: 'fact', fact: 'insufficiency_found' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: PLAN }],
      },
    ],
    reading: '反映は計画書の変更なので、4.2(3)(ア)により承認を得る新しい版とする。',
  },
]
