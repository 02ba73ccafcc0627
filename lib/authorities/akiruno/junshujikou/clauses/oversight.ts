import type { Clause } from '@/lib/rules/clauses/clause'

const withSubcontractor = [{ setting: 'subcontracting', isOneOf: ['yes'] }]

/** 5 定期報告, 6 調査, 7 返還等の義務 and 8 再委託 */
export const oversightClauses: Clause[] = [
  {
    number: '5',
    heading: '定期報告',
    summary: '対策がどう行われているかを、発注者が求めたら報告書（参考様式第4号）で知らせる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '発注者の求めに応じて',
    step: { kind: 'received', word: '提出' },
    forms: ['performance_report'],
    duties: [
      {
        key: 'submit_performance_report',
        what: '求められた「履行状況報告書」を提出する',
        trigger: { on: 'fact', fact: 'report_requested' },
        due: { rule: 'named_day' },
        answeredBy: [{ by: 'paper', form: 'performance_report' }],
      },
      {
        key: 'submit_regular_report',
        what: '定められた間隔の「履行状況報告書」を提出する',
        trigger: { on: 'period', every: { setting: 'report_interval' } },
        due: { rule: 'within_period' },
        answeredBy: [{ by: 'paper', form: 'performance_report' }],
        appliesWhen: [{ setting: 'reporting', isOneOf: ['regular'] }],
      },
    ],
    reading:
      '見出しは「定期報告」、本文は「求めに応じて」で、間隔は印字されていない。求めのつどの義務と読み、間隔を定めて求めるかは発注者に尋ねる。',
  },
  {
    number: '6',
    heading: '調査',
    summary: '管理の状況を確かめるため発注者が取扱区域の調査を求めたら、それに協力する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '調査を求めたとき',
    step: { kind: 'directed', word: '求め' },
    forms: [],
    duties: [
      {
        key: 'cooperate_in_inspection',
        what: '重要指定情報の取扱区域への調査に協力する',
        trigger: { on: 'fact', fact: 'entry_requested' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'entry_done' }],
      },
    ],
    reading: '「取扱区域」を定める書面は印字されていないので、届出書（様式第1号）の管理体制に書かれた場所と読む。',
  },
  {
    number: '7',
    heading: '返還等の義務',
    summary:
      '発注者から渡された、または自ら集め作った重要指定情報は、発注者が返還を求めたら、発注者の指定した方法で返す。',
    kind: 'duty',
    owner: 'contractor',
    timing: '直ちに',
    step: { kind: 'directed', word: '返還請求' },
    forms: [],
    duties: [
      {
        key: 'return_information',
        what: '返還を請求された重要指定情報を、指定された方法で返還する',
        trigger: { on: 'fact', fact: 'return_requested' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'fact', fact: 'information_returned' }],
      },
    ],
    reading: '契約の終わりに当然に返すとは印字されていないので、返還は請求があったときの義務と読む。',
  },
  {
    number: '7ただし書',
    unnumbered: true,
    heading: '返還等の義務',
    summary: '発注者が消去や廃棄を指示したときは、返すかわりに指示に従い、証明書（参考様式第5号）を出す。',
    kind: 'duty',
    owner: 'contractor',
    timing: '指示したとき',
    step: { kind: 'received', word: '提出' },
    forms: ['disposal_certificate'],
    duties: [
      {
        key: 'dispose_as_instructed',
        what: '指示された重要指定情報を消去・廃棄する',
        trigger: { on: 'fact', fact: 'disposal_instructed' },
        due: { rule: 'named_day' },
        answeredBy: [{ by: 'fact', fact: 'information_disposed' }],
        step: { kind: 'directed', word: '指示' },
      },
      {
        key: 'submit_disposal_certificate',
        what: '「重要指定情報の消去・廃棄証明書」を提出する',
        trigger: { on: 'fact', fact: 'information_disposed' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'disposal_certificate' }],
      },
    ],
    reading:
      '「直ちに」は返還にかかり、消去・廃棄と証明書には時期が印字されていない。指示のない消去・廃棄は予定されていないと読む。',
  },
  {
    number: '8(1)',
    heading: '再委託',
    summary: '業務の一部を再委託する必要があるときは、申請書（参考様式第6号）を出して承認を得る。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'decided', word: '承認', before: true },
    forms: ['outsourcing_request'],
    appliesWhen: withSubcontractor,
    gates: ['outsourcing_decided'],
    duties: [
      {
        key: 'ask_for_outsourcing',
        what: '「再委託承認申請書」を提出し、承認を得る',
        trigger: { on: 'fact', fact: 'outsourcing_planned' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'outsourcing_request' }],
      },
    ],
    reading: '再委託する必要があるときの承認なので、再委託の前に得ると読む。全部の再委託を許す文はない。',
  },
  {
    number: '8(2)',
    heading: '再委託',
    summary: '再委託先に契約上のすべての義務を守らせ、その行為と結果のすべてに責任を負う。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['outsourcing_request'],
    appliesWhen: withSubcontractor,
  },
]
