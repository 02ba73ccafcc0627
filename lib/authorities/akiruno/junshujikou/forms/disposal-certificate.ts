import {
  count,
  custom,
  day,
  files,
  form,
  inferred,
  line,
  oneOf,
  person,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'

const CLAUSE = '7ただし書'

/** 様式第5号: that what the authority instructed to erase or destroy is gone. */
export const disposalCertificate = form(
  {
    key: 'disposal_certificate',
    title: '重要指定情報の消去・廃棄証明書',
    titlePrinted: true,
    clause: CLAUSE,
    summary: '発注者の指示に従って重要指定情報を消去し、または廃棄したことを証明する書面です。',
    review: { first: received('提出'), change: received('提出') },
  },
  {
    style: '様式第5号',
    isReference: true,
    sections: [
      section('instruction', '発注者の指示', {
        fields: [
          inferred('instructedOn', '指示を受けた日', CLAUSE, day),
          custom('instruction', '指示の内容', CLAUSE, line()),
        ],
      }),
      section('disposed', '消去・廃棄した重要指定情報', {
        tables: [
          table('disposed', '消去・廃棄した重要指定情報', CLAUSE, [
            inferred('information', '重要指定情報の名称', CLAUSE, line()),
            inferred('quantity', '数量', CLAUSE, count('点')),
            inferred('act', '消去・廃棄の別', '様式第5号', oneOf('消去', '廃棄')),
            inferred('method', '消去・廃棄の方法', CLAUSE, line()),
            inferred('doneOn', '実施日', CLAUSE, day),
            inferred('worker', '実施者', CLAUSE, person),
            custom('checker', '確認者', CLAUSE, person),
          ]),
        ],
        attachments: files('写真、処理業者の証明書、独自の様式による証明書など', CLAUSE, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'disposed.doneOn',
        clause: CLAUSE,
        message: '実施日が提出の日より後になっています。証明は消去・廃棄の後に行います。',
      },
      {
        check: 'date_not_before',
        field: 'disposed.doneOn',
        notBefore: 'instructedOn',
        clause: CLAUSE,
        message: '実施日が、指示を受けた日より前になっています。',
      },
    ],
  },
)
