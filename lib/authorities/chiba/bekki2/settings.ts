import type { SettingAnswer, SettingDeclaration } from '@/lib/rules/clauses/setting'
import { EQUIPMENT, LEASE, RESIDENTS, SPECIAL, SYSTEM } from './conditions'

const choice = (...options: [value: string, label: string][]): SettingAnswer => ({
  kind: 'choice',
  options: options.map(([value, label]) => ({ value, label })),
})
const yesOrNo = (yes: string, no: string) => choice(['yes', yes], ['no', no])
const text: SettingAnswer = { kind: 'text', maxLength: 500 }
/** Neither the interval nor the length of time is printed, so that any unit may answer. */
const span: SettingAnswer = { kind: 'span', units: ['days', 'weeks', 'months', 'years'] }

/** What the contract is about, its days, and what the document leaves to the word of the authority. */
const ofAuthority: SettingDeclaration[] = [
  {
    key: 'work_starts_on',
    question: '業務を開始する日はいつですか。「データ管理計画書」は、この日より前に承認を得るものです。',
    clause: '4.1',
    answeredBy: 'authority',
    answer: { kind: 'day' },
  },
  {
    key: 'specific_personal_information',
    question: 'この契約は、特定個人情報等（個人番号及び特定個人情報）を取り扱う業務ですか。',
    clause: '4.1なお書前段',
    answeredBy: 'authority',
    answer: yesOrNo('取り扱う', '取り扱わない'),
  },
  {
    key: 'confidential_data',
    question: 'この契約で、機密性2以上の電子データ等を取り扱いますか。',
    clause: '4.1(3)(イ)',
    answeredBy: 'authority',
    answer: yesOrNo('取り扱う', '取り扱わない'),
  },
  {
    key: 'designated_place',
    question: '情報システム機器を設置する場所として指定するのはどこですか。指定しないときは「なし」と答えます。',
    clause: '4.1(4)',
    answeredBy: 'authority',
    answer: text,
  },
  {
    key: 'designated_network',
    question: '接続するネットワークとして指定するのはどれですか。指定しないときは「なし」と答えます。',
    clause: '4.1(5)',
    answeredBy: 'authority',
    answer: text,
  },
  {
    key: 'weekdays',
    question:
      '第一報の後の報告の時間で「平日」とあるのは、どの日ですか。祝日や年末年始を平日に数えるかがこれで決まります。',
    clause: '4.1(6)(イ)',
    answeredBy: 'authority',
    answer: choice(
      ['open_days', '開庁日（祝日・年末年始などを除く月曜日から金曜日まで）'],
      ['monday_to_friday', '月曜日から金曜日までのすべての日（祝日なども含む）'],
    ),
    isReading: true,
  },
  {
    key: 'status_report_interval',
    question: '「データ管理計画書」の遵守状況は、どれだけの間隔で報告を受けますか（定期的に）。',
    clause: '4.2(4)(ア)',
    answeredBy: 'authority',
    answer: span,
  },
  {
    key: 'equipment',
    question: 'この契約により発注者が利用する情報システム機器がありますか。あるときは、賃貸借契約によるものですか。',
    clause: '4.4',
    answeredBy: 'authority',
    answer: choice(['lease', 'あり（賃貸借契約）'], ['other', 'あり（賃貸借契約ではない）'], ['none', 'なし']),
  },
  {
    key: 'lease_ends_on',
    question: '賃貸借期間の満了日はいつですか。',
    clause: '4.4(1)',
    answeredBy: 'authority',
    answer: { kind: 'day' },
    askedWhen: LEASE,
  },
  {
    key: 'media_residents',
    question: '抹消措置の対象に、マイナンバー利用事務系の領域において住民情報を保存する記憶媒体がありますか。',
    clause: '4.4(2)ア(ア)',
    answeredBy: 'authority',
    answer: yesOrNo('ある', 'ない'),
    askedWhen: EQUIPMENT,
  },
  {
    key: 'media_confidential',
    question: '抹消措置の対象に、機密性2以上に該当する情報を保存する記憶媒体（アに該当するものを除く）がありますか。',
    clause: '4.4(2)イ(ア)',
    answeredBy: 'authority',
    answer: yesOrNo('ある', 'ない'),
    askedWhen: EQUIPMENT,
  },
  {
    key: 'media_low',
    question: '抹消措置の対象に、機密性1に該当する情報を保存する記憶媒体がありますか。',
    clause: '4.4(2)ウ(ア)',
    answeredBy: 'authority',
    answer: yesOrNo('ある', 'ない'),
    askedWhen: EQUIPMENT,
  },
  {
    key: 'special_devices',
    question: '抹消措置の対象に、デジタル複合機などのIoT機器を含む特殊用途機器がありますか。',
    clause: '4.4(2)エ(ア)',
    answeredBy: 'authority',
    answer: yesOrNo('ある', 'ない'),
    askedWhen: EQUIPMENT,
  },
  {
    key: 'system_introduced',
    question: 'この契約により情報システムを導入しますか。第5の要件がかかるかどうかがこれで決まります。',
    clause: '第5',
    answeredBy: 'authority',
    answer: yesOrNo('導入する', '導入しない'),
  },
  {
    key: 'system_items',
    question: '第5の項目のうち、対象となるのはどれですか。すべてのときは「すべて」と答えます。',
    clause: '第5',
    answeredBy: 'authority',
    answer: { kind: 'text', maxLength: 1000 },
    askedWhen: SYSTEM,
    isReading: true,
  },
  {
    key: 'log_retention',
    question: '情報システムのログを保管する期間を、どれだけと指定しますか。',
    clause: '5.2(1)(ア)',
    answeredBy: 'authority',
    answer: span,
    askedWhen: SYSTEM,
  },
  {
    key: 'login_failures',
    question: '認証の失敗が何回以上になったときにアクセスを拒否するか、指定する回数は何回ですか。',
    clause: '5.3(1)',
    answeredBy: 'authority',
    answer: { kind: 'text', maxLength: 100 },
    askedWhen: SYSTEM,
    isReading: true,
  },
]

