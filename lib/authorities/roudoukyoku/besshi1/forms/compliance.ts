import {
  custom,
  day,
  decidedAfter,
  decidedBefore,
  files,
  form,
  inferred,
  lines,
  oneOf,
  plainPaper,
  received,
  section,
} from '@/lib/rules/forms/builders'

/** ３(7) and ４(3): one form for two duties that recur on their own; each paper is linked to those that it answers. */
export const complianceReport = form(
  {
    key: 'compliance_report',
    title: '情報セキュリティ対策の履行状況の報告',
    titlePrinted: false,
    clause: '３(7)',
    summary: '情報セキュリティ対策がどう行われているかを確認し、報告する書面です。',
    review: { first: received('報告'), change: received('報告') },
  },
  {
    sections: [
      section('period', '対象とする期間', {
        fields: [
          inferred('periodFrom', '対象とする期間の初日', '４(3)', day),
          inferred('periodUntil', '対象とする期間の末日', '４(3)', day),
          inferred('checkedOn', '確認した日', '３(7)', day),
        ],
      }),
      section('state', '履行状況', {
        fields: [
          inferred('state', '履行状況', '３(7)', lines()),
          inferred('hasProblem', '履行状況の問題', '４(3)なお書', oneOf('なし', 'あり'), {
            help: '「あり」のときは、この報告とは別に速やかに報告します。',
          }),
          custom('remarks', '備考', '３(7)', lines(1000)),
        ],
        attachments: files('添付', '３(7)', { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_before',
        field: 'periodUntil',
        notBefore: 'periodFrom',
        clause: '４(3)',
        message: '対象とする期間の末日が、初日より前になっています。',
      },
      {
        check: 'date_not_future',
        field: 'checkedOn',
        clause: '３(7)',
        message: '確認した日が提出の日より後になっています。報告は確認した後に行います。',
      },
    ],
  },
)

/** ３(6)後段: the measure is taken, and approval is had for it. */
export const riskMeasure = plainPaper({
  key: 'risk_measure',
  title: '代替のリスク軽減策',
  titlePrinted: true,
  clause: '３(6)後段',
  summary: '準拠した対応ができない端末やサーバ装置等について、代わりに講ずる策を示して承認を得る書面です。',
  review: { first: decidedAfter('承認'), change: decidedAfter('承認') },
})

/** ５: carried out only after approval. */
export const improvementPlan = plainPaper({
  key: 'improvement_plan',
  title: '改善策',
  titlePrinted: true,
  clause: '５',
  summary: '対策の履行が不十分と認められたときに、改善の仕方を示して承認を受ける書面です。',
  review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
})
