import {
  custom,
  day,
  files,
  form,
  inferred,
  kept,
  line,
  lines,
  oneOf,
  oneOfOr,
  printed,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { Field, FormDeclaration } from '@/lib/rules/forms/declaration'

/** The list is printed as 参考, so what it names is shown and not required. */
const suggested = (key: string, label: string, number: string): Field =>
  printed(key, label, `第4条参考${number}`, lines(1000), { required: false })

const privacyPolicy = form(
  {
    key: 'privacy_policy',
    title: '個人情報保護方針',
    titlePrinted: true,
    clause: '第4条',
    summary: '個人情報を取り扱うときに公表しておく方針の写しです。発注者には提出しません。',
    review: { first: kept('公表'), change: kept('公表') },
  },
  {
    onePerContract: true,
    askedWhen: { setting: 'personal_information', isOneOf: ['yes'] },
    sections: [
      section('publication', '公表', {
        fields: [
          inferred('publishedAt', '公表の場所（アドレスなど）', '第4条', line(500)),
          inferred('publishedOn', '公表の日', '第4条', day),
        ],
      }),
      section('items', '参考:個人情報保護方針の公表項目', {
        fields: [
          suggested('purposes', '取得する個人情報の利用目的', '1'),
          suggested('retained', '保有個人データに関する事項', '2'),
          suggested('disclosure', '開示等の請求に応じる手続', '3'),
          suggested('contact', '問い合わせ及び苦情の窓口', '4'),
          suggested('provisionPurpose', '第三者への提供を利用目的とすること', '5の１点目'),
          suggested('providedItems', '第三者に提供される個人データの項目', '5の２点目'),
          suggested('provisionMeans', '第三者への提供の手段又は方法', '5の３点目'),
          suggested('provisionStop', '本人の求めに応じて第三者への提供を停止すること', '5の４点目'),
          suggested('jointUsers', '利用する者の名称', '6の１点目'),
          suggested('jointPurpose', '利用目的', '6の２点目'),
          suggested('jointItems', '利用する個人情報の項目', '6の３点目'),
        ],
        attachments: files('個人情報保護方針', '第4条', { by: 'custom' }),
      }),
    ],
  },
)

/** What tells one certificate from another; without it nobody can say that the article is met. */
const particulars = (clause: string): Field[] => [
  inferred('holder', '認証を取得した者・サービス', clause, line()),
  inferred('number', '登録番号など', clause, line()),
  inferred('validFrom', '取得の日', clause, day),
  inferred('validUntil', '有効期間の末日', clause, day, { required: false }),
  custom('remarks', '備考', clause, line()),
]

const certificates = form(
  {
    key: 'certificates',
    title: '情報セキュリティ及び個人情報保護に関する認証の記録',
    titlePrinted: false,
    clause: '第4条の2',
    summary: '発注者の指定した認証を取得していることを示せるように備える記録です。',
    review: { first: kept('取得'), change: kept('取得') },
  },
  {
    onePerContract: true,
    askedWhen: { setting: 'certification_designation', isOneOf: ['yes'] },
    sections: [
      section('certificates', '認証', {
        tables: [
          table('certificates', '認証', '第4条の2', [
            printed(
              'scheme',
              '認証制度',
              '第4条の2',
              oneOfOr('ISMS(ISO/IEC27001(JIS Q 27001))', 'プライバシーマーク(JIS Q 15001)'),
              { help: '発注者が適当と認める認証は、その名を記入します。' },
            ),
            ...particulars('第4条の2'),
          ]),
        ],
        attachments: files('認証の登録証など', '第4条の2', { by: 'custom' }),
      }),
    ],
  },
)

const cloudCertificates = form(
  {
    key: 'cloud_certificates',
    title: 'クラウドサービスに関する認証等の記録',
    titlePrinted: false,
    clause: '第4条の3',
    summary: '利用するクラウドサービスについての認証や内部統制評価制度の審査を示せるように備える記録です。',
    review: { first: kept('取得'), change: kept('取得') },
  },
  {
    onePerContract: true,
    askedWhen: { setting: 'cloud_certification_designation', isOneOf: ['yes'] },
    sections: [
      section('certificates', '認証又は審査', {
        tables: [
          table('certificates', '認証又は審査', '第4条の3', [
            inferred('service', 'クラウドサービスの名称', '第4条の3', line()),
            inferred(
              'scheme',
              '認証制度又は内部統制評価制度',
              '第4条の3',
              oneOf(
                'ISMSクラウドセキュリティ(ISO/IEC 27017)',
                'パブリッククラウド上における個人情報保護(ISO/IEC 27018)',
                'プライバシー情報マネジメントシステム(ISO/IEC 27701)',
                'クラウド情報セキュリティ監査(CS)ゴールドマーク',
                'クラウド情報セキュリティ監査(CS)シルバーマーク',
                '日本国政府情報システムのためのセキュリティ評価制度(ISMAP)',
                'アメリカ合衆国政府機関におけるクラウドセキュリティ認証制度(FedRAMP)',
                '受託業務に係る内部統制の保証報告書(SOC2)(日本公認会計士協会 IT7 号)',
                '受託業務に係る内部統制の保証報告書(SOC3)(日本公認会計士協会 IT2 号)',
                '業務全般にかかるシステムの内部統制の保証業務(SysTrust)審査報告書(日本公認会計士協会 IT2 号)',
                '電子商取引認証局に対する保証業務(WebTrsuts)審査報告書(日本公認会計士協会 IT3 号)',
              ),
            ),
            ...particulars('第4条の3'),
          ]),
        ],
        attachments: files('認証の登録証、審査報告書など', '第4条の3', { by: 'custom' }),
      }),
    ],
  },
)

export const certificateForms: FormDeclaration[] = [privacyPolicy, certificates, cloudCertificates]
