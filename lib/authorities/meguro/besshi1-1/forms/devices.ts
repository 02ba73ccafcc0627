import {
  custom,
  day,
  decidedBefore,
  files,
  form,
  inferred,
  line,
  lines,
  oneOf,
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { Field, FormDeclaration } from '@/lib/rules/forms/declaration'
import { doneInThePast, erasureColumns } from './disposal'

const ERASURE = '第30条第1項'
const MEASURES = '第30条第2項'
const PROVISO = '第30条第2項ただし書'

/** Which device, and what becomes of it: without them no measure can be told from another. */
const device = (clause: string): Field[] => [
  inferred('device', '電子情報処理機器', clause, line()),
  inferred('act', '修理・廃棄の別', clause, oneOf('修理', '廃棄')),
]

const measureReport = form(
  {
    key: 'device_measure_report',
    title: '電子情報処理機器の修理又は廃棄に当たり行う措置の報告',
    titlePrinted: false,
    clause: MEASURES,
    summary: '機器を修理又は廃棄する前に、どの措置を行うかを知らせる報告です。',
    review: { first: received('報告'), change: received('報告') },
  },
  {
    sections: [
      section('measures', '措置', {
        tables: [
          table('measures', '措置', MEASURES, [
            ...device(MEASURES),
            printed(
              'measure',
              '措置',
              MEASURES,
              oneOf(
                '記録装置の物理的又は電磁的な破壊',
                '発注者が指定する場所で、発注者の職員の立会いの下における当該電子情報処理機器に保存されている機密情報を消去し、再生又は再使用できない状態にする措置',
                '発注者が指定する場所で、発注者の職員の立会いの下における記録装置の物理的又は電磁的な破壊',
              ),
              { help: '順に第30条第2項第1号、第2号、第3号の措置です。' },
            ),
            inferred('plannedOn', '予定の日', MEASURES, day),
            inferred('place', '場所', MEASURES, line(), {
              required: false,
              help: '第2号・第3号の措置では、発注者が指定する場所です。',
            }),
          ]),
        ],
        attachments: files('添付', MEASURES, { by: 'custom' }),
      }),
    ],
  },
)

const measureConsent = form(
  {
    key: 'device_measure_consent',
    title: '措置を行うことが困難な電子情報処理機器についての書面',
    titlePrinted: false,
    clause: PROVISO,
    summary: '定められた措置を行うことが難しい機器について、協議して承認を得るための書面です。',
    review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
  },
  {
    sections: [
      section('difficulties', '困難な措置', {
        tables: [
          table('difficulties', '電子情報処理機器', PROVISO, [
            ...device(PROVISO),
            inferred('reason', '措置を行うことが困難な理由', PROVISO, lines(2000)),
            inferred('instead', '代わりに行うこと', PROVISO, lines(2000)),
          ]),
        ],
        fields: [custom('agreement', '協議の経過', PROVISO, lines())],
        attachments: files('添付', PROVISO, { by: 'custom' }),
      }),
    ],
  },
)

const erasureReport = form(
  {
    key: 'device_erasure_report',
    title: '電子情報処理機器に保存されている機密情報の消去の報告',
    titlePrinted: false,
    clause: ERASURE,
    summary: '修理又は廃棄する機器の中の機密情報を消したことを知らせる報告です。',
    review: { first: received('報告'), change: received('報告') },
  },
  {
    sections: [
      section('erasures', '消去', {
        tables: [
          table('erasures', '消去', ERASURE, [
            ...device(ERASURE),
            ...erasureColumns(ERASURE, '機密情報を消去した日時'),
          ]),
        ],
        attachments: files('添付', ERASURE, { by: 'custom' }),
      }),
    ],
    checks: [doneInThePast(ERASURE, '消去した日時が提出より後になっています。')],
  },
)

export const deviceForms: FormDeclaration[] = [measureReport, measureConsent, erasureReport]
