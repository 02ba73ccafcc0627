import type { Clause } from '@/lib/rules/clauses/clause'
import type { DutyDeclaration } from '@/lib/rules/duties/declaration'
import {
  EQUIPMENT,
  LEASE,
  MEDIA_CONFIDENTIAL,
  MEDIA_LOW,
  NO_LEASE,
  RESIDENTS,
  RESIDENTS_INSIDE,
  RESIDENTS_OUTSIDE,
  SPECIAL,
  SPECIAL_CERTIFIED,
} from '../conditions'

const ERASURE = '記憶装置の修理及び廃棄等におけるデータ消去'
const PLANNING = '抹消措置計画の作成'
const OF_RESIDENTS = 'マイナンバー利用事務系の領域において住民情報を保存する記憶媒体の抹消措置の方法'
const OF_CONFIDENTIAL = '機密性2以上に該当する情報を保存する記憶媒体（上記アに該当するものを除く。）の抹消措置の方法'
const OF_LOW = '機密性1に該当する情報を保存する記憶媒体の抹消措置の方法'
const OF_SPECIAL = 'IoT機器を含む特殊用途機器の抹消措置の方法'
const PLAN = 'data_management_plan'
const HANDOVER = '職員が作業完了を確認した上で'
const APPROVED = { kind: 'decided', word: '承認', before: true } as const

/** The staff of the authority confirms; what has to be confirmed opens it. */
function confirmation(key: string, media: string, fact: 'device_erased' | 'erasure_done'): DutyDeclaration {
  return {
    key,
    what: `${media}のデータの消去の作業完了を確認する`,
    owner: 'authority',
    trigger: { on: 'fact', fact },
    due: { rule: 'untimed' },
    answeredBy: [{ by: 'fact', fact: 'completion_confirmed' }],
    survives: true,
  }
}

function certificate(key: string, what: string, form: string): DutyDeclaration {
  return {
    key,
    what,
    owner: 'contractor',
    trigger: { on: 'fact', fact: 'erasure_done' },
    due: { rule: 'untimed' },
    answeredBy: [{ by: 'paper', form }],
    survives: true,
  }
}

