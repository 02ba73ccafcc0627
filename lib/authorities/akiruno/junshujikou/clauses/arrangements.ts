import type { Clause } from '@/lib/rules/clauses/clause'

/** 1 基本的事項, 2 管理体制の整備 and 3 教育・研修の実施 */
export const arrangementClauses: Clause[] = [
  {
    number: '1',
    heading: '基本的事項',
    summary: '発注者が渡す情報は、市の情報セキュリティポリシーにいう最重要情報と重要情報であり、重要指定情報と呼ぶ。',
    kind: 'statement',
    owner: 'both',
    forms: [],
    reading: '「提供する情報は…となります」とあるので、渡されたものを個々に格付けせず、すべて重要指定情報として扱う。',
  },
  {
    number: '1第2段落',
    unnumbered: true,
    heading: '基本的事項',
    summary: '重要指定情報について、市のポリシーが定める対策と本遵守事項を守り、情報漏えいなどの事故を防ぐ。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    reading: 'ポリシーの版は印字されていないので、その時に効力のあるものと読む。',
  },
  {
    number: '2',
    heading: '管理体制の整備',
    summary: '重要指定情報の管理責任者を選び、管理体制を届出書（参考様式第1号）で知らせる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '業務の開始までに',
    step: { kind: 'received', word: '提出' },
    forms: ['structure_notice'],
    duties: [
      {
        key: 'submit_structure_notice',
        what: '管理責任者を選任し、「重要指定情報管理体制（新規・変更）届出書」を提出する',
        trigger: { on: 'day', day: { setting: 'work_starts_on' } },
        due: { rule: 'by_trigger_day', edge: 'start' },
        answeredBy: [{ by: 'paper', form: 'structure_notice' }],
      },
    ],
    reading: '「業務の開始」は契約期間の初日と限らないので日を発注者に尋ね、期限はその日が始まるまでと読む。',
  },
  {
    number: '2また書',
    unnumbered: true,
    heading: '管理体制の整備',
    summary: '届け出た内容が変わったときも、届出書で知らせる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '変更が生じたとき',
    step: { kind: 'received', word: '提出' },
    forms: ['structure_notice'],
    duties: [
      {
        key: 'submit_structure_change',
        what: '変更した内容の「重要指定情報管理体制（新規・変更）届出書」を提出する',
        trigger: { on: 'fact', fact: 'details_changed' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'structure_notice' }],
      },
    ],
    reading: '「同様とする」は届出書の提出にかかり、変更の後の日数や、変更の前の承認は印字されていないと読む。',
  },
  {
    number: '3',
    heading: '教育・研修の実施',
    summary:
      '管理責任者と作業従事者に遵守事項を知らせ、守るのに要る教育を行い、報告書（参考様式第2号）で発注者に知らせる。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'received', word: '提出' },
    forms: ['training_report'],
    duties: [
      {
        key: 'hold_training',
        what: '管理責任者と作業従事者に、遵守事項を周知し、教育を行う',
        trigger: { on: 'day', day: { contract: 'starts_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'training_held' }],
      },
      {
        key: 'submit_training_report',
        what: '「教育・研修実施報告書」を提出する',
        trigger: { on: 'fact', fact: 'training_held' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'training_report' }],
      },
    ],
    reading: '教育の時期・回数、報告の時期は印字されていないので期限を作らず、行うたびに報告するものと読む。',
  },
]
