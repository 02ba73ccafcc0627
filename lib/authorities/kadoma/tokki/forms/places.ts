import {
  custom,
  day,
  decidedBefore,
  files,
  form,
  inferred,
  kept,
  line,
  lines,
  moment,
  oneOfOr,
  person,
  printed,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'

const CONSENTED: FormDeclaration['review'] = { first: decidedBefore('承諾'), change: decidedBefore('承諾') }

/** 2(7)なお書 */
export const bringingIn = form(
  {
    key: 'bringing_in',
    title: 'パソコン及びデータ等の持ち込みの承認の申請',
    titlePrinted: false,
    clause: '2(7)なお書',
    summary: '業務責任者の業務のために履行場所へ持ち込むものと、取り扱う区画について、市の承認を受ける書面です。',
    review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
  },
  {
    sections: [
      section('things', '持ち込むもの', {
        tables: [
          table('things', 'パソコン及びデータ等', '2(7)なお書', [
            inferred('thing', '持ち込むもの', '2(7)なお書', oneOfOr('パソコン', 'データ')),
            inferred('description', '内容（機種、データの名称など）', '2(7)なお書', line()),
            inferred('quantity', '数量', '2(7)なお書', line(50)),
          ]),
        ],
      }),
      section('use', '取り扱い', {
        fields: [
          inferred('user', '取り扱う業務責任者', '2(7)なお書', person),
          inferred('purpose', '業務責任者の業務の内容', '2(7)なお書', lines()),
          inferred('from', '持ち込む日', '2(7)なお書', day),
          inferred('until', '持ち帰る予定日', '2(7)なお書', day),
          printed('area', '取り扱う場所の区画', '2(7)なお書', line()),
          inferred('partition', '区画を分離する方法', '2(7)なお書', lines(1000), {
            help: 'パーテーションなどでどのように分けるかを記入します。',
          }),
        ],
        attachments: files('区画の図など', '2(7)なお書', { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_before',
        field: 'until',
        notBefore: 'from',
        clause: '2(7)なお書',
        message: '持ち帰る予定日が持ち込む日より前になっています。',
      },
    ],
  },
)

/** 7(2)イ */
export const copying = form(
  {
    key: 'copying',
    title: '個人情報等の複製、改変の承諾の申請',
    titlePrinted: false,
    clause: '7(2)イ',
    summary: '個人情報等の複製や改変が必要なときに、市の書面による承諾を受ける書面です。',
    review: CONSENTED,
  },
  {
    sections: [
      section('copies', '複製、改変', {
        tables: [
          table('copies', '複製、改変する個人情報等', '7(2)イ', [
            inferred('information', '個人情報等', '7(2)イ', line()),
            printed('act', '複製、改変', '7(2)イ', {
              kind: 'choice',
              options: ['複製', '改変'],
              open: false,
              maxLength: 20,
            }),
            inferred('medium', '複製物・改変物の媒体', '7(2)イ', line(100)),
            inferred('quantity', '数量', '7(2)イ', line(50)),
            custom('items', '台帳の情報', '7(2)イ', { kind: 'items' }),
          ]),
        ],
        fields: [
          inferred('reason', '必要な理由', '7(2)イ', lines(), {
            help: '本委託契約の目的の範囲内であることが分かるように記入します。',
          }),
          inferred('plannedOn', '複製、改変の予定日', '7(2)イ', day),
        ],
      }),
    ],
  },
)

/** 14(4): one sheet a day of work. */
export const entryLog = form(
  {
    key: 'entry_log',
    title: '記録簿',
    titlePrinted: true,
    clause: '14(4)',
    summary: '従事した日ごとに、執務スペースに入退室した者を記す記録簿です。',
    review: { first: kept('作成'), change: kept('作成') },
  },
  {
    sections: [
      section('log', '記録簿', {
        fields: [inferred('workedOn', '従事日', '14(4)', day)],
        tables: [
          table(
            'entries',
            '入退室者',
            '14(4)',
            [
              printed('name', '名前', '14(4)', person),
              printed('affiliation', '所属', '14(4)', line()),
              printed('purpose', '目的', '14(4)', line()),
              printed('enteredAt', '入退出日時（入室）', '14(4)', moment),
              printed('leftAt', '入退出日時（退室）', '14(4)', moment),
              custom('remarks', '備考', '14(4)', line()),
            ],
            { maxRows: 500 },
          ),
        ],
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'workedOn',
        clause: '14(4)',
        message: '従事日が記録の日より後になっています。',
      },
      {
        check: 'date_not_before',
        field: 'entries.leftAt',
        notBefore: 'entries.enteredAt',
        clause: '14(4)',
        message: '退室の日時が入室の日時より前になっています。',
      },
    ],
  },
)

/** 14(5)後段 */
export const takingOut = form(
  {
    key: 'taking_out',
    title: '情報資産の持ち出しの承諾の申請',
    titlePrinted: false,
    clause: '14(5)後段',
    summary: '業務に使用する目的でやむを得ず履行場所の外へ持ち出すときに、市の承諾を得る書面です。',
    review: CONSENTED,
  },
  {
    sections: [
      section('assets', '持ち出す情報資産', {
        tables: [
          table('assets', '持ち出す情報資産', '14(5)後段', [
            inferred('asset', '情報資産', '14(5)後段', line()),
            inferred('medium', '媒体', '14(5)後段', line(100)),
            inferred('quantity', '数量', '14(5)後段', line(50)),
            custom('items', '台帳の情報', '14(5)後段', { kind: 'items' }),
          ]),
        ],
        fields: [
          inferred('purpose', '業務に使用する目的', '14(5)後段', lines()),
          inferred('necessity', 'やむを得ず持ち出す必要のある理由', '14(5)後段', lines()),
          inferred('destination', '持ち出し先', '14(5)後段', line()),
          inferred('carrier', '持ち出す者', '14(5)後段', person),
          inferred('from', '持ち出す日', '14(5)後段', day),
          inferred('until', '持ち帰る予定日', '14(5)後段', day),
          custom('protection', '持ち出し中の保護の方法', '14(5)後段', lines(1000)),
        ],
      }),
    ],
    checks: [
      {
        check: 'date_not_before',
        field: 'until',
        notBefore: 'from',
        clause: '14(5)後段',
        message: '持ち帰る予定日が持ち出す日より前になっています。',
      },
    ],
  },
)
