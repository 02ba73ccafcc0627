import type { Clause } from '@/lib/rules/clauses/clause'

const HEADING = '成果物の提出'
const DRAFT = '素案'
const FINAL = '完成版'
const BOUND_PLAN = 'A4判／両面4色刷り／あじろ綴じ製本'
const BOUND_SUMMARY = 'A4判／両面4色刷り／中綴じ正本製本'

type Item = { number: string; heading: string; key: string; name: string; by: 'drafts_due_on' | 'products_due_on' }

/** An item of the list with its number: to be delivered by the day that the authority names for it. */
function item({ number, heading, key, name, by }: Item, summary: string, reading?: string): Clause {
  return {
    number,
    heading,
    summary,
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'received', word: '納品' },
    forms: ['delivery'],
    duties: [
      {
        key: `delivery_${key}`,
        what: `${name}を納品する`,
        trigger: { on: 'day', day: { setting: by } },
        due: { rule: 'by_trigger_day', edge: 'end' },
        timing: '期限内に',
        answeredBy: [{ by: 'paper', form: 'delivery' }],
      },
    ],
    ...(reading && { reading }),
  }
}

/** A bullet below an item that comes in two shapes: how, and in how many copies. */
const shape = (number: string, heading: string, summary: string, reading?: string): Clause => ({
  number,
  unnumbered: true,
  heading,
  summary,
  kind: 'duty',
  owner: 'contractor',
  forms: ['delivery'],
  ...(reading && { reading }),
})

const general: Clause[] = [
  {
    number: '3',
    heading: HEADING,
    summary: '業務で作成した成果物は、発注者と調整して決めた時期に提出する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '発注者と調整の上で必要な時期に',
    step: { kind: 'received', word: '提出' },
    forms: [
      'product_submission',
      ...['bcp_plan', 'bcp_summary', 'bcp_action_plan', 'bcp_training_plan'],
      ...['ict_plan', 'ict_summary', 'ict_action_plan', 'ict_training_plan', 'operation_manual'],
    ],
    duties: [
      {
        key: 'product_submission',
        what: '調整した時期に成果物を提出する',
        trigger: { on: 'fact', fact: 'product_day_agreed' },
        due: { rule: 'named_day' },
        answeredBy: [
          'product_submission',
          ...['bcp_plan', 'bcp_summary', 'bcp_action_plan', 'bcp_training_plan'],
          ...['ict_plan', 'ict_summary', 'ict_action_plan', 'ict_training_plan', 'operation_manual'],
        ].map((form) => ({ by: 'paper', form })),
      },
    ],
    reading: '時期は調整のたびに決まるので、調整した日を記入したときに、その日までの提出を求める。',
  },
  {
    number: '3後段',
    unnumbered: true,
    heading: HEADING,
    summary: '成果物を取りまとめた納品物として、(1)から(4)までを納める。',
    kind: 'duty',
    owner: 'contractor',
    timing: '期限内に',
    step: { kind: 'received', word: '納品' },
    forms: ['delivery'],
    reading:
      '期限の日は印字されていない。素案と完成版を同じ日に納めることはないので、素案とそれ以外の二つの日として発注者に尋ねる。',
  },
  {
    number: '3※1',
    unnumbered: true,
    heading: HEADING,
    summary: '電子データの成果品は、ワードやエクセルのように後から直せる形式にし、保守のしやすさに気を付ける。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['delivery'],
    reading: 'ワードやエクセルは例示と読み、修正可能なほかの形式も妨げない。成果品は成果物と同じものを指すと読む。',
  },
  {
    number: '3※2',
    unnumbered: true,
    heading: HEADING,
    summary:
      '(1)と(2)は、区民に分かりやすく興味を引くデザインと構成にし、色彩のアクセシビリティや音声ガイダンスの導入など多様性に配慮する。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['delivery'],
  },
  {
    number: '3※2後段',
    unnumbered: true,
    heading: HEADING,
    summary: '冊子のイラストなどは、地域福祉の視点に配慮し、受託者が自ら作ったオリジナルにする。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['delivery'],
  },
]