/** How the contractor goes about the work. */
const ofContractor: SettingDeclaration[] = [
  {
    key: 'outside_installation',
    question: '発注者が指定する場所以外に情報システム機器を設置（外部設置）して、電子データ等を取り扱いますか。',
    clause: '4.1(4)',
    answeredBy: 'contractor',
    answer: yesOrNo('外部設置する', '外部設置しない'),
  },
  {
    key: 'outside_connection',
    question: '発注者が指定するネットワーク以外のネットワークへ接続（外部接続）して、電子データ等を取り扱いますか。',
    clause: '4.1(5)',
    answeredBy: 'contractor',
    answer: yesOrNo('外部接続する', '外部接続しない'),
  },
  {
    key: 'outsourcing',
    question: '契約内容の一部を再委託しますか（更に順次行われる再委託を含みます）。',
    clause: '4.1(7)',
    answeredBy: 'contractor',
    answer: yesOrNo('再委託する', '再委託しない'),
  },
  {
    key: 'destruction_place',
    question: 'マイナンバー利用事務系の領域の記憶媒体の抹消措置は、庁舎内で行いますか、庁舎外で行いますか。',
    clause: '4.4(2)ア(イ)ただし書',
    answeredBy: 'contractor',
    answer: choice(['inside', '庁舎内で行う'], ['outside', '庁舎外で行う']),
    askedWhen: RESIDENTS,
  },
  {
    key: 'certified_function',
    question: '特殊用途機器は、セキュリティ要件に適合した第三者認証を取得している、データ消去の機能を有しますか。',
    clause: '4.4(2)エ(ア)',
    answeredBy: 'contractor',
    answer: yesOrNo('有する', '有しない'),
    askedWhen: SPECIAL,
  },
  {
    key: 'load_threshold',
    question: '情報システムの負荷の「しきい値」は、どれだけとしますか。',
    clause: '5.1(1)(エ)',
    answeredBy: 'contractor',
    answer: text,
    askedWhen: SYSTEM,
    isReading: true,
  },
]

export const settings: SettingDeclaration[] = [...ofAuthority, ...ofContractor]
