import type { Clause } from '@/lib/rules/clauses/clause'

const MANAGER = 'プロジェクト管理者'
const LEADER = 'プロジェクトリーダー'
const MEMBER = 'プロジェクトメンバー'
const CHANGE = '体制変更'
const OTHERS = 'その他'

/** 4 業務体制 and 5 その他 */
export const teamClauses: Clause[] = [
  {
    number: '4(1)',
    heading: MANAGER,
    summary: 'プロジェクト管理者は、プロジェクト全体の運営管理と成果物の品質に責任を持つ。',
    kind: 'statement',
    owner: 'contractor',
    forms: ['project_plan'],
  },
  {
    number: '4(1)第2段落',
    unnumbered: true,
    heading: MANAGER,
    summary:
      'プロジェクト管理者には、国内の自治体の BCP や ICT-BCP の策定・改定でプロジェクト管理者を務めた経験が要る。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['project_plan'],
    reading:
      '経験を示す書面は印字されていないので、プロジェクト計画書の体制に書く。BCP か ICT-BCP のどちらかの経験で足りると読む。',
  },
  {
    number: '4(2)',
    heading: LEADER,
    summary: 'プロジェクトリーダーは、それぞれの業務で主となって区と調整し、受け持つタスクに責任を持つ。',
    kind: 'statement',
    owner: 'contractor',
    forms: ['project_plan'],
    reading: '何をそれぞれの業務と数え、何人置くかは印字されていないので、一人以上とする。',
  },
  {
    number: '4(2)第2段落',
    unnumbered: true,
    heading: LEADER,
    summary:
      'プロジェクトリーダーには、国内の自治体の BCP や ICT-BCP の策定・改定でプロジェクトリーダーを務めた経験が要る。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['project_plan'],
  },
  {
    number: '4(3)',
    heading: MEMBER,
    summary: 'プロジェクトメンバーは、プロジェクト管理者やリーダーの指示を受けて、業務を円滑に、速く、確かに行う。',
    kind: 'statement',
    owner: 'contractor',
    forms: ['project_plan'],
  },
  {
    number: '4(3)第2段落',
    unnumbered: true,
    heading: MEMBER,
    summary:
      'プロジェクトメンバーのうち1名以上には、国内の自治体の BCP や ICT-BCP の策定・改定でメンバーを務めた経験が要る。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['project_plan'],
  },
  {
    number: '4(4)',
    heading: CHANGE,
    summary: '業務を担当する主たる者は、原則として代えない。',
    kind: 'prohibition',
    owner: 'contractor',
    timing: '委託期間中',
    forms: ['project_plan'],
    reading: '主たる者が誰かは印字されていないので、発注者に尋ね、プロジェクト計画書の体制に示す。',
  },
  {
    number: '4(4)第2段落',
    unnumbered: true,
    heading: CHANGE,
    summary: '主たる者をやむを得ず代えるときは、前もって発注者に報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '変更予定の1か月前までに',
    step: { kind: 'received', word: '報告' },
    forms: ['team_change'],
    duties: [
      {
        key: 'team_change',
        what: '主たる者の変更を発注者に報告する',
        trigger: { on: 'fact', fact: 'team_change_planned' },
        due: { rule: 'calendar', amount: 1, unit: 'months', direction: 'before' },
        answeredBy: [{ by: 'paper', form: 'team_change' }],
      },
    ],
    reading:
      '報告であって承認ではないので、変更は発注者の返答を待たない。急な退職などで1か月前に間に合わないときも報告を受け、遅れとして示す。',
  },
  {
    number: '4(4)第3段落',
    unnumbered: true,
    heading: CHANGE,
    summary: '体制を変えるときは、受託者の責任で、内容と修正済みのドキュメント一式をほかの要員に引き継ぐ。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['team_handover'],
    duties: [
      {
        key: 'team_handover',
        what: '体制の変更の内容と修正済のドキュメント一式を他の要員に引き継ぐ',
        trigger: { on: 'fact', fact: 'staff_changed' },
        due: { rule: 'untimed' },
        answeredBy: [
          { by: 'paper', form: 'team_handover' },
          { by: 'fact', fact: 'handed_over_work' },
        ],
        step: { kind: 'kept', word: '引継ぎ' },
      },
    ],
    reading:
      '引継ぎの時期も、引継ぎの報告も印字されていない。主たる者でない者の変更でも引き継ぐと読み、異動があったときに求める。',
  },
  {
    number: '5(1)',
    heading: OTHERS,
    summary: '業務はすべて受託者が自ら行い、一部であっても、発注者の同意がなければ再委託しない。',
    kind: 'prohibition',
    owner: 'contractor',
    step: { kind: 'decided', word: '同意', before: true },
    forms: ['outsourcing_request'],
    gates: ['outsourcing_decided'],
    duties: [
      {
        key: 'outsourcing_request',
        what: '再委託について発注者の同意を得る',
        trigger: { on: 'fact', fact: 'outsourcing_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'outsourcing_request' }],
      },
    ],
    reading:
      'すべて受託者で行うことと、同意があれば一部を再委託できることは、前者を原則、後者を例外と読む。同意を求める書面の欄は印字されていない。',
  },
  {
    number: '5(1)また書',
    unnumbered: true,
    heading: OTHERS,
    summary: '不測の事態でも業務が止まらないように人員を置く。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '5(2)',
    heading: OTHERS,
    summary: '借りた資料等は十分注意して扱い、業務が終わったら発注者に返す。',
    kind: 'duty',
    owner: 'contractor',
    timing: '本業務終了後、速やかに',
    forms: [],
    survives: true,
    duties: [
      {
        key: 'return_materials',
        what: '貸与を受けた資料等を発注者に返却する',
        trigger: { on: 'end' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'fact', fact: 'information_returned' }],
        survives: true,
      },
    ],
    reading: '本業務の終了は契約の終わりと読む。',
  },
  {
    number: '5(2)なお書',
    unnumbered: true,
    heading: OTHERS,
    summary: '業務のために作成した資料等の文書は、抹消、焼却、切断などで復元できない状態にして処分する。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['disposal_record'],
    duties: [
      {
        key: 'dispose_documents',
        what: '業務処理上作成した資料等の文書一切を復元不可能な状態にして処分する',
        trigger: { on: 'end' },
        due: { rule: 'untimed' },
        answeredBy: [
          { by: 'paper', form: 'disposal_record' },
          { by: 'fact', fact: 'information_disposed' },
        ],
        step: { kind: 'kept', word: '処分' },
        survives: true,
      },
    ],
    reading:
      '処分の時期は印字されていないので、返却と同じく業務の終わったときからとし、期限を作らない。納品した成果物そのものは発注者のもので、受託者の手元に残る文書について定めたものと読む。',
  },
  {
    number: '5(3)',
    heading: OTHERS,
    summary: '労働基準法などの関係法令を守って業務を行う。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '5(4)',
    heading: OTHERS,
    summary: '書かれていないことや仕様への疑いが生じたら、双方が話し合い、誠意をもって行う。',
    kind: 'duty',
    owner: 'both',
    timing: 'その都度',
    step: { kind: 'agreed', word: '協議' },
    forms: [],
    duties: [
      {
        key: 'consult',
        what: '疑義のある事項を発注者と協議する',
        owner: 'contractor',
        trigger: { on: 'fact', fact: 'question_raised' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'fact', fact: 'agreement_reached' }],
      },
      {
        key: 'consult_of_authority',
        what: '疑義のある事項を受託者と協議する',
        owner: 'authority',
        trigger: { on: 'fact', fact: 'question_raised' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'fact', fact: 'agreement_reached' }],
      },
    ],
    reading: '本仕様書とは、この業務委託概要を指すと読む。',
  },
]
