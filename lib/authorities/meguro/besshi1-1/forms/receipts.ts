import {
  custom,
  day,
  files,
  form,
  inferred,
  kept,
  line,
  moment,
  person,
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'

const SLIP = '第25条第1項'
const REGISTER = '第25条第2項'

const receiptSlip = form(
  {
    key: 'receipt_slip',
    title: '預かり証',
    titlePrinted: true,
    clause: SLIP,
    summary: '発注者から機密情報を受け取ったときに渡す預かり証です。',
    review: { first: received('交付'), change: received('交付') },
  },
  {
    sections: [
      section('receipt', '受領', {
        fields: [
          inferred('receivedOn', '受領の日', SLIP, day),
          inferred('receiver', '受領した者', SLIP, person),
          custom('remarks', '備考', SLIP, line()),
        ],
        tables: [
          table('information', '受領した機密情報', SLIP, [
            inferred('what', '機密情報', SLIP, line()),
            inferred('quantity', '数量', SLIP, line(50)),
            inferred('items', '対象の情報（台帳）', SLIP, { kind: 'items' }, { required: false }),
          ]),
        ],
        attachments: files('添付', SLIP, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'receivedOn',
        clause: SLIP,
        message: '受領の日が交付の日より後になっています。',
      },
    ],
  },
)

const receiptRegister = form(
  {
    key: 'receipt_register',
    title: '機密情報の受領の記録簿',
    titlePrinted: false,
    clause: REGISTER,
    summary: '発注者から受け取った機密情報を一つずつ残し、要請があったときに提示する記録簿です。',
    review: { first: kept('作成'), change: kept('作成') },
  },
  {
    onePerContract: true,
    sections: [
      section('receipts', '記録簿', {
        tables: [
          table(
            'receipts',
            '記録簿',
            REGISTER,
            [
              printed('receivedAt', '機密情報の受領日時', REGISTER, moment),
              printed('receiver', '受領者名', REGISTER, person),
              printed('kind', '受領した機密情報の種類', REGISTER, line()),
              custom('remarks', '備考', REGISTER, line(), '「等」にあたる事項を記入できます。'),
            ],
            { maxRows: 1000 },
          ),
        ],
      }),
    ],
  },
)

export const receiptForms: FormDeclaration[] = [receiptSlip, receiptRegister]
