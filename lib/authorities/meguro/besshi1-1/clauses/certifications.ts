import type { Clause } from '@/lib/rules/clauses/clause'
import type { Condition } from '@/lib/rules/clauses/setting'
import { CLOUD_CONFIDENTIAL } from '../conditions'

const GENERAL = '情報セキュリティ及び個人情報保護に関する認証等'
const CLOUD_HEADING = 'クラウドサービスに関する認証等'
const SCHEME = 'クラウドセキュリティ認証制度'
const ISMS = 'ISMS導入組織の場合'
const SERVICE = 'サービス単位での場合'
const IMPORTANT = '発注者が重要な情報システムとして特に指定したものの場合'
const CONTROL = '内部統制評価制度'
const CENTRE = 'データセンターに関する情報セキュリティ対策'

const DESIGNATED: Condition[] = [
  { setting: 'confidential_information', isOneOf: ['yes'] },
  { setting: 'certification_designation', isOneOf: ['yes'] },
]
const CLOUD_DESIGNATED: Condition[] = [
  ...CLOUD_CONFIDENTIAL,
  { setting: 'cloud_certification_designation', isOneOf: ['yes'] },
]
const BASED_ON = (basis: string): Condition[] => [
  ...CLOUD_DESIGNATED,
  { setting: 'cloud_certification_basis', isOneOf: [basis] },
]
const IMPORTANT_SYSTEM: Condition[] = [...CLOUD_DESIGNATED, { setting: 'important_cloud_system', isOneOf: ['yes'] }]
const DATA_CENTRE: Condition[] = [{ setting: 'data_centre', isOneOf: ['yes'] }]

