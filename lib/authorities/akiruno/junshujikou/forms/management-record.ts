import {
  count,
  custom,
  day,
  form,
  inferred,
  kept,
  line,
  lines,
  moment,
  oneOf,
  person,
  section,
  table,
} from '@/lib/rules/forms/builders'

/** 様式第3号: one record for the four matters that 4(1)–(4) want recorded. It is kept, and no clause has it submitted. */
export const managementRecord = form(
  {
    key: 'management_record',
    title: '重要指定情報管理記録簿',
    titlePrinted: true,
    clause: '4(1)',
    summary: '重要指定情報の授受、複写・複製、外部への持出し、目的外の利用・第三者への提供を書き残す記録簿です。',
    review: { first: kept('記録'), change: kept('記録') },
  },
  {
    style: '様式第3号',
    onePerContract: true,
    sections: [
      section('record', '重要指定情報管理記録簿', {
        tables: [
          table(
            'entries',
            '記録',
            '4(1)',
            [
              inferred(
                'act',
                '区分',
                '4(1)',
                oneOf('授受', '複写・複製', '外部への持出し', '目的外の利用', '第三者への提供'),
              ),
              inferred('happenedAt', '日時', '4(1)', moment),
              inferred('information', '重要指定情報の名称', '4(1)', line()),
              inferred('quantity', '数量', '4(1)', count('点'), { required: false }),
              inferred('method', '受渡しの方法', '4(1)', line(), {
                required: false,
                help: '授受のときに、発注者が指定した方法のうちどれによったかを記入します。',
              }),
              inferred('counterpart', '相手方・持出し先・提供先', '4(1)', line(), { required: false }),
              inferred('purpose', '必要な理由', '4(2)後段', lines(1000), {
                required: false,
                help: '授受のほかのときに記入します。',
              }),
              inferred('approvedOn', '発注者の承認の日', '4(2)後段', day, {
                required: false,
                help: '授受のほかのときに記入します。',
              }),
              inferred('handler', '取り扱った者', '4(1)', person),
              custom('endedOn', '持帰り・回収・返還の日', '4(3)後段', day),
              custom('remarks', '備考', '4(1)', line()),
            ],
            { minRows: 0, maxRows: 1000 },
          ),
        ],
      }),
    ],
  },
)
