import {
  custom,
  day,
  files,
  form,
  inferred,
  lines,
  oneOfOr,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'

/** 様式第4号: how the measures that rest on the terms are carried out. */
export const performanceReport = form(
  {
    key: 'performance_report',
    title: '履行状況報告書',
    titlePrinted: true,
    clause: '5',
    summary: '遵守事項に基づく情報セキュリティ対策の履行状況を、発注者の求めに応じて知らせる報告書です。',
    review: { first: received('提出'), change: received('提出') },
  },
  {
    style: '様式第4号',
    isReference: true,
    sections: [
      section('period', '報告の対象', {
        fields: [inferred('asOf', '履行状況を確かめた日', '5', day)],
      }),
      section('measures', '履行状況', {
        tables: [
          table('measures', '情報セキュリティ対策の履行状況', '5', [
            inferred(
              'item',
              '遵守事項',
              '5',
              oneOfOr(
                '管理体制の整備',
                '教育・研修の実施',
                '情報の授受',
                '複写及び複製の制限',
                '外部への持出し制限',
                '目的外利用及び第三者への提供の制限',
                '保管等の方法',
                'その他の措置',
                '再委託',
                '秘密の保持',
                '事故発生時の対応',
              ),
            ),
            inferred('state', '履行状況', '5', lines(2000)),
          ]),
        ],
      }),
      section('others', 'その他', {
        fields: [custom('remarks', '備考', '5', lines(1000))],
        attachments: files('独自の様式による報告書など', '5', { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'asOf',
        clause: '5',
        message: '履行状況を確かめた日が提出の日より後になっています。',
      },
    ],
  },
)
