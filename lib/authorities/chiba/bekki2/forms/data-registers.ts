import {
  custom,
  decidedBefore,
  files,
  form,
  inferred,
  kept,
  line,
  lines,
  moment,
  oneOf,
  oneOfOr,
  person,
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { Field, FormDeclaration } from '@/lib/rules/forms/declaration'
import { installedOutside, specific } from '../conditions'

const REGISTER = '4.1(3)(ウ)'
const RETURN = '4.3(1)'
const RESULTS = '4.3(2)'
const LOGS = '4.1(4)(ウ)'

/** The eleven printed columns in printed order, and who has confirmed the line. */
function registerColumns(): Field[] {
  return [
    printed('what', '電子データ等名称', REGISTER, line()),
    printed('handler', 'データ取扱者名', REGISTER, person),
    printed('transfer', '授受方法', REGISTER, line()),
    printed('purpose', '使用目的', REGISTER, line(500)),
    printed('usePlace', '使用場所', REGISTER, line()),
    printed('storagePlace', '保管場所', REGISTER, line()),
    printed('storageMethod', '保管方法', REGISTER, line()),
    printed('returnMethod', '返却方法', REGISTER, line()),
    printed('transferredAt', '授受日時', REGISTER, moment),
    printed('returnedAt', '返却日時', REGISTER, moment, { required: false, help: '返却したときに記入します。' }),
    printed('isSpecific', '特定個人情報等の有無', REGISTER, oneOf('有', '無')),
    inferred('confirmedBy', 'データ取扱責任者の確認', '4.2(2)', person),
    inferred('confirmedBySpecific', '特定個人情報ファイル取扱責任者の確認', '4.2(2)また書', person, {
      required: false,
      requiredWhen: specific,
      help: '特定個人情報等を扱う業務のときに記入します。',
    }),
    inferred('items', '対象の情報（台帳）', RETURN, { kind: 'items' }, { required: false }),
    custom('remarks', '備考', REGISTER, line(), '「等」にあたる事項を記入できます。'),
  ]
}

/** 4.1(3)(ウ), 4.2(2): kept from the beginning on. */
export const dataRegister = form(
  {
    key: 'data_register',
    title: 'データ管理簿',
    titlePrinted: true,
    clause: REGISTER,
    summary: '電子データ等を取り扱うたびに記録し、データ取扱責任者が確認する帳簿です。',
    review: { first: kept('記録'), change: kept('記録') },
  },
  {
    onePerContract: true,
    sections: [
      section('register', 'データ管理簿', {
        tables: [table('entries', '記録', REGISTER, registerColumns(), { minRows: 0, maxRows: 1000 })],
      }),
    ],
  },
)

/** 4.3(1): before anything is returned or destroyed. */
export const returnPlan = form(
  {
    key: 'return_plan',
    title: 'データ返却等計画書',
    titlePrinted: true,
    clause: RETURN,
    summary: '業務が完了したときに、データをどう返却・消去・廃棄するかを書き、前もって承認を得る計画書です。',
    review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
  },
  {
    sections: [
      section('treatments', '処理', {
        tables: [
          table(
            'treatments',
            '処理するデータ',
            RETURN,
            [
              inferred('what', '電子データ等名称', RETURN, line(), {
                help: '「データ管理簿」の全てのデータを記入します。',
              }),
              printed('treatment', '措置', RETURN, oneOfOr('返却', '消去', '廃棄')),
              printed('method', '処理の方法', RETURN, lines(1000)),
              printed('plannedAt', '日時', RETURN, moment),
              printed('place', '場所', RETURN, line()),
              printed('witness', '立会者', RETURN, line(), { help: '立会いがないときは「なし」と記入します。' }),
              printed('responsible', '作業責任者', RETURN, person),
              printed('isSpecific', '特定個人情報等', '4.3(1)また書', oneOf('該当する', '該当しない'), {
                required: false,
                requiredWhen: specific,
                help: '特定個人情報等を扱う業務のときに記入します。',
              }),
              inferred('items', '対象の情報（台帳）', RETURN, { kind: 'items' }, { required: false }),
              custom('remarks', '備考', RETURN, line(), '「等」にあたる事項を記入できます。'),
            ],
            { maxRows: 1000 },
          ),
        ],
        attachments: files('添付', RETURN, { by: 'custom' }),
      }),
    ],
  },
)

/** 4.3(2): the register itself, with the results, as it is handed in once. */
export const registerResults = form(
  {
    key: 'register_results',
    title: '処理の結果を記載したデータ管理簿',
    titlePrinted: false,
    clause: RESULTS,
    summary: '計画による返却・消去・廃棄などの結果を書いて提出する「データ管理簿」です。',
    review: { first: received('提出'), change: received('提出') },
  },
  {
    sections: [
      section('results', 'データ管理簿', {
        tables: [
          table(
            'entries',
            '記録と結果',
            RESULTS,
            [
              ...registerColumns(),
              inferred('result', '処理の結果', RESULTS, lines(1000)),
              inferred('treatedAt', '処理した日時', RESULTS, moment),
            ],
            { maxRows: 1000 },
          ),
        ],
        attachments: files('添付', RESULTS, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'entries.treatedAt',
        clause: RESULTS,
        message: '処理した日時が提出より後になっています。',
      },
    ],
  },
)

/** 4.1(4)(ウ) names the two records and prints no column; without these an irregularity cannot be traced. */
function log(key: string, title: string, summary: string, columns: Field[]): FormDeclaration {
  return form(
    {
      key,
      title,
      titlePrinted: true,
      clause: LOGS,
      summary,
      review: { first: kept('蓄積'), change: kept('蓄積') },
    },
    {
      onePerContract: true,
      askedWhen: installedOutside,
      sections: [
        section('log', title, { tables: [table('entries', '記録', LOGS, columns, { minRows: 0, maxRows: 1000 })] }),
      ],
    },
  )
}

export const entryLog = log('entry_log', '入退室記録', '外部設置の場所への入退室を記録して蓄える帳簿です。', [
  inferred('name', '入室した者', LOGS, person),
  inferred('place', '場所', LOGS, line()),
  inferred('enteredAt', '入室した日時', LOGS, moment),
  inferred('leftAt', '退室した日時', LOGS, moment, { required: false, help: '退室したときに記入します。' }),
  custom('remarks', '備考', LOGS, line()),
])

export const workLog = log('work_log', '作業記録', '外部設置の場所での作業を記録して蓄える帳簿です。', [
  inferred('worker', '作業した者', LOGS, person),
  inferred('work', '作業の内容', LOGS, lines(2000)),
  inferred('startedAt', '作業を始めた日時', LOGS, moment),
  inferred('finishedAt', '作業を終えた日時', LOGS, moment, { required: false, help: '作業を終えたときに記入します。' }),
  custom('remarks', '備考', LOGS, line()),
])