/** 4.4 記憶装置の修理及び廃棄等におけるデータ消去. A lease runs out at the end of the contract, so that all of it stays open then. */
export const erasureClauses: Clause[] = [
  {
    number: '4.4',
    heading: ERASURE,
    summary:
      '契約により発注者が利用する情報システム機器の修理・廃棄・リース返却のときは、記憶装置からすべての電子データ等を消し、元に戻せなくする「抹消措置」を行う。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    appliesWhen: EQUIPMENT,
    duties: [
      {
        key: 'erase_before_repair',
        what: '修理・廃棄する機器の記憶装置について抹消措置を実施する',
        trigger: { on: 'fact', fact: 'device_repair_planned' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'erasure_done' }],
        survives: true,
      },
    ],
    reading: 'リース返却のための抹消措置は、4.4(1)また書の期間のうちに行うものとして、そこに置く。',
  },
  {
    number: '4.4(1)',
    heading: PLANNING,
    summary:
      '作業予定日時、作業予定場所、実施予定者氏名、データ完全消去区分、使用機材名・数量、データ消去対象記憶装置リスト、立会者などを書いた「抹消措置作業計画」を「データ管理計画書」に加え、要ればほかの措置の内容も改めて、抹消措置実施日（賃貸借契約では賃貸借期間満了日）の30日前までに提出し、承認を得る。',
    kind: 'duty',
    owner: 'contractor',
    timing: '抹消措置実施日（賃貸借契約の場合は賃貸借期間満了日）の30日前までに',
    step: APPROVED,
    forms: [PLAN],
    appliesWhen: EQUIPMENT,
    gates: ['disposal_decided'],
    duties: [
      {
        key: 'plan_erasure',
        what: '「抹消措置作業計画」を加えた「データ管理計画書」を提出し、承認を得る',
        trigger: { on: 'fact', fact: 'erasure_planned' },
        due: { rule: 'calendar', amount: 30, unit: 'days', direction: 'before' },
        answeredBy: [{ by: 'paper', form: PLAN }],
        appliesWhen: NO_LEASE,
        survives: true,
      },
      {
        key: 'plan_lease_erasure',
        what: 'リース返却について「抹消措置作業計画」を加えた「データ管理計画書」を提出し、承認を得る',
        trigger: { on: 'day', day: { setting: 'lease_ends_on' } },
        due: { rule: 'calendar', amount: 30, unit: 'days', direction: 'before' },
        answeredBy: [{ by: 'paper', form: PLAN }],
        appliesWhen: LEASE,
        survives: true,
      },
      {
        key: 'plan_repair_in_lease',
        what: '賃貸借の途中の修理・廃棄について「抹消措置作業計画」を加えた「データ管理計画書」を提出し、承認を得る',
        trigger: { on: 'fact', fact: 'device_repair_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: PLAN }],
        appliesWhen: LEASE,
        survives: true,
      },
    ],
    reading:
      '計画は「データ管理計画書」の新しい版として提出する。賃貸借契約で期間の途中に修理・廃棄するときは、満了日から数える30日前は意味をなさないので、日数を作らず、作業の前に承認を得るものと読む。',
  },
  {
    number: '4.4(1)また書',
    unnumbered: true,
    heading: PLANNING,
    summary: '賃貸借契約では、抹消措置実施日を、賃貸借期間満了日から30日以内の日に定める。',
    kind: 'duty',
    owner: 'contractor',
    timing: '賃貸借期間満了日から30日以内に',
    forms: [PLAN],
    appliesWhen: LEASE,
    duties: [
      {
        key: 'erase_after_lease',
        what: '賃貸借期間満了日から30日以内に定めた抹消措置実施日に、抹消措置を実施する',
        trigger: { on: 'day', day: { setting: 'lease_ends_on' } },
        due: { rule: 'window', days: 30 },
        answeredBy: [{ by: 'fact', fact: 'erasure_done' }],
        survives: true,
      },
    ],
    reading: '実施日は計画の中で定めるので、期間は実施する日にかかると読む。満了日も含み、翌日から30日を数える。',
  },
  {
    number: '4.4(2)ア(ア)',
    heading: OF_RESIDENTS,
    summary: '記憶媒体を分解・粉砕・溶解・焼却・細断などで物理的に壊し、確実に復元できなくする。',
    kind: 'duty',
    owner: 'contractor',
    forms: [PLAN, 'erasure_report'],
    appliesWhen: RESIDENTS,
    reading: '「など」なので、ほかの方法でも、物理的に壊して復元できなければよい。',
  },
  {
    number: '4.4(2)ア(ア)なお書',
    unnumbered: true,
    heading: OF_RESIDENTS,
    summary: 'リース契約による機器でも、リース契約が終わった後に、その記憶媒体を物理的に壊す。',
    kind: 'duty',
    owner: 'contractor',
    timing: 'リース契約終了後',
    forms: [],
    appliesWhen: [...LEASE, ...RESIDENTS],
    reading: '時期の限りは4.4(1)また書の30日以内と読み、ここに別の期限を作らない。',
  },
  {
    number: '4.4(2)ア(イ)',
    heading: OF_RESIDENTS,
    summary: '発注者の職員が、抹消措置が終わるまで立ち会って確かめる。',
    kind: 'duty',
    owner: 'authority',
    timing: '抹消措置の完了まで',
    forms: [],
    appliesWhen: RESIDENTS_INSIDE,
    duties: [
      {
        key: 'witness_destruction',
        what: 'マイナンバー利用事務系の記憶媒体の抹消措置に、完了まで立ち会って確認する',
        trigger: { on: 'fact', fact: 'erasure_planned' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'fact', fact: 'witness_done' }],
        survives: true,
      },
    ],
    reading: '「職員」は発注者の職員と読み、立会いは発注者の義務とする。庁舎外で行うときはただし書による。',
  },
  {
    number: '4.4(2)ア(イ)ただし書',
    unnumbered: true,
    heading: OF_RESIDENTS,
    summary:
      '庁舎の外で抹消措置を行う場合は、庁舎の中で一般的な復元ツールでは戻せないまでにデータを消し、職員が終わったのを確かめてから委託事業者等に渡す。委託事業者等が物理的に壊し、破壊の証拠写真を付けた完了証明書で確かめられるようにする。',
    kind: 'duty',
    owner: 'both',
    timing: HANDOVER,
    forms: ['destruction_certificate'],
    appliesWhen: RESIDENTS_OUTSIDE,
    duties: [
      confirmation('confirm_erasure_before_destruction', 'マイナンバー利用事務系の記憶媒体', 'device_erased'),
      certificate(
        'show_destruction_certificate',
        '破壊の証拠写真を添付した「完了証明書」により、物理的な破壊を確認できるようにする',
        'destruction_certificate',
      ),
    ],
    reading:
      '完了証明書を出す時期も提出の語も印字されていないので、期限を作らず、発注者が確認できるように渡せば足りると読む。',
  },
  {
    number: '4.4(2)イかっこ書',
    unnumbered: true,
    heading: OF_CONFIDENTIAL,
    summary: 'アにあたる記憶媒体は、機密性2以上の情報を保存していてもイには入らない。',
    kind: 'condition',
    owner: 'both',
    forms: [],
    appliesWhen: MEDIA_CONFIDENTIAL,
  },
  {
    number: '4.4(2)イ(ア)',
    heading: OF_CONFIDENTIAL,
    summary: '一般的な復元ツールを超えた、研究所レベルの攻撃にも耐えられるように抹消する。',
    kind: 'duty',
    owner: 'contractor',
    forms: [PLAN, 'erasure_report'],
    appliesWhen: MEDIA_CONFIDENTIAL,
  },
  {
    number: '4.4(2)イ(イ)',
    heading: OF_CONFIDENTIAL,
    summary:
      '庁舎の中で一般的な復元ツールでは戻せないまでにデータを消し、職員が終わったのを確かめてから委託事業者等に渡し、抹消措置の完了証明書で確かめられるようにする。',
    kind: 'duty',
    owner: 'both',
    timing: HANDOVER,
    forms: ['erasure_certificate'],
    appliesWhen: MEDIA_CONFIDENTIAL,
    duties: [
      confirmation('confirm_erasure_before_handover', '機密性2以上の情報の記憶媒体', 'device_erased'),
      certificate(
        'show_erasure_certificate',
        '抹消措置の「完了証明書」により、抹消措置を確認できるようにする',
        'erasure_certificate',
      ),
    ],
    reading: 'アの完了証明書と違って証拠写真は印字されていないので、写真を必須としない。',
  },
  {
    number: '4.4(2)ウ(ア)',
    heading: OF_LOW,
    summary: '一般的な復元ツールを使っても情報を戻すのが難しいように消去する。',
    kind: 'duty',
    owner: 'contractor',
    forms: [PLAN, 'erasure_report'],
    appliesWhen: MEDIA_LOW,
  },
  {
    number: '4.4(2)ウ(イ)',
    heading: OF_LOW,
    summary: '庁舎の中でデータを消去し、職員が終わったのを確かめるなど、適正な方法で確かめられるようにする。',
    kind: 'duty',
    owner: 'both',
    forms: [],
    appliesWhen: MEDIA_LOW,
    duties: [confirmation('confirm_erasure_of_low_media', '機密性1の情報の記憶媒体', 'erasure_done')],
    reading: '職員の確認は例であり、ほかの適正な方法で確かめたことを発注者が記録してもよいと読む。',
  },
  {
    number: '4.4(2)エ(ア)',
    heading: OF_SPECIAL,
    summary:
      'デジタル複合機などのIoT機器を含む特殊用途機器が、国際標準に基づくセキュリティ要件と同等以上の要件と、それに適合した第三者認証を取得した機能をもつ場合は、その機能による消去を抹消措置とすることができる。',
    kind: 'right',
    owner: 'contractor',
    forms: [PLAN, 'erasure_report'],
    appliesWhen: SPECIAL_CERTIFIED,
    reading:
      '機能をもたない場合の方法は印字されていないので、保存している情報によってアからウまでのいずれかによると読む。認証は「IT製品の調達におけるセキュリティ要件リスト」適合製品が例である。',
  },
  {
    number: '4.4(2)エ(イ)',
    heading: OF_SPECIAL,
    summary: '庁舎の中でデータを消去し、職員が終わったのを確かめるなど、適正な方法で確かめられるようにする。',
    kind: 'duty',
    owner: 'both',
    forms: [],
    appliesWhen: SPECIAL,
    duties: [confirmation('confirm_erasure_of_special_devices', '特殊用途機器', 'erasure_done')],
    reading: '職員の確認は例であり、ほかの適正な方法で確かめたことを発注者が記録してもよいと読む。',
  },
  {
    number: '4.4(3)',
    heading: '抹消措置の報告',
    summary:
      '抹消措置実施日から30日以内に、作業日時、実施者氏名、データ完全消去区分、使用機材名・数量、データ消去対象記憶装置リスト、立会者を書き、すべての記憶装置の前後の写真を付けた「抹消措置完了報告書」を提出し、承認を得る。',
    kind: 'duty',
    owner: 'contractor',
    timing: '抹消措置実施日から30日以内に',
    step: { kind: 'decided', word: '承認' },
    forms: ['erasure_report'],
    appliesWhen: EQUIPMENT,
    duties: [
      {
        key: 'report_erasure',
        what: '「抹消措置完了報告書」を提出し、承認を得る',
        trigger: { on: 'fact', fact: 'erasure_done' },
        due: { rule: 'calendar', amount: 30, unit: 'days', direction: 'after' },
        answeredBy: [{ by: 'paper', form: 'erasure_report' }],
        survives: true,
      },
    ],
    reading: '承認は抹消措置の後に得るもので、30日以内かは提出の日で見る。',
  },
]
