import {
  custom,
  day,
  decidedBefore,
  files,
  form,
  inferred,
  line,
  lines,
  moment,
  oneOf,
  person,
  plainPaper,
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { ContentCheck, Field, FormDeclaration } from '@/lib/rules/forms/declaration'

const CLAUSE = '第28条第2項'

/** 日時、担当者及び処理内容: printed in three articles, each of which is a report of its own. */
export function erasureColumns(clause: string, when: string): Field[] {
  return [
    inferred('what', '対象', clause, line()),
    printed('doneAt', when, clause, moment),
    printed('worker', '担当者', clause, person),
    printed('treatment', '処理内容', clause, lines(2000)),
    inferred('items', '対象の情報（台帳）', clause, { kind: 'items' }, { required: false }),
  ]
}

/** It reports what has been done, so the time stated is over. */
export function doneInThePast(clause: string, message: string): ContentCheck {
  return { check: 'date_not_future', field: 'erasures.doneAt', clause, message }
}

const consent = form(
  {
    key: 'disposal_consent',
    title: '廃棄の了承を得るための書面',
    titlePrinted: false,
    clause: CLAUSE,
    summary: '返却できない、又は持っておく必要の乏しい機密情報を廃棄する前に、発注者の了承を得るための書面です。',
    review: { first: decidedBefore('了承'), change: decidedBefore('了承') },
  },
  {
    sections: [
      section('disposal', '廃棄', {
        fields: [inferred('plannedOn', '廃棄の予定の日', CLAUSE, day), custom('remarks', '備考', CLAUSE, lines(1000))],
        tables: [
          table('disposals', '廃棄する機密情報及び情報資産', CLAUSE, [
            inferred('what', '機密情報又は情報資産', CLAUSE, line()),
            inferred(
              'reason',
              '廃棄する理由',
              CLAUSE,
              oneOf(
                '発注者に返却が不可能',
                '返却をすることによりかえって紛失する可能性がある',
                '保持しておく必要性が乏しい',
              ),
              { help: '三つ目は、事務を遂行していく中で廃棄する場合です（第28条第3項）。' },
            ),
            inferred('method', '復元できないような処置の方法', CLAUSE, lines(1000)),
            inferred('items', '対象の情報（台帳）', CLAUSE, { kind: 'items' }, { required: false }),
          ]),
        ],
        attachments: files('添付', CLAUSE, { by: 'custom' }),
      }),
    ],
  },
)

const report = form(
  {
    key: 'disposal_report',
    title: '廃棄の報告',
    titlePrinted: false,
    clause: CLAUSE,
    summary: '発注者の了承のもとに廃棄した日時・担当者・処理内容を知らせる報告です。',
    review: { first: received('報告'), change: received('報告') },
  },
  {
    sections: [
      section('erasures', '廃棄', {
        tables: [table('erasures', '廃棄', CLAUSE, erasureColumns(CLAUSE, '日時'))],
        attachments: files('添付', CLAUSE, { by: 'custom' }),
      }),
    ],
    checks: [doneInThePast(CLAUSE, '廃棄した日時が提出より後になっています。')],
  },
)

const record = plainPaper({
  key: 'disposal_record',
  title: '廃棄した記録',
  titlePrinted: true,
  clause: CLAUSE,
  summary: '廃棄したことの記録として、報告とは別に提出する書面です。',
  review: { first: received('提出'), change: received('提出') },
})

export const disposalForms: FormDeclaration[] = [consent, report, record]
