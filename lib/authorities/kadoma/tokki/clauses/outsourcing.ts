import type { Clause } from '@/lib/rules/clauses/clause'
import { OUTSOURCED } from '../conditions'

const HEADING = '再委託に関する制限事項の遵守に関して'

/** 8. It speaks of 市 and of 発注者, and means the same. */
export const outsourcingClauses: Clause[] = [
  {
    number: '8(1)',
    heading: HEADING,
    summary: '委託された業務の処理を、第三者に委任したり請け負わせたりしない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    gates: ['outsourcing_whole_forbidden'],
    reading: '例外は(2)の一部の再委託だけなので、全部の再委託は承認を受けてもできないと読む。',
  },
  {
    number: '8(2)',
    heading: HEADING,
    summary:
      '一部をやむを得ず再委託するときは、再委託先の名称等、期間、理由、処理する内容、取り扱う情報、安全管理措置、管理監督の方法の七つを明らかにし、書面で市に申請して承認を得る。',
    kind: 'prohibition',
    owner: 'contractor',
    timing: 'あらかじめ',
    step: { kind: 'decided', word: '承認', before: true },
    forms: ['outsourcing_application'],
    gates: ['outsourcing_decided'],
    duties: [
      {
        key: 'outsourcing_application',
        what: '業務の一部の再委託を書面で申請し、市の承認を得る',
        trigger: { on: 'fact', fact: 'outsourcing_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'outsourcing_application' }],
      },
    ],
    reading: '再委託の予定ごとに申請する。再委託先の先への再委託は印字されていないので、同じ手続によると読む。',
  },
  {
    number: '8(2)後段',
    unnumbered: true,
    heading: HEADING,
    summary: '再委託する範囲に個人情報などを取り扱う業務が入るときは、そのことを申請の書面にはっきり書く。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['outsourcing_application'],
    reading: '条件は申請ごとの事実なので、設定ではなく申請の必須の欄とし、入らないときもそう書く。',
  },
  {
    number: '8(3)',
    heading: HEADING,
    summary: '再委託先に契約の義務をすべて守らせ、再委託先の行いとその結果について発注者に責任を負う。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    appliesWhen: OUTSOURCED,
    reading: '「発注者」は市と同じ者を指すと読む（(5)も同じ）。',
  },
  {
    number: '8(4)',
    heading: HEADING,
    summary: '再委託先との契約に、再委託先を管理・監督する手続と方法を具体的に定める。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    appliesWhen: OUTSOURCED,
    reading: '再委託先との契約書を市に出すことは印字されていないので、求めない。',
  },
  {
    number: '8(5)',
    heading: HEADING,
    summary: '再委託先の履行の状況を管理・監督し、発注者に求められたら、その状況を適宜報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '発注者の求めに応じて',
    step: { kind: 'received', word: '報告' },
    forms: ['supervision_report'],
    appliesWhen: OUTSOURCED,
    duties: [
      {
        key: 'supervision_report',
        what: '再委託先の管理・監督の状況を報告する',
        trigger: { on: 'fact', fact: 'report_requested' },
        due: { rule: 'named_day' },
        answeredBy: [{ by: 'paper', form: 'supervision_report' }],
      },
    ],
    reading: '報告は求めがあったときの義務で、「適宜」は間隔を定めるものではないと読む。',
  },
]
