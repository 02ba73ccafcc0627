import {
  custom,
  day,
  files,
  form,
  inferred,
  line,
  lines,
  oneOf,
  person,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'

/** 様式第2号: that those who handle the information were told of the terms and taught what they need. */
export const trainingReport = form(
  {
    key: 'training_report',
    title: '教育・研修実施報告書',
    titlePrinted: true,
    clause: '3',
    summary: '管理責任者と作業従事者に遵守事項を周知し、教育を行ったことを知らせる報告書です。',
    review: { first: received('提出'), change: received('提出') },
  },
  {
    style: '様式第2号',
    isReference: true,
    sections: [
      section('training', '実施した教育・研修', {
        fields: [
          inferred('heldOn', '実施日', '3', day),
          inferred('informed', '周知した遵守事項の内容', '3', lines(2000)),
          inferred('taught', '教育・研修の内容', '3', lines(2000)),
          inferred('method', '教育・研修の方法', '3', line(), { required: false }),
          custom('teacher', '講師', '3', line()),
        ],
        attachments: files('教材、独自の様式による報告書など', '3', { by: 'custom' }),
      }),
      section('attendance', '受けた者', {
        tables: [
          table(
            'attendees',
            '教育・研修を受けた者',
            '3',
            [
              inferred('category', '区分', '3', oneOf('管理責任者', '作業従事者')),
              inferred('name', '氏名', '3', person),
              custom('remarks', '備考', '3', line()),
            ],
            { maxRows: 300 },
          ),
        ],
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'heldOn',
        clause: '3',
        message: '実施日が提出の日より後になっています。報告は教育を行った後に行います。',
      },
    ],
  },
)
