import type { Clause } from '@/lib/rules/clauses/clause'
import type { Answer, DutyDeclaration, Trigger } from '@/lib/rules/duties/declaration'

const HEADING = '情報の受領・管理・廃棄等について'

const returned: Answer = { by: 'fact', fact: 'information_returned' }
const disposed: Answer = { by: 'fact', fact: 'information_disposed' }
const stored = [{ setting: 'electronic_storage', isOneOf: ['yes'] }]

/** ３(2): at the end of the work, when no longer needed before that, or as the bureau instructs. Each occasion has its own clock. */
const OCCASIONS: { key: string; what: string; act: string; trigger: Trigger; done: Answer[] }[] = [
  {
    key: 'at_end',
    what: '業務の終了に伴い不要となった情報',
    act: '回復が困難な方法で返却・廃棄・抹消する',
    trigger: { on: 'end' },
    done: [returned, disposed],
  },
  {
    key: 'unneeded',
    what: '不要となった情報',
    act: '回復が困難な方法で返却・廃棄・抹消する',
    trigger: { on: 'fact', fact: 'information_unneeded' },
    done: [returned, disposed],
  },
  {
    key: 'instructed_return',
    what: '返却を指示された情報',
    act: '返却する',
    trigger: { on: 'fact', fact: 'return_requested' },
    done: [returned],
  },
  {
    key: 'instructed_disposal',
    what: '廃棄・抹消を指示された情報',
    act: '回復が困難な方法で廃棄・抹消する',
    trigger: { on: 'fact', fact: 'disposal_instructed' },
    done: [disposed],
  },
]

/** The act itself. What the end of the work asks comes after it, so that these stay open then. */
const acts: DutyDeclaration[] = OCCASIONS.map(({ key, what, act, trigger, done }) => ({
  key: `clear_${key}`,
  what: `${what}を${act}`,
  trigger,
  due: { rule: 'word' },
  answeredBy: done,
  survives: true,
}))

const plans: DutyDeclaration[] = OCCASIONS.map(({ key, what, trigger }) => ({
  key: `plan_${key}`,
  what: `${what}について「作業実施計画書」を提出し、承認を得る`,
  trigger,
  due: { rule: 'word' },
  answeredBy: [
    { by: 'paper', form: 'disposal_plan' },
    { by: 'paper', form: 'plan_substitute' },
  ],
  step: { kind: 'decided', word: '承認', before: true },
  survives: true,
}))

const reports: DutyDeclaration[] = (['information_returned', 'information_disposed'] as const).map((fact) => ({
  key: `report_${fact}`,
  what: '「作業完了報告書」を提出する',
  trigger: { on: 'fact', fact },
  due: { rule: 'word' },
  answeredBy: [{ by: 'paper', form: 'disposal_report' }],
  step: { kind: 'received', word: '提出' },
  survives: true,
}))

