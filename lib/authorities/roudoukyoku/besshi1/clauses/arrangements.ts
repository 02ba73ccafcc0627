import type { Clause } from '@/lib/rules/clauses/clause'
import type { DutyDeclaration } from '@/lib/rules/duties/declaration'

const STRUCTURE = '情報管理のための体制'
const ASSURANCE = '情報管理のための体制確保について'
const ASSURED = '確保すべき体制'
const OTHERS = 'その他'
const PAPERS = ['information_handlers', 'security_structure', 'work_staff']

/** Procurements in which 業務従事者名簿 is asked for. */
const withWorkStaff = [{ setting: 'procurement_kind', isOneOf: ['research', 'computer', 'telecommunication'] }]
const withSubcontractor = [{ setting: 'subcontracting', isOneOf: ['yes'] }]
const submitted = { kind: 'received', word: '提出' } as const
const unlessApproved = { kind: 'decided', word: '承認', before: true } as const

/** A paper of １(2)①: the print names no time for it, so it is simply owed from the signing on. */
function submission(form: string, title: string): DutyDeclaration {
  return {
    key: `submit_${form}`,
    what: `「${title}」を提出する`,
    trigger: { on: 'day', day: { contract: 'signed_on' } },
    due: { rule: 'untimed' },
    answeredBy: [{ by: 'paper', form }],
  }
}

/** Something to be set up or told at the beginning, for which no time is printed. */
function atStart(key: string, what: string, fact: 'arranged' | 'training_held'): DutyDeclaration {
  return {
    key,
    what,
    trigger: { on: 'day', day: { contract: 'starts_on' } },
    due: { rule: 'untimed' },
    answeredBy: [{ by: 'fact', fact }],
  }
}

