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
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { doneInThePast, erasureColumns } from './disposal'

const CONSENT = '第10条中段'
const REPORT = '第10条後段'

const consent = form(
  {
    key: 'copy_consent',
    title: '複写、複製又は加工の通知',
    titlePrinted: false,
    clause: CONSENT,
    summary: '機密情報をやむを得ず複写・複製・加工する前に通知し、承認を得るための書面です。',
    review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
  },
  {
    sections: [
      section('copying', '複写、複製又は加工', {
        fields: [
          inferred('reason', '事務を実施する上でやむを得ない理由', CONSENT, lines()),
          inferred('plannedOn', '予定の日', CONSENT, day),
          custom('remarks', '備考', CONSENT, lines(1000)),
        ],
        tables: [
          table('copies', '対象の機密情報', CONSENT, [
            inferred('act', '複写・複製・加工の別', CONSENT, oneOf('複写', '複製', '加工')),
            inferred('what', '機密情報', CONSENT, line()),
            inferred('quantity', '数量・範囲', CONSENT, line()),
            inferred('place', '行う場所', CONSENT, line(), { required: false }),
            inferred('items', '対象の情報（台帳）', CONSENT, { kind: 'items' }, { required: false }),
          ]),
        ],
        attachments: files('添付', CONSENT, { by: 'custom' }),
      }),
    ],
  },
)

const erasureReport = form(
  {
    key: 'copy_erasure_report',
    title: '複写、複製又は加工した機密情報の消去の報告',
    titlePrinted: false,
    clause: REPORT,
    summary: '事務が終わった後に、複写・複製・加工した機密情報を消したことを知らせる報告です。',
    review: { first: received('報告'), change: received('報告') },
  },
  {
    sections: [
      section('erasures', '消去', {
        tables: [table('erasures', '消去', REPORT, erasureColumns(REPORT, '機密情報を消去した日時'))],
        attachments: files('添付', REPORT, { by: 'custom' }),
      }),
    ],
    checks: [doneInThePast(REPORT, '消去した日時が提出より後になっています。')],
  },
)

export const copyForms: FormDeclaration[] = [consent, erasureReport]
