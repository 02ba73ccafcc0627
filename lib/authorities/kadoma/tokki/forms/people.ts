import {
  custom,
  day,
  files,
  form,
  inferred,
  line,
  lines,
  oneOf,
  oneOfOr,
  person,
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'

const SUBMITTED: FormDeclaration['review'] = { first: received('提出'), change: received('提出') }
const REPORTED: FormDeclaration['review'] = { first: received('報告'), change: received('報告') }

/** 2(1) */
export const chiefReport = form(
  {
    key: 'chief_report',
    title: '統括責任者の報告',
    titlePrinted: false,
    clause: '2(1)',
    summary: '業務の情報セキュリティを確保する責任者を市に知らせる書面です。',
    review: REPORTED,
  },
  {
    statesStart: true,
    onePerContract: true,
    sections: [
      section('chief', '統括責任者', {
        fields: [
          printed('chief', '統括責任者', '2(1)', person),
          inferred('appointedOn', '定めた日', '2(1)', day),
          custom('position', '所属・役職', '2(1)', line()),
        ],
      }),
    ],
  },
)

/** 2(2): one paper a month, and a later version of it when the plan changes. */
export const shiftSchedule = form(
  {
    key: 'shift_schedule',
    title: '勤務予定表',
    titlePrinted: true,
    clause: '2(2)',
    summary: '各業務従事者がいつ勤務するかを、月ごとに市に示す表です。',
    review: SUBMITTED,
  },
  {
    sections: [
      section('schedule', '勤務予定表', {
        fields: [inferred('month', '対象の月', '2(2)', line(40), { help: '「令和8年12月」のように記入します。' })],
        tables: [
          table(
            'shifts',
            '勤務の予定',
            '2(2)',
            [
              printed('work', '委託内容', '2(2)', line(), {
                required: false,
                help: '従事者ごとに担当が分かれるときに記入します。',
              }),
              printed('worker', '業務従事者', '2(2)', person),
              printed('hours', '勤務日時', '2(2)', lines(1000), {
                help: '勤務の日と時刻を記入します。1日1行でも、一人の月の分を1行にまとめてもかまいません。',
              }),
              custom('remarks', '備考', '2(2)', line()),
            ],
            { maxRows: 1000 },
          ),
        ],
        attachments: files('勤務予定表（自社の様式によるもの）', '2(2)', { by: 'custom' }),
      }),
    ],
  },
)

/** 2(4). Whoever is not on it may not work, so it is the roster of the books. */
export const staffRoster = form(
  {
    key: 'staff_roster',
    title: '名簿',
    titlePrinted: true,
    clause: '2(4)',
    summary: '契約責任者・業務責任者・業務従事者などを市に示す名簿です。載っていない者は作業できません。',
    review: SUBMITTED,
  },
  {
    statesStart: true,
    onePerContract: true,
    feeds: 'roster',
    sections: [
      section('people', '名簿', {
        tables: [
          table(
            'people',
            '本契約に関係する者',
            '2(4)',
            [
              inferred(
                'category',
                '区分',
                '2(4)',
                oneOf('契約責任者', '業務責任者', '業務従事者', '本契約に関係する者'),
                { help: '統括責任者など、ほかの三つにあたらない者は「本契約に関係する者」とします。' },
              ),
              printed('name', '氏名', '2(4)', person),
              printed('affiliation', '所属', '2(4)', line()),
              printed('expertise', '専門性', '2(4)', lines(1000), { help: 'ないときは「なし」と記入します。' }),
              printed('achievements', '実績', '2(4)', lines(1000), { help: 'ないときは「なし」と記入します。' }),
              printed('nationality', '国籍', '2(4)', line(100), {
                sealed: {
                  purpose:
                    '情報漏えい等の事実又はそのおそれが発見された際の、漏えい先の追跡、情報の削除や回収などの処理及び拡散の防止（2(5)）',
                  readers: ['read_sealed'],
                },
              }),
              inferred('from', '従事開始日', '2(4)なお書', day, {
                required: false,
                help: '空欄のときは、名簿が効力をもつ日からとみなします。',
              }),
              inferred('until', '従事終了日', '2(4)なお書', day, { required: false }),
              custom('remarks', '備考', '2(4)', line(), '同じ氏名の者の区別などを記入できます。'),
            ],
            { maxRows: 300 },
          ),
        ],
      }),
    ],
    checks: [
      ...(['契約責任者', '業務責任者'] as const).map((equals) => ({
        check: 'at_least_one_row_with' as const,
        table: 'people',
        column: 'category',
        equals,
        clause: '2(4)',
        message: `${equals}が名簿にありません。1人以上を載せてください。`,
      })),
      {
        check: 'rows_differ_in',
        table: 'people',
        columns: ['category', 'name', 'affiliation', 'remarks'],
        clause: '2(4)',
        message: '同じ者が同じ区分で二度載っています。別の者であれば、備考で区別してください。',
      },
      {
        check: 'date_not_before',
        field: 'people.until',
        notBefore: 'people.from',
        clause: '2(4)なお書',
        message: '従事終了日が従事開始日より前になっています。',
      },
    ],
  },
)

/** 4(3) */
export const leavingReport = form(
  {
    key: 'leaving_report',
    title: '業務責任者及び業務従事者の退職、異動等の報告',
    titlePrinted: false,
    clause: '4(3)',
    summary: '照合情報を削除できるように、退職や異動などを市に知らせる書面です。',
    review: REPORTED,
  },
  {
    sections: [
      section('leavers', '退職、異動等', {
        tables: [
          table('people', '退職、異動等のあった者', '4(3)', [
            inferred('category', '区分', '4(3)', oneOf('業務責任者', '業務従事者')),
            inferred('name', '氏名', '4(3)', person),
            printed('event', '退職、異動等', '4(3)', oneOfOr('退職', '異動')),
            inferred('happensOn', '退職、異動等の日', '4(3)', day),
            custom('identifier', '照合ID', '4(3)', line(100), 'パスワードは記入しないでください。'),
          ]),
        ],
      }),
    ],
  },
)
