import type { Clause } from '@/lib/rules/clauses/clause'

const OFFICE = '事務局の体制'
const SUPPORTERS = '意見表明等支援員'
const PAY = '支援員の報酬'
const LIST = ['staff_list']

/** 5(2) 事業の実施体制 */
export const structureClauses: Clause[] = [
  {
    number: '5(2)①',
    heading: OFFICE,
    summary: '事務局に、事務局支援員（ア）を3名以上、事務担当者（イ）を1名以上置く。',
    kind: 'duty',
    owner: 'contractor',
    forms: LIST,
    duties: [
      {
        key: 'place_office_supporters',
        what: '事務局支援員を3名以上配置する',
        trigger: { on: 'day', day: { contract: 'starts_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'arranged' }],
      },
      {
        key: 'place_office_clerk',
        what: '事務担当者を1名以上配置する',
        trigger: { on: 'day', day: { contract: 'starts_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'arranged' }],
      },
    ],
    reading:
      '配置の時期も届出も印字されていないので、契約期間の初日から未了として示し、期限を作らない。人数の上限も、アとイを兼ねることの禁止も印字されていない。',
  },
  {
    number: '5(2)①後段',
    unnumbered: true,
    heading: OFFICE,
    summary: '事務局の者を置く場所は、受託事業者の事業所とする。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '5(2)①ア',
    heading: SUPPORTERS,
    summary: '事務局支援員は、(ア)から(ウ)までの要件をすべて満たす者とする。',
    kind: 'duty',
    owner: 'contractor',
    forms: LIST,
    reading: '要件を示す書面は印字されていないので、受託者が備える一覧で示し、県への提出は求めない。',
  },
  {
    number: '5(2)①ア(ア)',
    heading: SUPPORTERS,
    summary:
      '児童福祉司、社会福祉士、心理士、弁護士等の資格があり、児童の意見表明を支えるのに要る福祉や心理などの一定のスキルを身に付けている。',
    kind: 'duty',
    owner: 'contractor',
    forms: LIST,
    reading:
      '資格とスキルの両方が要ると読む。「等」なのでほかの資格も書ける。「付けていていること」は字の重なりと見る。',
  },
  {
    number: '5(2)①ア(イ)',
    heading: SUPPORTERS,
    summary: '児相等で、措置児童の処遇の決定に関わる立場にない。',
    kind: 'duty',
    owner: 'contractor',
    forms: LIST,
  },
  {
    number: '5(2)①ア(ウ)',
    heading: SUPPORTERS,
    summary: '県が指定した研修を受け終えているか、速やかに受ける。研修にはアドボケイト養成講座が含まれる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: { kind: 'directed', word: '指定' },
    forms: LIST,
    duties: [
      {
        key: 'train_office_supporters',
        what: '県の指定する研修を受講していない事務局支援員に、速やかに受講させる',
        trigger: { on: 'day', day: { contract: 'starts_on' } },
        due: { rule: 'word' },
        answeredBy: [
          { by: 'fact', fact: 'training_held' },
          { by: 'fact', fact: 'verified' },
        ],
      },
      {
        key: 'train_new_supporters',
        what: '新たに従事する事務局支援員又は支援員が県の指定する研修を受講しているかを確かめ、まだなら速やかに受講させる',
        trigger: { on: 'fact', fact: 'staff_joined' },
        due: { rule: 'word' },
        answeredBy: [
          { by: 'fact', fact: 'training_held' },
          { by: 'fact', fact: 'verified' },
        ],
      },
    ],
    reading:
      'どの研修かは県に尋ねる。全員が受け終えているときは、その確認の記録で足りる。「速やかに」の起点は印字されていないので、契約期間の初日と、新たに加わるときとする。',
  },
  {
    number: '5(2)①イ',
    heading: '事務担当者',
    summary: '児相等との日程の調整や記録表の取りまとめなどを受け持つ事務担当者を置く。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['staff_list', 'record_sheet'],
    reading: '人数と配置の義務は5(2)①に示し、ここで重ねない。資格の要件は印字されていない。',
  },
  {
    number: '5(2)②',
    heading: '事務局職員以外の意見表明等支援員の確保',
    summary: '事務局支援員のほかに支援員を確保し、事務局支援員とともに児相等を訪ねる。',
    kind: 'duty',
    owner: 'contractor',
    forms: LIST,
    duties: [
      {
        key: 'secure_supporters',
        what: '事務局支援員以外の支援員を確保する',
        trigger: { on: 'day', day: { contract: 'starts_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'arranged' }],
      },
    ],
    reading: '見出しは「事務局職員以外」、本文は「①ア以外」で、同じ者を指すと読む。人数も時期も印字されていない。',
  },
  {
    number: '5(2)②ア',
    heading: '支援員の要件',
    summary: '支援員の要件は、①アの事務局支援員と同じである。',
    kind: 'duty',
    owner: 'contractor',
    forms: LIST,
    duties: [
      {
        key: 'train_supporters',
        what: '県の指定する研修を受講していない支援員に、速やかに受講させる',
        trigger: { on: 'day', day: { contract: 'starts_on' } },
        due: { rule: 'word' },
        timing: '速やかに',
        answeredBy: [
          { by: 'fact', fact: 'training_held' },
          { by: 'fact', fact: 'verified' },
        ],
      },
    ],
    reading: '①ア(ウ)の研修も「速やかに」とともに支援員に及ぶと読む。後から加わる支援員の分は①ア(ウ)に示す。',
  },
  {
    number: '5(2)②イ',
    heading: PAY,
    summary: '支援員に支払う報酬は、(ア)と(イ)の額を超えない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    reading: '上限は「支援員」（事務局職員以外の者）について印字され、事務局支援員には及ばないと読む。',
  },
  {
    number: '5(2)②イただし書',
    unnumbered: true,
    heading: PAY,
    summary: '訪問のための旅費は、報酬とは別に支払ってよい。',
    kind: 'right',
    owner: 'contractor',
    forms: [],
    reading: '旅費の額の上限は印字されていない。',
  },
  {
    number: '5(2)②イ(ア)',
    heading: PAY,
    summary: '弁護士の報酬の上限は、50,000円／日である。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '5(2)②イ(イ)',
    heading: PAY,
    summary: '弁護士以外の支援員の報酬の上限は、30,000円／日である。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
  },
]
