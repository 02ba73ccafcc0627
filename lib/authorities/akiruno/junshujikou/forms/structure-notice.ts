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
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'

/** 様式第1号: filed before the work begins and whenever its content changes. It also says who 作業従事者 are. */
export const structureNotice = form(
  {
    key: 'structure_notice',
    title: '重要指定情報管理体制（新規・変更）届出書',
    titlePrinted: true,
    clause: '2',
    summary: '管理責任者と重要指定情報の管理体制を、業務の開始までに、また内容が変わったときに届け出る書面です。',
    review: { first: received('届出'), change: received('届出') },
  },
  {
    style: '様式第1号',
    isReference: true,
    statesStart: true,
    onePerContract: true,
    feeds: 'roster',
    sections: [
      section('notice', '届出', {
        fields: [
          printed('kind', '新規・変更の別', '様式第1号', oneOf('新規', '変更')),
          inferred('changes', '変更の内容', '2また書', lines(2000), {
            required: false,
            help: '変更のときに、何をどう変えたかを記入します。',
          }),
        ],
      }),
      section('handlers', '管理責任者及び作業従事者', {
        tables: [
          table(
            'people',
            '管理責任者及び作業従事者',
            '4(5)後段',
            [
              inferred('category', '区分', '2', oneOf('管理責任者', '作業従事者')),
              inferred('name', '氏名', '2', person),
              inferred('department', '所属・役職', '2', line(100), { required: false }),
              inferred('from', '従事開始日', '4(5)後段', day, {
                required: false,
                help: '空欄のときは、届出書が効力をもつ日からとみなします。',
              }),
              inferred('until', '従事終了日', '4(5)後段', day, { required: false }),
              custom('remarks', '備考', '2', line(), '同じ氏名の者の区別などを記入できます。'),
            ],
            { maxRows: 300 },
          ),
        ],
      }),
      section('structure', '管理体制', {
        fields: [
          inferred('structure', '重要指定情報の管理体制', '2', lines(), {
            help: '体制図を添付するときは「添付のとおり」と記入します。',
          }),
          inferred('areas', '重要指定情報の取扱区域', '6', lines(2000), {
            required: false,
            help: '発注者の調査が及ぶ場所を記入します。',
          }),
          inferred('contacts', '緊急時の連絡体制', '10(1)', lines(2000), {
            required: false,
            help: '夜間や休日も速やかに報告できる連絡の経路を記入します。',
          }),
        ],
        attachments: files('体制図、独自の様式による届出書など', '2', { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'at_least_one_row_with',
        table: 'people',
        column: 'category',
        equals: '管理責任者',
        clause: '2',
        message: '管理責任者が届出書にありません。選任した者を載せてください。',
      },
      {
        check: 'rows_differ_in',
        table: 'people',
        columns: ['category', 'name', 'department', 'remarks'],
        clause: '2',
        message: '同じ者が同じ区分で二度載っています。別の者であれば、備考で区別してください。',
      },
      {
        check: 'date_not_before',
        field: 'people.until',
        notBefore: 'people.from',
        clause: '4(5)後段',
        message: '従事終了日が従事開始日より前になっています。',
      },
    ],
  },
)
