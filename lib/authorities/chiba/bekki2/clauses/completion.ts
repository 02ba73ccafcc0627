import type { Clause } from '@/lib/rules/clauses/clause'
import { SPECIFIC } from '../conditions'

const TREATMENT = 'データ返却等処理'
const APPROVED = { kind: 'decided', word: '承認', before: true } as const

/** 4.3 業務完了時の遵守事項. What it asks comes when the work is done, so that it stays open after the end. */
export const completionClauses: Clause[] = [
  {
    number: '4.3(1)',
    heading: TREATMENT,
    summary:
      '業務が完了したら、「データ管理簿」に記録されたすべてのデータを返却・消去・廃棄などする。処理の方法、日時、場所、立会者、作業責任者などを書いた「データ返却等計画書」を前もって提出し、承認を得てから行う。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事前に',
    step: APPROVED,
    forms: ['return_plan', 'data_register'],
    gates: ['disposal_decided'],
    duties: [
      {
        key: 'submit_return_plan',
        what: '「データ返却等計画書」を提出し、承認を得る',
        trigger: { on: 'fact', fact: 'contract_completed' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'return_plan' }],
        survives: true,
      },
      {
        key: 'carry_out_return',
        what: '承認を得た計画により、データの返却、消去、廃棄等の措置を行う',
        trigger: { on: 'paper', form: 'return_plan', at: 'approved' },
        due: { rule: 'untimed' },
        timing: '承認を得た上で',
        answeredBy: [
          { by: 'fact', fact: 'information_returned' },
          { by: 'fact', fact: 'information_disposed' },
        ],
        survives: true,
      },
    ],
    reading:
      '起点は業務の完了で、契約の終わりとは別の日と読む。「全てのデータ」なので、データ管理簿の一行ごとに処理を書く。計画書の提出の日数は印字されていない。',
  },
  {
    number: '4.3(1)また書',
    unnumbered: true,
    heading: TREATMENT,
    summary: '特定個人情報等を扱う業務では、特定個人情報等であることを「データ返却等計画書」にはっきり示す。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['return_plan'],
    appliesWhen: SPECIFIC,
  },
  {
    number: '4.3(2)',
    heading: '作業後の報告',
    summary: '計画による処理が終わったら、結果を書いた「データ管理簿」を発注者へ提出する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '処理が終了したとき',
    step: { kind: 'received', word: '提出' },
    forms: ['return_plan', 'register_results'],
    duties: [
      {
        key: 'submit_register_results',
        what: '処理の結果を記載した「データ管理簿」を提出する',
        trigger: { on: 'paper', form: 'return_plan', at: 'approved' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'register_results' }],
        survives: true,
      },
    ],
    reading:
      '備えていた帳簿が、ここで結果を書いた一つの書面として提出される。見出しは「報告」、本文は「提出」で、どちらも受領で足りる。',
  },
  {
    number: '4.3(3)',
    heading: '情報セキュリティ侵害の被害に関する記録類の引渡し',
    summary:
      '業務の間に侵害やそのおそれのある事象が起きたときは、4.1(6)の対処の中で得て残してある記録類を、発注者に渡す。',
    kind: 'duty',
    owner: 'contractor',
    timing: '業務完了時',
    forms: [],
    duties: [
      {
        key: 'hand_over_incident_records',
        what: '情報セキュリティ侵害の被害に関する記録類を引き渡す',
        trigger: { on: 'fact', fact: 'incident_noticed', notBefore: 'contract_completed' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'fact', fact: 'information_returned' }],
        survives: true,
      },
    ],
    reading:
      '4.1(6)は記録の取得も保存も印字していないので、(ア)から(オ)までの対処の中で残した記録と読む。時期は4.3の見出しにより業務の完了のときとする。',
  },
]
