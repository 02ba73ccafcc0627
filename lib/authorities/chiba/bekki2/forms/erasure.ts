import {
  custom,
  day,
  decidedAfter,
  files,
  form,
  inferred,
  line,
  lines,
  moment,
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { Field } from '@/lib/rules/forms/declaration'
import { deviceColumns } from './plan-erasure'

const REPORT = '4.4(3)'
const DESTRUCTION = '4.4(2)ア(イ)ただし書'
const ERASURE = '4.4(2)イ(イ)'
const confirmed = { first: received('確認'), change: received('確認') }

const done: Field[] = [
  printed('doneAt', '作業日時', REPORT, moment),
  printed('workers', '実施者氏名', REPORT, line(500)),
  printed('erasureClass', 'データ完全消去区分', REPORT, line()),
  printed('tools', '使用機材名・数量', REPORT, lines(1000)),
  printed('witnesses', '立会者', REPORT, line(500)),
  inferred('erasureOn', '抹消措置実施日', REPORT, day, { help: 'この日から30日以内に提出します。' }),
  custom('remarks', '備考', REPORT, line()),
]

const photos: Field[] = [
  inferred('photoBefore', '抹消措置前の写真（添付の名称・番号）', REPORT, line()),
  inferred('photoAfter', '抹消措置後の写真（添付の名称・番号）', REPORT, line()),
]

/** 4.4(3): decided after the erasure, with two photographs of every storage device. */
export const erasureReport = form(
  {
    key: 'erasure_report',
    title: '抹消措置完了報告書',
    titlePrinted: true,
    clause: REPORT,
    summary: '抹消措置の結果を、すべての記憶装置の前後の写真とともに知らせて承認を得る報告書です。',
    review: { first: decidedAfter('承認'), change: decidedAfter('承認') },
  },
  {
    askedWhen: { setting: 'equipment', isOneOf: ['lease', 'other'] },
    sections: [
      section('done', '抹消措置', {
        tables: [
          table('works', '抹消措置作業', REPORT, done, { maxRows: 100 }),
          table('devices', 'データ消去対象記憶装置リスト', REPORT, [...deviceColumns(REPORT), ...photos], {
            maxRows: 1000,
          }),
        ],
        attachments: files(
          '全ての記憶装置の抹消措置前後の写真',
          REPORT,
          { by: 'printed' },
          { required: true, maxFiles: 200 },
        ),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'works.doneAt',
        clause: REPORT,
        message: '作業日時が提出より後になっています。',
      },
      {
        check: 'date_not_future',
        field: 'works.erasureOn',
        clause: REPORT,
        message: '抹消措置実施日が提出の日より後になっています。',
      },
    ],
  },
)

/** No field of a certificate is printed; without these it does not say what was done to which device. */
function certified(clause: string): Field[] {
  return [
    inferred('issuer', '証明する者（委託事業者等）', clause, line()),
    inferred('completedOn', '完了した日', clause, day),
    inferred('devices', '対象の記憶媒体', clause, lines()),
    inferred('method', '抹消措置の方法', clause, lines(1000)),
    custom('remarks', '備考', clause, lines(1000)),
  ]
}

export const destructionCertificate = form(
  {
    key: 'destruction_certificate',
    title: '完了証明書',
    titlePrinted: true,
    clause: DESTRUCTION,
    summary: '庁舎外で記憶媒体を物理的に破壊したことを、証拠写真を付けて証明する書面です。',
    review: confirmed,
  },
  {
    askedWhen: { setting: 'equipment', isOneOf: ['lease', 'other'] },
    sections: [
      section('certificate', '完了の証明', {
        fields: certified(DESTRUCTION),
        attachments: files('破壊の証拠写真', DESTRUCTION, { by: 'printed' }, { required: true, maxFiles: 200 }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'completedOn',
        clause: DESTRUCTION,
        message: '完了した日が提出の日より後になっています。',
      },
    ],
  },
)

export const erasureCertificate = form(
  {
    key: 'erasure_certificate',
    title: '抹消措置の完了証明書',
    titlePrinted: true,
    clause: ERASURE,
    summary: '機密性2以上の情報の記憶媒体の抹消措置が完了したことを証明する書面です。',
    review: confirmed,
  },
  {
    askedWhen: { setting: 'equipment', isOneOf: ['lease', 'other'] },
    sections: [
      section('certificate', '完了の証明', {
        fields: certified(ERASURE),
        attachments: files('証明書', ERASURE, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'completedOn',
        clause: ERASURE,
        message: '完了した日が提出の日より後になっています。',
      },
    ],
  },
)
