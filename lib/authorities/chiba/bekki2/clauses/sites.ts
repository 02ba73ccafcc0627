import type { Clause } from '@/lib/rules/clauses/clause'
import { CONNECTED_OUTSIDE, INSTALLED_OUTSIDE } from '../conditions'

const INSTALLATION = '外部設置における情報セキュリティ確保の措置計画'
const CONNECTION = '外部接続における情報セキュリティ確保の措置計画'
const PLAN = ['data_management_plan']

/** 4.1(4) and (5): only where something is installed or connected outside. */
export const siteClauses: Clause[] = [
  {
    number: '4.1(4)',
    heading: INSTALLATION,
    summary:
      '発注者の指定した場所でないところに機器を置いて（外部設置）電子データ等を扱う場合は、部外者の侵入など意図的な漏えい等を防ぐ措置を書いた「外部設置における情報セキュリティ措置計画」を作り、(ア)から(ウ)までを入れる。',
    kind: 'duty',
    owner: 'contractor',
    forms: PLAN,
    appliesWhen: INSTALLED_OUTSIDE,
    reading:
      '発注者が場所を指定していないときは、受注者の場所に置くことも外部設置にあたりうるので、指定の有無を発注者に尋ねる。',
  },
  {
    number: '4.1(4)(ア)',
    heading: INSTALLATION,
    summary: '情報システムにアクセスする作業は、受注者の管理下にあって部外者の立入りが制限された場所で行う。',
    kind: 'duty',
    owner: 'contractor',
    forms: PLAN,
    appliesWhen: INSTALLED_OUTSIDE,
  },
  {
    number: '4.1(4)(ア)かっこ書',
    unnumbered: true,
    heading: INSTALLATION,
    summary: '一般向けに提供されているウェブページを見ることは、場所の限られる作業に入らない。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
    appliesWhen: INSTALLED_OUTSIDE,
  },
  {
    number: '4.1(4)(イ)',
    heading: INSTALLATION,
    summary:
      '電子データ等を扱うパソコンやモバイル端末などについて、盗難・紛失・画面ののぞき見などによる漏えいを防ぐ措置をとる。',
    kind: 'duty',
    owner: 'contractor',
    forms: PLAN,
    appliesWhen: INSTALLED_OUTSIDE,
  },
  {
    number: '4.1(4)(イ)また書',
    unnumbered: true,
    heading: INSTALLATION,
    summary: '漏えいを防ぐ措置をとっていないパソコンやモバイル端末などによる作業を制限する。',
    kind: 'duty',
    owner: 'contractor',
    forms: PLAN,
    appliesWhen: INSTALLED_OUTSIDE,
    reading: '「制限」であって禁止ではないので、どう制限するかは計画に書いて承認を得る。',
  },
  {
    number: '4.1(4)(ウ)',
    heading: INSTALLATION,
    summary: '入退室記録や作業記録などを蓄え、不正を見つけ原因を突き止めるのに役立つ管理の機能を備える。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'kept', word: '蓄積' },
    forms: [...PLAN, 'entry_log', 'work_log'],
    appliesWhen: INSTALLED_OUTSIDE,
    reading:
      '記録の欄も保存の期間も印字されていないので、帳簿の欄は推定とし、機器が自ら蓄える記録で代えてもよいと読む。',
  },
  {
    number: '4.1(5)',
    heading: CONNECTION,
    summary:
      '発注者が指定するネットワーク以外に接続（外部接続）して電子データ等を扱う場合は、外からの侵入や改ざんを防ぐ措置を書いた「外部接続におけるセキュリティ措置計画」を作り、(ア)から(ウ)までを入れる。',
    kind: 'duty',
    owner: 'contractor',
    forms: PLAN,
    appliesWhen: CONNECTED_OUTSIDE,
    reading:
      '見出しは「情報セキュリティ確保の措置計画」、計画の名は「セキュリティ措置計画」だが、名は印字のまま用いる。',
  },
  {
    number: '4.1(5)(ア)',
    heading: CONNECTION,
    summary: '外部接続の箇所にファイアウォールを置き、要らない通信を遮断する。',
    kind: 'duty',
    owner: 'contractor',
    forms: PLAN,
    appliesWhen: CONNECTED_OUTSIDE,
  },
  {
    number: '4.1(5)(イ)',
    heading: CONNECTION,
    summary: '外部接続の箇所に侵入検知システムを置き、ネットワークへの不正な侵入を遮断する。',
    kind: 'duty',
    owner: 'contractor',
    forms: PLAN,
    appliesWhen: CONNECTED_OUTSIDE,
  },
  {
    number: '4.1(5)(ウ)',
    heading: CONNECTION,
    summary: '外部接続の箇所で不正な通信を見つけたときは、発注者に通報する。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'received', word: '通報' },
    forms: PLAN,
    appliesWhen: CONNECTED_OUTSIDE,
    duties: [
      {
        key: 'tell_of_improper_traffic',
        what: '外部接続箇所で検出した不正な通信を通報する',
        trigger: { on: 'fact', fact: 'improper_traffic_detected' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'notified' }],
      },
    ],
    reading:
      '通報の時期も方法も印字されていないので期限を作らない。侵害のおそれがあると判断すれば、4.1(6)の第一報が別に要る。',
  },
]
