import type { Clause } from '@/lib/rules/clauses/clause'
import { CONFIDENTIAL } from '../conditions'

const HEADING = '電子データ等の取扱いにおける情報セキュリティ確保の措置計画'
const PLAN = 'data_management_plan'
const PERMITTED = { kind: 'decided', word: '許可', before: true } as const

/** 4.1(3): the part 「データ取扱計画」 and the seven measures in it. */
export const handlingClauses: Clause[] = [
  {
    number: '4.1(3)',
    heading: HEADING,
    summary:
      '電子データ等の保存・運搬・複製・破棄と、保管場所の変更のときに行う措置を書いた「データ取扱計画」を作り、(ア)から(キ)までの措置を入れる。',
    kind: 'duty',
    owner: 'contractor',
    forms: [PLAN],
    reading: '(ア)から(キ)までは計画に書くことであると同時に、4.2(1)により業務の間に行うことでもある。',
  },
  {
    number: '4.1(3)(ア)',
    heading: HEADING,
    summary:
      '電子データ等を扱うサーバ・パソコン・モバイル端末に、アクセス制御と、脅威の最新の情報をふまえた不正プログラム対策・脆弱性対策を施す。',
    kind: 'duty',
    owner: 'contractor',
    forms: [PLAN],
    gates: ['access_limited'],
  },
  {
    number: '4.1(3)(イ)',
    heading: HEADING,
    summary:
      '機密性2以上の電子データ等は、発注者の管理下にも受注者の管理下にもない情報システム等では、原則として取り扱わない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [PLAN],
    appliesWhen: CONFIDENTIAL,
    gates: ['foreign_device_decided'],
    reading: '機密性の段階の意味は印字されていないので、どの電子データ等が機密性2以上かは発注者に尋ねる。',
  },
  {
    number: '4.1(3)(イ)かっこ書',
    unnumbered: true,
    heading: HEADING,
    summary: '管理下にない情報システム等には、データ取扱者等が個人で所有するパソコンやモバイル端末も含まれる。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
    appliesWhen: CONFIDENTIAL,
  },
  {
    number: '4.1(3)(イ)後段',
    unnumbered: true,
    heading: HEADING,
    summary: '管理下にない情報システム等で取り扱う必要があるときは、発注者の許可を得てから用いる。',
    kind: 'duty',
    owner: 'contractor',
    step: PERMITTED,
    forms: ['foreign_device_permission'],
    appliesWhen: CONFIDENTIAL,
    gates: ['foreign_device_decided'],
    duties: [
      {
        key: 'ask_for_foreign_device',
        what: '管理下にない情報システム等での取扱いについて許可を得る',
        trigger: { on: 'fact', fact: 'foreign_device_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'foreign_device_permission' }],
      },
    ],
    reading: '計画書の承認はこの許可に代わらず、取扱いの許可は(エ)の保存の許可に代わらないと読む。',
  },
  {
    number: '4.1(3)(ウ)',
    heading: HEADING,
    summary:
      '電子データ等名称、データ取扱者名、授受方法、使用目的、使用場所、保管場所、保管方法、返却方法、授受日時、返却日時、特定個人情報等の有無などを記録する「データ管理簿」を整える。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'kept', word: '整備' },
    forms: [PLAN, 'data_register'],
    reading: '整える時期は印字されていない。計画に入れる措置なので、業務の開始には要ると読むが、期限は作らない。',
  },
  {
    number: '4.1(3)(エ)',
    heading: HEADING,
    summary:
      '機密性2以上の電子データ等は、発注者の管理下にも受注者の管理下にもない情報システム等や電磁的記録媒体には、原則として保存しない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [PLAN],
    appliesWhen: CONFIDENTIAL,
    gates: ['foreign_device_decided'],
  },
  {
    number: '4.1(3)(エ)かっこ書',
    unnumbered: true,
    heading: HEADING,
    summary:
      '管理下にないものには、データ取扱者等が私的に契約しているサービスや、個人で所有する電磁的記録媒体も含まれる。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
    appliesWhen: CONFIDENTIAL,
  },
  {
    number: '4.1(3)(エ)後段',
    unnumbered: true,
    heading: HEADING,
    summary: '管理下にない情報システム等や電磁的記録媒体に保存する必要があるときは、発注者の許可を得てから用いる。',
    kind: 'duty',
    owner: 'contractor',
    step: PERMITTED,
    forms: ['foreign_storage_permission'],
    appliesWhen: CONFIDENTIAL,
    gates: ['foreign_device_decided'],
    duties: [
      {
        key: 'ask_for_foreign_storage',
        what: '管理下にない情報システム等・電磁的記録媒体への保存について許可を得る',
        trigger: { on: 'fact', fact: 'foreign_storage_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'foreign_storage_permission' }],
      },
    ],
  },
  {
    number: '4.1(3)(オ)',
    heading: HEADING,
    summary:
      'データ取扱責任者か特定個人情報ファイル取扱責任者が、データ取扱者や特定個人情報ファイル取扱者の作業に立ち会うなどして、適切に管理する。',
    kind: 'duty',
    owner: 'contractor',
    forms: [PLAN],
    reading: '「立ち会うなど」は例であり、ほかの適切な管理でもよいと読む。',
  },
  {
    number: '4.1(3)(カ)',
    heading: HEADING,
    summary: '取扱者が作業を終えて場所を離れるときは、責任者がデータの持ち出しがないかを厳しく検査する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '作業を終了し作業場所を離れる際',
    forms: [PLAN],
    reading: '作業のたびに行う継続の措置と読む。検査の記録は印字されていないので、記録の義務とはしない。',
  },
  {
    number: '4.1(3)(キ)',
    heading: HEADING,
    summary: '機密性2以上の電子データ等を電子メールで送るときは、暗号化する。',
    kind: 'duty',
    owner: 'contractor',
    forms: [PLAN],
    appliesWhen: CONFIDENTIAL,
  },
]