const bcpItems: Clause[] = [
  item(
    { number: '3(1)ア(ア)', heading: DRAFT, key: 'bcp_plan_draft', name: '業務継続計画書の素案', by: 'drafts_due_on' },
    '目黒区BCP業務継続計画書(基本計画書)の素案を、電子データで1部納める。',
    '1(1)ウの目黒区業務継続計画書と同じものを指すと読む。',
  ),
  item(
    {
      number: '3(1)ア(イ)',
      heading: FINAL,
      key: 'bcp_plan_final',
      name: '業務継続計画書の完成版',
      by: 'products_due_on',
    },
    '目黒区BCP業務継続計画書(基本計画書)の完成版を、二つの形で納める。',
  ),
  shape('3(1)ア(イ)１点目', FINAL, '完成版の一つは、電子データで1部とする。'),
  shape('3(1)ア(イ)２点目', FINAL, `完成版のもう一つは、${BOUND_PLAN}で1部とする。`),
  item(
    {
      number: '3(1)イ',
      heading: '行動計画書(行動手順書含む。)',
      key: 'bcp_action_plan',
      name: '行動計画書(BCP)',
      by: 'products_due_on',
    },
    '行動手順書を含む行動計画書を、電子データで1部納める。',
  ),
  item(
    { number: '3(1)ウ', heading: '訓練計画', key: 'bcp_training_plan', name: '訓練計画(BCP)', by: 'products_due_on' },
    '訓練計画を、電子データで1部納める。',
    '令和9年度・10年度に更新した訓練計画をもう一度納めるかは印字されていないので、更新の版の承認で足りると読む。',
  ),
  item(
    { number: '3(1)エ(ア)', heading: DRAFT, key: 'bcp_summary_draft', name: '概要版(BCP)の素案', by: 'drafts_due_on' },
    '外部公表向けの概要版の素案を、二つの形で納める。',
  ),
  shape('3(1)エ(ア)１点目', DRAFT, '素案の一つは、電子データで1部とする。'),
  shape(
    '3(1)エ(ア)２点目',
    DRAFT,
    `素案のもう一つは、${BOUND_SUMMARY}で500部とする。`,
    '中綴じ正本製本は中綴じ製本の誤りとも読めるが、印字のまま使う。',
  ),
  item(
    {
      number: '3(1)エ(イ)',
      heading: FINAL,
      key: 'bcp_summary_final',
      name: '概要版(BCP)の完成版',
      by: 'products_due_on',
    },
    '外部公表向けの概要版の完成版を、二つの形で納める。',
  ),
  shape('3(1)エ(イ)１点目', FINAL, '完成版の一つは、電子データで1部とする。'),
  shape('3(1)エ(イ)２点目', FINAL, `完成版のもう一つは、${BOUND_SUMMARY}で500部とする。`),
]

const ictItems: Clause[] = [
  item(
    {
      number: '3(2)ア(ア)',
      heading: DRAFT,
      key: 'ict_plan_draft',
      name: 'ICT業務継続計画書の素案',
      by: 'drafts_due_on',
    },
    '目黒区ICT業務継続計画書(基本計画書)の素案を、電子データで1部納める。',
  ),
  item(
    {
      number: '3(2)ア(イ)',
      heading: FINAL,
      key: 'ict_plan_final',
      name: 'ICT業務継続計画書の完成版',
      by: 'products_due_on',
    },
    '目黒区ICT業務継続計画書(基本計画書)の完成版を、二つの形で納める。',
  ),
  shape('3(2)ア(イ)１点目', FINAL, '完成版の一つは、電子データで1部とする。'),
  shape('3(2)ア(イ)２点目', FINAL, `完成版のもう一つは、${BOUND_PLAN}で1部とする。`),
  item(
    {
      number: '3(2)イ',
      heading: '行動計画書(行動手順書含む。)',
      key: 'ict_action_plan',
      name: '行動計画書(ICT-BCP)',
      by: 'products_due_on',
    },
    '行動手順書を含む行動計画書を、電子データで1部納める。',
  ),
  item(
    { number: '3(2)ウ', heading: '運用手順書', key: 'operation_manual', name: '運用手順書', by: 'products_due_on' },
    '運用手順書を、電子データで1部納める。',
  ),
  item(
    {
      number: '3(2)エ',
      heading: '訓練計画',
      key: 'ict_training_plan',
      name: '訓練計画(ICT-BCP)',
      by: 'products_due_on',
    },
    '訓練計画を、電子データで1部納める。',
    '令和9年度・10年度に更新した訓練計画をもう一度納めるかは印字されていないので、更新の版の承認で足りると読む。',
  ),
  item(
    {
      number: '3(2)オ(ア)',
      heading: DRAFT,
      key: 'ict_summary_draft',
      name: '概要版(ICT-BCP)の素案',
      by: 'drafts_due_on',
    },
    '概要版の素案を、二つの形で納める。',
    '概要版は1(2)カ(ウ)の外部公表向けの概要版と読む。',
  ),
  shape('3(2)オ(ア)１点目', DRAFT, '素案の一つは、電子データで1部とする。'),
  shape('3(2)オ(ア)２点目', DRAFT, `素案のもう一つは、${BOUND_SUMMARY}で500部とする。`),
  item(
    {
      number: '3(2)オ(イ)',
      heading: FINAL,
      key: 'ict_summary_final',
      name: '概要版(ICT-BCP)の完成版',
      by: 'products_due_on',
    },
    '概要版の完成版を、二つの形で納める。',
  ),
  shape('3(2)オ(イ)１点目', FINAL, '完成版の一つは、電子データで1部とする。'),
  shape(
    '3(2)オ(イ)２点目',
    FINAL,
    `完成版のもう一つは、${BOUND_SUMMARY}で500部とする。`,
    '印字は500で終わり単位がないので、ほかの項目と同じく部と読む。',
  ),
]

const otherItems: Clause[] = [
  item(
    { number: '3(3)ア', heading: '本業務の進捗管理', key: 'minutes', name: '議事録', by: 'products_due_on' },
    '本業務の進捗管理として、議事録を納める。',
    '形式と部数は印字されていないので、納品のときに書く。',
  ),
  item(
    { number: '3(4)', heading: HEADING, key: 'others', name: 'その他の作成した資料等', by: 'products_due_on' },
    '業務で作成したその他の資料等も納める。',
    '一つ一つの名も形式も部数も印字されていないので、一覧にない名を書けるようにする。',
  ),
]

/** 3 成果物の提出 */
export const deliveryClauses: Clause[] = [...general, ...bcpItems, ...ictItems, ...otherItems]
