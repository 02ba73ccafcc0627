import type { Clause } from '@/lib/rules/clauses/clause'
import type { Condition } from '@/lib/rules/clauses/setting'
import { SYSTEM_WORK } from '../conditions'

const PHYSICAL = '物的セキュリティ対策'
const PERSONAL = '人的セキュリティ対策'

const SHARED_ID: Condition[] = [...SYSTEM_WORK, { setting: 'shared_id', isOneOf: ['yes'] }]

/** 第12条 to 第19条: each bracketed heading stands over four articles. */
export const physicalPersonalClauses: Clause[] = [
  {
    number: '第12条',
    heading: PHYSICAL,
    summary:
      '情報システムの装置を取り付ける場合は、火災・水害・埃・振動・温度・湿度・磁気・紫外線・直射日光等の影響をできる限り受けない場所を選び、施錠など簡単に外せないようにする措置をとる。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    appliesWhen: [{ setting: 'installs_equipment', isOneOf: ['yes'] }],
  },
  {
    number: '第13条第1項',
    heading: PHYSICAL,
    summary: '発注者が運用する情報システムのサーバ等を区の施設の外に置く場合は、発注者の承認を得る。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'decided', word: '承認', before: true },
    forms: ['server_outside_consent'],
    gates: ['server_outside_decided'],
    duties: [
      {
        key: 'server_outside_consent',
        what: 'サーバ等を区の施設外に設置することについて承認を得る',
        trigger: { on: 'fact', fact: 'server_outside_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'server_outside_consent' }],
      },
    ],
    reading: '「事前に」の語はないが、「設置する場合は…得なければならない」を設置の前の承認と読む。',
  },
  {
    number: '第13条第2項',
    heading: PHYSICAL,
    summary:
      '区の施設外に置いたサーバ等の情報セキュリティ対策状況を繰り返し確かめ、発注者から要請があったときはその結果を報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '定期的に',
    step: { kind: 'received', word: '報告' },
    forms: ['server_check_report'],
    appliesWhen: [{ setting: 'server_outside', isOneOf: ['yes'] }],
    duties: [
      {
        key: 'server_check',
        what: '区の施設外のサーバ等の情報セキュリティ対策状況を確認する',
        trigger: { on: 'period', every: { setting: 'server_check_interval' } },
        due: { rule: 'within_period' },
        answeredBy: [{ by: 'fact', fact: 'verified' }],
      },
      {
        key: 'server_check_report',
        what: '区の施設外のサーバ等の確認の結果を報告する',
        trigger: { on: 'fact', fact: 'server_check_requested' },
        due: { rule: 'named_day' },
        answeredBy: [{ by: 'paper', form: 'server_check_report' }],
      },
    ],
  },
  {
    number: '第14条',
    heading: PHYSICAL,
    summary:
      '従事者に名札等を着けさせ身分証明書等を持たせ、サーバ管理施設などの管理区域に入る場合に発注者から求められたら身分証明書等を示すよう指導する。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'received', word: '提示' },
    forms: [],
    duties: [
      {
        key: 'identification',
        what: '管理区域に立ち入る従事者に身分証明書等を提示させる',
        trigger: { on: 'fact', fact: 'identification_requested' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'shown' }],
      },
    ],
    reading: '印字は提示するよう指導することまでだが、求めがあれば従事者が示すことを含むと読む。',
  },
  {
    number: '第15条',
    heading: PHYSICAL,
    summary:
      'パソコン等が盗まれないよう、セキュリティワイヤーで固定するか、従事者が事務執行場所を離れる間は施錠できるロッカー等にしまわせるなどの措置をとる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '従事者が事務執行場所を離れる間において',
    forms: [],
  },
  {
    number: '第16条第1項',
    heading: PERSONAL,
    summary: '発注者に提出した社内規程又は基準を、この契約の事務で守る。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '第16条第2項',
    heading: PERSONAL,
    summary:
      '情報セキュリティ対策に疑義がある場合や、守ることが難しい点等がある場合は、発注者に報告し、代わりの策を協議する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: { kind: 'received', word: '報告' },
    forms: ['difficulty_report'],
    duties: [
      {
        key: 'difficulty_report',
        what: '情報セキュリティ対策の疑義や遵守困難な点等を報告する',
        trigger: { on: 'fact', fact: 'difficulty_found' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'difficulty_report' }],
      },
      {
        key: 'difficulty_alternative',
        what: '代替策について発注者と協議する',
        trigger: { on: 'fact', fact: 'difficulty_found' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'agreement_reached' }],
        step: { kind: 'agreed', word: '協議' },
      },
    ],
    reading: '「速やかに」は報告に係ると読み、協議には時期を置かない。',
  },
  {
    number: '第17条',
    heading: PERSONAL,
    summary:
      '情報資産を適切に保管する。パソコン等で使う場合は、席を離れるときにパスワードロックやログオフ等をして、第三者が使ったり見たりできないようにする。',
    kind: 'duty',
    owner: 'contractor',
    timing: '離席時に',
    forms: [],
  },
  {
    number: '第18条',
    heading: PERSONAL,
    summary: '情報システムの保守又は運用業務について、従事者に八つの事項を守らせる。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    appliesWhen: SYSTEM_WORK,
  },
  rule('第18条第1号', '自分の使っているIDを、他人に使わせない。'),
  exception(
    '第18条第1号かっこ書',
    'IDの共用を指定されている場合は、自分のIDだけという決まりは当てはまらない。',
    SHARED_ID,
  ),
  rule('第18条第2号', '共用IDを利用する場合は、共用する者のほかには使わせない。', SHARED_ID),
  rule('第18条第3号', 'パスワードは人に知らせず、照会等があっても一切答えない。'),
  exception('第18条第3号かっこ書', 'パスワードを発行する業務では、照会等に答えてよい。'),
  rule('第18条第4号', 'メモを不用意に作るなど、パスワードが流出するきっかけを作らない。'),
  rule('第18条第5号', 'パスワードは十分に長く、推測しにくい文字の並びにする。'),
  rule('第18条第6号', '複数の情報システムを取り扱う場合は、同じパスワードを使い回さない。', [
    ...SYSTEM_WORK,
    { setting: 'several_systems', isOneOf: ['yes'] },
  ]),
  rule('第18条第7号', 'パソコン等にパスワードを覚えさせる機能を使わない。'),
  rule('第18条第8号', '従業者どうしでパスワードを共有しない。'),
  exception('第18条第8号かっこ書', 'IDの共用を指定されている場合は、パスワードの共有も禁じられない。', SHARED_ID),
  {
    number: '第19条',
    heading: PERSONAL,
    summary:
      '従事者に対する情報セキュリティと機密情報保護の教育と、緊急時対応の訓練を計画して行い、教育の実施状況等を発注者に報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '計画的に',
    step: { kind: 'received', word: '報告' },
    forms: ['training_report'],
    duties: [
      {
        key: 'training',
        what: '情報セキュリティ及び機密情報保護に関する教育を従事者に実施する',
        trigger: { on: 'period', every: { setting: 'training_interval' } },
        due: { rule: 'within_period' },
        answeredBy: [{ by: 'fact', fact: 'training_held' }],
      },
      {
        key: 'drill',
        what: '緊急時対応のための訓練を従事者に実施する',
        trigger: { on: 'period', every: { setting: 'drill_interval' } },
        due: { rule: 'within_period' },
        answeredBy: [{ by: 'fact', fact: 'drill_held' }],
      },
      {
        key: 'training_report',
        what: '教育の実施状況等を報告する',
        trigger: { on: 'fact', fact: 'training_held' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'training_report' }],
      },
      {
        key: 'drill_report',
        what: '訓練の実施状況を報告する',
        trigger: { on: 'fact', fact: 'drill_held' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'training_report' }],
      },
    ],
    reading:
      '「計画的に」は間隔を印字していないので、受注者が自ら計画した間隔を尋ねる。報告の「等」には訓練の実施状況を含むと読む。',
  },
]

/** What staff must keep to; conditions beside those of the article where the item has its own. */
function rule(number: string, summary: string, appliesWhen: Condition[] = SYSTEM_WORK): Clause {
  return { number, heading: PERSONAL, summary, kind: 'duty', owner: 'contractor', forms: [], appliesWhen }
}

function exception(number: string, summary: string, appliesWhen: Condition[] = SYSTEM_WORK): Clause {
  return { ...rule(number, summary, appliesWhen), unnumbered: true, kind: 'condition' }
}
