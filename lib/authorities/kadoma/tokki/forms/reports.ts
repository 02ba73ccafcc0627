import {
  custom,
  day,
  files,
  form,
  inferred,
  kept,
  line,
  lines,
  moment,
  person,
  plainPaper,
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'

const REPORTED: FormDeclaration['review'] = { first: received('報告'), change: received('報告') }

/** 10(1): its fields stand in the companion specification. */
export const regularReport = plainPaper({
  key: 'regular_report',
  title: '報告書',
  titlePrinted: true,
  clause: '10(1)',
  summary: '業務委託に係る特記仕様書にある、委託業務の定期の報告書です。',
  review: { first: received('提出'), change: received('提出') },
})

/** 10(2) */
export const troubleReport = form(
  {
    key: 'trouble_report',
    title: '予期せぬトラブル等の報告',
    titlePrinted: false,
    clause: '10(2)',
    summary: '予期せぬトラブルなどが起きたことを、市に直ちに知らせる書面です。口頭で報告したときは要りません。',
    review: REPORTED,
  },
  {
    sections: [
      section('trouble', 'トラブル等', {
        fields: [
          inferred('happenedAt', '発生した日時', '10(2)', moment),
          inferred('content', 'トラブル等の内容', '10(2)', lines(), {
            help: '分からないことは「調査中」と記入します。',
          }),
          custom('response', '対応の状況', '10(2)', lines()),
        ],
        attachments: files('添付', '10(2)', { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'happenedAt',
        clause: '10(2)',
        message: '発生した日時が提出より後になっています。',
      },
    ],
  },
)

/** 10(2)また書 */
export const emergencyContacts = form(
  {
    key: 'emergency_contacts',
    title: '緊急時連絡先',
    titlePrinted: true,
    clause: '10(2)また書',
    summary: 'トラブルなどのときの連絡先を、最新のものにして備える一覧です。',
    review: { first: kept('維持'), change: kept('維持') },
  },
  {
    onePerContract: true,
    sections: [
      section('contacts', '緊急時連絡先', {
        tables: [
          table('contacts', '連絡先', '10(2)また書', [
            inferred('name', '氏名又は部署', '10(2)また書', person),
            inferred('reach', '連絡先', '10(2)また書', line(), { help: '電話番号やメールアドレスを記入します。' }),
            custom('hours', '連絡できる時間帯', '10(2)また書', line(100)),
            custom('remarks', '備考', '10(2)また書', line()),
          ]),
        ],
      }),
    ],
  },
)

/** 11(1) */
export const selfInspection = form(
  {
    key: 'self_inspection',
    title: '情報セキュリティ対策の自己点検と履行状況の報告',
    titlePrinted: false,
    clause: '11(1)',
    summary: '各月に行った自己点検と、対策の履行状況を市に知らせる書面です。',
    review: REPORTED,
  },
  {
    sections: [
      section('inspection', '自己点検', {
        fields: [
          inferred('month', '対象の月', '11(1)', line(40), { help: '「令和8年12月」のように記入します。' }),
          inferred('inspectedOn', '自己点検を行った日', '11(1)', day),
          inferred('inspector', '自己点検を行った者', '11(1)', person),
          inferred('result', '自己点検の結果', '11(1)', lines()),
          printed('performance', '履行状況', '11(1)', lines()),
          custom('improvement', '改善すべき点と対応', '11(1)', lines()),
        ],
        attachments: files('点検表など', '11(1)', { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'inspectedOn',
        clause: '11(1)',
        message: '自己点検を行った日が提出の日より後になっています。',
      },
    ],
  },
)

/** 11(4) */
export const auditMaterials = plainPaper({
  key: 'audit_materials',
  title: '資料',
  titlePrinted: true,
  clause: '11(4)',
  summary: '準拠性監査などで市が必要とするときに提供する資料です。契約が終わった後にも求められます。',
  review: { first: received('提供'), change: received('提供') },
})