/** ３．情報の受領・管理・廃棄等について */
export const custodyClauses: Clause[] = [
  {
    number: '３(1)',
    heading: HEADING,
    summary: '労働局から情報を受け取るときは、セキュリティに気を配った方法による。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '３(2)',
    heading: HEADING,
    summary:
      '受け取った情報と作った情報は、業務が終わって要らなくなったとき、または労働局の指示があったときに、元に戻せない方法で返却・廃棄・抹消する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: { kind: 'directed', word: '指示' },
    forms: ['disposal_plan', 'disposal_report'],
    duties: acts,
    reading:
      '「業務の終了に伴い不要となった」時は、契約の終わりか、それより前に協議会が不要と記録した時と読み、日数は作らない。',
  },
  {
    number: '３(2)なお書１',
    unnumbered: true,
    heading: HEADING,
    summary:
      '実施の方法などは作業実施計画書（別添１）で承認を得てから行い、済んだら作業完了報告書（別添２）を提出する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: { kind: 'decided', word: '承認', before: true },
    forms: ['disposal_plan', 'plan_substitute', 'disposal_report'],
    gates: ['disposal_planned'],
    duties: [...plans, ...reports],
    reading: '別添１は作業の前の承認、別添２は提出（受領）であり、一つの計画の承認はその版に書かれた作業だけに及ぶ。',
  },
  {
    number: '３(2)なお書２',
    unnumbered: true,
    heading: HEADING,
    summary:
      '情報セキュリティ管理計画書や、事業の前に示した作業計画書に同じ内容が書かれていれば、それを別添１の代わりにできる。',
    kind: 'right',
    owner: 'contractor',
    timing: '事業実施前までに',
    step: { kind: 'received', word: '提示' },
    forms: ['disposal_plan', 'security_plan', 'work_plan', 'plan_substitute'],
    reading:
      '代えられるのは書面であって承認ではないと読み、代える計画書の版と記載箇所を示して承認を得る。作業計画書は契約期間の初日より前に示した版に限り、別添１を出すことはいつでもできる。',
  },
  {
    number: '３(3)',
    heading: HEADING,
    summary: '情報を協議会の中へ運ぶときは、暗号化や施錠など適切な方法で守る。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '３(3)また書',
    unnumbered: true,
    heading: HEADING,
    summary: '運び入れた情報は、労働局との調整などに要る場合と返すときを除き、原則として外へ持ち出さない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    gates: ['taking_out_excepted'],
    reading: '例外は印字の二つだけで、承認して持ち出させる仕組みは印字されていない。',
  },
  {
    number: '３(4)',
    heading: HEADING,
    summary: '個人情報など重要な情報が書かれたものは、原則として協議会の外へ持ち出さない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    gates: ['taking_out_forbidden'],
    reading: '「原則として」だけが印字され、３(3)の二つの例外はここには書かれていない。',
  },
  {
    number: '３(5)',
    heading: HEADING,
    summary: '電磁的に保管する情報には、業務の体制にいない者が触れられないようアクセスを制限する。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    appliesWhen: stored,
    gates: ['access_limited'],
  },
  {
    number: '３(5)また書',
    unnumbered: true,
    heading: HEADING,
    summary: 'アクセスログを見て、不審なアクセスがないかなどを確かめる。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    appliesWhen: stored,
    reading: '「また」で続くので電磁的に保管する場合の義務と読み、間隔は印字されていないので繰り返しの期限を作らない。',
  },
  {
    number: '３(6)',
    heading: HEADING,
    summary: '受領した情報を置く端末・サーバ装置等は、政府統一基準群と厚生労働省のポリシーに沿って管理する。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    reading: '基準群とポリシーの版は印字されていないので、その時に効力のあるものと読む。',
  },
  {
    number: '３(6)後段',
    unnumbered: true,
    heading: HEADING,
    summary: '準拠した対応ができないときは、リスクを減らす代わりの策をとり、それについて承認を得る。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'decided', word: '承認' },
    forms: ['risk_measure'],
    appliesWhen: [{ setting: 'standards_conformity', isOneOf: ['no'] }],
    gates: ['paper_decided'],
    duties: [
      {
        key: 'submit_risk_measure',
        what: '代替のリスク軽減策について承認を得る',
        trigger: { on: 'setting', when: { setting: 'standards_conformity', isOneOf: ['no'] } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'risk_measure' }],
      },
    ],
    reading: '策を講ずることが承認より先に印字されているので、策は承認を待たずに講じ、承認はその後でもよいと読む。',
  },
  {
    number: '３(7)',
    heading: HEADING,
    summary: '対策がどう行われているかを確かめ、労働局へ報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '定期的に',
    step: { kind: 'received', word: '報告' },
    forms: ['compliance_report'],
    duties: [
      {
        key: 'check_compliance',
        what: '情報セキュリティ対策の履行状況を確認する',
        trigger: { on: 'period', every: { setting: 'check_interval' } },
        due: { rule: 'within_period' },
        answeredBy: [{ by: 'fact', fact: 'inspection_done' }],
      },
      {
        key: 'report_check',
        what: '確認した履行状況を報告する',
        trigger: { on: 'period', every: { setting: 'check_interval' } },
        due: { rule: 'within_period' },
        answeredBy: [{ by: 'paper', form: 'compliance_report' }],
      },
    ],
    reading: '間隔は印字されていないので労働局に尋ね、報告も確認と同じ期間のうちにするものと読む。',
  },
]