/** １．情報管理のための体制整備等について */
export const arrangementClauses: Clause[] = [
  {
    number: '１(1)①',
    heading: STRUCTURE,
    summary: '組織全体のセキュリティを守り、求められた業務を行うあいだの情報セキュリティの管理体制を整える。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'kept', word: '整備' },
    forms: ['security_structure'],
    reading: '整えたことは、１(2)①イの書面で示すものと読む。',
  },
  {
    number: '１(1)②',
    heading: STRUCTURE,
    summary: '体制には代表が加わり、代表が何に責任を負うかを明らかにする。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['security_structure'],
  },
  {
    number: '１(1)③',
    heading: STRUCTURE,
    summary: '業務の情報の取扱い全体に責任を負う情報管理責任者を置く。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['information_handlers'],
    reading: '１人以上を名簿に載せれば足り、人数の上限も、ほかの区分と兼ねることの禁止もない。',
  },
  {
    number: '１(1)④',
    heading: STRUCTURE,
    summary:
      '情報管理責任者は、事務の一部を受け持つ情報取扱管理担当者を指定する。進み具合を見て、情報に触れうる者がこれにあたる。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['information_handlers'],
    reading: '「情報取扱管理担当者」は、１(2)①アの「情報取扱管理者」と同じ者と読む。',
  },
  {
    number: '１(1)⑤',
    heading: STRUCTURE,
    summary:
      '情報システムの機器やソフトウェアに、協議会・従業員・再委託先などが意図しない不正な変更を加えることのない体制を整える。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'kept', word: '整備' },
    forms: ['security_structure'],
  },
  {
    number: '１(1)⑥',
    heading: STRUCTURE,
    summary: '労働局が設ける通報窓口のことを、協議会の中で説明し知らせる。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    duties: [atStart('tell_of_contact_point', '労働局の通報窓口を協議会内に説明・周知する', 'training_held')],
    reading: '時期は印字されていないので期限を作らず、契約期間の初めから未了として示す。',
  },
  {
    number: '１(2)①',
    heading: ASSURANCE,
    summary: '業務で知った情報を適切に管理する体制を確保し、その証しとしてア・イ・ウの書面を提出する。',
    kind: 'duty',
    owner: 'contractor',
    step: submitted,
    forms: PAPERS,
    reading: '最初の提出は受領で足り、承認を待たない。',
  },
  {
    number: '１(2)①かっこ書',
    unnumbered: true,
    heading: ASSURANCE,
    summary: 'ウの名簿が要るのは、研究開発及び調査・コンピューターサービス・電気通信サービスの調達のときだけである。',
    kind: 'condition',
    owner: 'contractor',
    forms: ['work_staff'],
    reading: '調達の種類は労働局が答え、未設定の間は「求められていない」とせず問いとして示す。',
  },
  {
    number: '１(2)①（確保すべき体制）１点目',
    unnumbered: true,
    heading: ASSURED,
    summary: '情報を取り扱う者を、業務に最低限必要な者だけに絞る。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['information_handlers', 'security_structure'],
  },
  {
    number: '１(2)①（確保すべき体制）２点目',
    unnumbered: true,
    heading: ASSURED,
    summary:
      '労働局の承認がない限り、知った情報が名簿に載っていない者へ伝わったり漏れたりしないことを保証する体制をもつ。',
    kind: 'duty',
    owner: 'contractor',
    step: unlessApproved,
    forms: ['security_structure'],
  },
  {
    number: '１(2)①（確保すべき体制）３点目',
    unnumbered: true,
    heading: ASSURED,
    summary: '労働局の承認がない限り、知った情報が協議会の外へ伝わったり漏れたりしないことを保証する体制をもつ。',
    kind: 'duty',
    owner: 'contractor',
    step: unlessApproved,
    forms: ['security_structure'],
  },
  {
    number: '１(2)①ア',
    heading: '情報取扱者名簿',
    summary:
      '保護を要する情報に触れうる者を、再委託先の者も含めて、三つの区分と氏名・住所・生年月日・所属部署・役職などとともに名簿に載せる。',
    kind: 'duty',
    owner: 'contractor',
    step: submitted,
    forms: ['information_handlers'],
    duties: [submission('information_handlers', '情報取扱者名簿')],
    reading: '「等」は任意の備考で受け、提出の時期は印字されていないので期限を作らない。',
  },
  {
    number: '１(2)①ア第２文',
    unnumbered: true,
    heading: '情報取扱者名簿',
    summary: '一部を再委託するときは、再委託先で情報に触れうる者も名簿に載せる。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['information_handlers'],
    appliesWhen: withSubcontractor,
    reading: '再委託先に情報に触れうる者がいるかは業務次第なので、いないことを理由に名簿を拒まない。',
  },
  {
    number: '１(2)①イ',
    heading: '情報セキュリティを確保するための体制を定めた書面',
    summary: '情報管理体制図や情報管理に関する規則などで体制を定める。再委託する場合は再委託先の分も含める。',
    kind: 'duty',
    owner: 'contractor',
    step: submitted,
    forms: ['security_structure'],
    duties: [submission('security_structure', '情報セキュリティを確保するための体制を定めた書面')],
    reading: '図や規則は、欄に書いても添付してもよい。',
  },
  {
    number: '１(2)①イ後段',
    unnumbered: true,
    heading: '情報セキュリティを確保するための体制を定めた書面',
    summary: '一部を再委託するときは、再委託先の体制もこの書面で定める。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['security_structure'],
    appliesWhen: withSubcontractor,
  },
  {
    number: '１(2)①ウ',
    heading: '業務従事者名簿',
    summary: '業務に従事する者を、経歴・知見・語学力・国籍などとともに名簿に載せる。',
    kind: 'duty',
    owner: 'contractor',
    step: submitted,
    forms: ['work_staff'],
    appliesWhen: withWorkStaff,
    duties: [
      {
        ...submission('work_staff', '業務従事者名簿'),
        exemptWhen: { setting: 'work_staff_waiver', isOneOf: ['waived'] },
      },
    ],
  },
  {
    number: '１(2)①ウなお書',
    unnumbered: true,
    heading: '業務従事者名簿',
    summary: '情報セキュリティ管理計画書を見れば足りると労働局が認めるときは、業務従事者名簿を出さなくてよい。',
    kind: 'right',
    owner: 'authority',
    forms: ['work_staff', 'security_plan'],
    appliesWhen: withWorkStaff,
    reading: '認めるのは労働局だけで、未設定は省略を認めていないのと同じであり、省略できても提出はできる。',
  },
  {
    number: '１(2)②',
    heading: ASSURANCE,
    summary: '三つの書面の内容を変えるときは、先に労働局へ申請して承認を得る。',
    kind: 'duty',
    owner: 'contractor',
    timing: 'あらかじめ',
    step: unlessApproved,
    forms: PAPERS,
    gates: ['change_decided'],
    duties: [
      {
        key: 'change_arrangements',
        what: '名簿や体制の書面の変更を申請し、承認を得る',
        trigger: { on: 'fact', fact: 'team_change_planned' },
        due: { rule: 'before_act' },
        answeredBy: PAPERS.map((form) => ({ by: 'paper', form })),
      },
    ],
    reading: '二回目からの版に承認が要り、承認されるまで前の版が効力をもつ。',
  },
  {
    number: '１(3)①',
    heading: OTHERS,
    summary:
      '情報管理責任者は、セキュリティが侵されたときやそのおそれがあるときなど非常時の対策を定め、従事者に徹底する。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    duties: [
      atStart('set_emergency_measures', '非常時における対策を定める', 'arranged'),
      atStart('teach_emergency_measures', '非常時における対策を従事者に徹底する', 'training_held'),
    ],
    reading: '時期は印字されていないので期限を作らず、契約期間の初めから未了として示す。',
  },
  {
    number: '１(3)②',
    heading: OTHERS,
    summary:
      '一部を再委託する場合は、そこから生じる脅威に対しても、情報セキュリティ管理計画書の措置が行われることを担保する。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['security_plan'],
    appliesWhen: withSubcontractor,
    reading: '計画書があることを前提にしているが、その提出を義務付ける文はないので、提出の義務とはしない。',
  },
]