/** 第4条の2 to 第4条の4. Under 第4条の3第1号 ア and イ are printed twice; the heading tells them apart. */
export const certificationClauses: Clause[] = [
  {
    number: '第4条の2',
    heading: GENERAL,
    summary: '機密情報を取り扱う場合に発注者の指定があるときは、挙げられた三つのいずれかの認証を取得した状態でいる。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'directed', word: '指定' },
    forms: ['certificates'],
    appliesWhen: DESIGNATED,
    duties: [
      {
        key: 'certification',
        what: '発注者の指定した認証を取得し、その記録を備える',
        trigger: { on: 'setting', when: { setting: 'certification_designation', isOneOf: ['yes'] } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'certified' }],
      },
    ],
    reading: '認証を取得していなければならない時期も、証しの提出も印字されていないので、指定からの経過だけを示す。',
  },
  scheme('第4条の2第1号', GENERAL, 'ISMS(ISO/IEC27001(JIS Q 27001))の認証で足りる。', DESIGNATED),
  scheme('第4条の2第2号', GENERAL, 'プライバシーマーク(JIS Q 15001)で足りる。', DESIGNATED),
  {
    number: '第4条の2第3号',
    heading: GENERAL,
    summary: '発注者がほかの認証を適当と認めたときは、それでもよい。',
    kind: 'right',
    owner: 'authority',
    step: { kind: 'decided', word: '適当と認める' },
    forms: ['certificates'],
    appliesWhen: DESIGNATED,
  },
  {
    number: '第4条の3',
    heading: CLOUD_HEADING,
    summary:
      'クラウドサービスで機密情報を取り扱い、発注者の指定があるときは、挙げられたいずれかの認証を取得しているか、内部統制評価制度の審査を受けていること。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'directed', word: '指定' },
    forms: ['cloud_certificates'],
    appliesWhen: CLOUD_DESIGNATED,
    duties: [
      {
        key: 'cloud_certification',
        what: 'クラウドサービスについて認証を取得し、又は内部統制評価制度の審査を受ける',
        trigger: { on: 'setting', when: { setting: 'cloud_certification_designation', isOneOf: ['yes'] } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'certified' }],
      },
    ],
    reading: '認証や審査を受けるのが受注者かクラウドの事業者かは印字されていないので、どちらの認証でも記録できる。',
  },
  {
    number: '第4条の3かっこ書',
    unnumbered: true,
    heading: CLOUD_HEADING,
    summary:
      'クラウドサービスとは、民間事業者等がインターネット上で提供し、約款への同意や簡易なアカウントの登録等で使える情報処理サービスをいい、有料か無料かを問わない。',
    kind: 'statement',
    owner: 'contractor',
    forms: [],
  },
  scheme(
    '第4条の3第1号',
    SCHEME,
    '一つ目の道は、クラウドセキュリティ認証制度の認証を取得することである。',
    CLOUD_DESIGNATED,
  ),
  {
    ...scheme(
      '第4条の3第1号（ISMS導入組織の場合）',
      SCHEME,
      'ISMS導入組織であるときは、三つの認証から選ぶ。',
      BASED_ON('isms'),
    ),
    unnumbered: true,
  },
  scheme('第4条の3第1号ア', ISMS, 'ISMSクラウドセキュリティ(ISO/IEC 27017)の認証で足りる。', BASED_ON('isms')),
  scheme(
    '第4条の3第1号イ',
    ISMS,
    'パブリッククラウド上における個人情報保護(ISO/IEC 27018)の認証で足りる。',
    BASED_ON('isms'),
  ),
  scheme(
    '第4条の3第1号ウ',
    ISMS,
    'プライバシー情報マネジメントシステム(ISO/IEC 27701)の認証で足りる。',
    BASED_ON('isms'),
  ),
  {
    ...scheme(
      '第4条の3第1号（サービス単位での場合）',
      SCHEME,
      'サービス単位で認証をとるときは、挙げられた一つの認証による。',
      BASED_ON('service'),
    ),
    unnumbered: true,
  },
  {
    ...scheme(
      '第4条の3第1号（サービス単位での場合）１点目',
      SERVICE,
      'クラウド情報セキュリティ監査(CS)のゴールドマーク又はシルバーマーク(JASA クラウドセキュリティ推進協議会)で足りる。',
      BASED_ON('service'),
    ),
    unnumbered: true,
  },
  {
    number: '第4条の3第1号（特に指定したものの場合）',
    unnumbered: true,
    heading: SCHEME,
    summary: '発注者は重要な情報システムを特に指定することができ、指定したものについては二つの認証から選ぶ。',
    kind: 'right',
    owner: 'authority',
    step: { kind: 'directed', word: '指定' },
    forms: ['cloud_certificates'],
    appliesWhen: IMPORTANT_SYSTEM,
    reading: '特に指定したものでも、第2号の審査を受ける道は、印字のうえでは閉じられていない。',
  },
  scheme(
    '第4条の3第1号ア',
    IMPORTANT,
    '日本国政府情報システムのためのセキュリティ評価制度(ISMAP)の認証で足りる。',
    IMPORTANT_SYSTEM,
  ),
  scheme(
    '第4条の3第1号イ',
    IMPORTANT,
    'アメリカ合衆国政府機関におけるクラウドセキュリティ認証制度(FedRAMP)の認証で足りる。',
    IMPORTANT_SYSTEM,
  ),
  scheme('第4条の3第2号', CONTROL, '二つ目の道は、内部統制評価制度の審査を受けることである。', CLOUD_DESIGNATED),
  scheme(
    '第4条の3第2号ア',
    CONTROL,
    '受託業務に係る内部統制の保証報告書(SOC2)(日本公認会計士協会 IT7 号)で足りる。',
    BASED_ON('internal_control'),
  ),
  scheme(
    '第4条の3第2号イ',
    CONTROL,
    '受託業務に係る内部統制の保証報告書(SOC3)(日本公認会計士協会 IT2 号)で足りる。',
    BASED_ON('internal_control'),
  ),
  scheme(
    '第4条の3第2号ウ',
    CONTROL,
    '業務全般にかかるシステムの内部統制の保証業務(SysTrust)審査報告書(日本公認会計士協会 IT2 号)で足りる。',
    BASED_ON('internal_control'),
  ),
  scheme(
    '第4条の3第2号エ',
    CONTROL,
    '電子商取引認証局に対する保証業務(WebTrsuts)審査報告書(日本公認会計士協会 IT3 号)で足りる。',
    BASED_ON('internal_control'),
  ),
  {
    number: '第4条の4',
    heading: CENTRE,
    summary: 'データセンターで機密情報を取り扱う場合は、二つの条件を満たすところだけを使う。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    appliesWhen: DATA_CENTRE,
    reading: '「次に掲げる条件」は二つとも満たすことと読む。「いずれか」と印字した前の二条と違うからである。',
  },
  {
    number: '第4条の4第1号',
    heading: CENTRE,
    summary:
      'データセンターファシリティスタンダード(日本データセンター協会(JDCC))のティア3以上か、それと同等の安全性と可用性を保証するところであること。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    appliesWhen: DATA_CENTRE,
  },
  {
    number: '第4条の4第2号',
    heading: CENTRE,
    summary: '個人情報の入ったデータは、日本の国内に置く。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    appliesWhen: DATA_CENTRE,
  },
]

/** One of the certificates or audits that meet the article. */
function scheme(number: string, heading: string, summary: string, appliesWhen: Condition[]): Clause {
  const form = number.startsWith('第4条の2') ? 'certificates' : 'cloud_certificates'
  return { number, heading, summary, kind: 'condition', owner: 'contractor', forms: [form], appliesWhen }
}
