import type { Clause } from '@/lib/rules/clauses/clause'
import { SPECIFIC } from '../conditions'

const BEFORE_WORK = '業務開始前の遵守事項'
const PEOPLE = 'データ取扱者等の指定'
const PLAN = ['data_management_plan']

/** 4.1 as far as (2): the plan as a whole, and the people in it. */
export const planClauses: Clause[] = [
  {
    number: '4.1',
    heading: BEFORE_WORK,
    summary:
      '(1)から(6)までの事項と、一部を再委託する場合は(7)の事項をまとめた「データ管理計画書」を作り、業務を始める前に発注者の承認を得る。',
    kind: 'duty',
    owner: 'contractor',
    timing: '業務開始前までに',
    step: { kind: 'decided', word: '承認', before: true },
    forms: PLAN,
    gates: ['work_planned', 'paper_decided'],
    duties: [
      {
        key: 'submit_plan',
        what: '「データ管理計画書」を提出し、承認を得る',
        trigger: { on: 'day', day: { setting: 'work_starts_on' } },
        due: { rule: 'by_trigger_day', edge: 'start' },
        answeredBy: [{ by: 'paper', form: 'data_management_plan' }],
      },
    ],
    reading:
      '(1)から(7)までの計画や手順は、一つの「データ管理計画書」の各部分と読む。承認を要するのはその一つで、業務は承認を待って始める。',
  },
  {
    number: '4.1なお書前段',
    unnumbered: true,
    heading: BEFORE_WORK,
    summary:
      '番号利用法の個人番号と特定個人情報（特定個人情報等）を取り扱う業務では、これをほかの電子データ等とはっきり分けて管理する。',
    kind: 'duty',
    owner: 'contractor',
    forms: PLAN,
    appliesWhen: SPECIFIC,
  },
  {
    number: '4.1なお書後段',
    unnumbered: true,
    heading: BEFORE_WORK,
    summary:
      '特定個人情報等を取り扱う業務では、特定個人情報の適正な取扱いに関するガイドラインによる安全管理措置を、「データ管理計画書」の各事項に書き加える。',
    kind: 'duty',
    owner: 'contractor',
    forms: PLAN,
    appliesWhen: SPECIFIC,
    reading:
      'ガイドラインの版は印字されていないので、その時に効力のあるものと読む。(1)への追加は、名簿に特定個人情報ファイル取扱者等を載せることで足りる。',
  },
  {
    number: '4.1(1)',
    heading: PEOPLE,
    summary:
      '電子データ等を取り扱う「データ取扱者」と、それをまとめる「データ取扱責任者」を決め、所属・役職・氏名などを「データ取扱者等名簿」に記入する。',
    kind: 'duty',
    owner: 'contractor',
    forms: PLAN,
    gates: ['handlers_listed'],
    reading:
      '名簿にない者の取扱いは、承認された計画と異なる取扱いになると読む。人数の上限も、兼ねることの禁止も印字されていない。',
  },
  {
    number: '4.1(1)また書',
    unnumbered: true,
    heading: PEOPLE,
    summary:
      '特定個人情報等を扱う業務では、「特定個人情報ファイル取扱者」と、それをまとめる「特定個人情報ファイル取扱責任者」も決めて、同じ名簿に載せる。',
    kind: 'duty',
    owner: 'contractor',
    forms: PLAN,
    appliesWhen: SPECIFIC,
    reading:
      '名は「ファイル」取扱者だが、印字は特定個人情報等を取り扱う者と定めているので、ファイルを扱うかを問わず載せる。',
  },
  {
    number: '4.1(1)なお書前段',
    unnumbered: true,
    heading: PEOPLE,
    summary:
      '四つの区分の「データ取扱者等」は、守秘義務などデータの扱いについての社内教育か、それに準ずる講習などを受けた者に限る。',
    kind: 'condition',
    owner: 'contractor',
    forms: PLAN,
    reading: '名簿に載せる前に受けていることと読む。受けた時期の限りは印字されていない。',
  },
  {
    number: '4.1(1)なお書後段',
    unnumbered: true,
    heading: PEOPLE,
    summary: '教育や講習を受けた実績も、「データ取扱者等名簿」に記入する。',
    kind: 'duty',
    owner: 'contractor',
    forms: PLAN,
  },
  {
    number: '4.1(2)',
    heading: 'データ取扱者等への教育・周知計画',
    summary:
      'データ取扱者等に、この契約の電子データ等の取扱いや漏えいの防止などを教え知らせるための「データ取扱者等への教育・周知計画」を作る。',
    kind: 'duty',
    owner: 'contractor',
    forms: PLAN,
  },
]
