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
  oneOf,
  person,
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'

const OUTSIDE = '第13条第1項'
const CHECK = '第13条第2項'
const LOGS = '第20条'
const BACKUP = '第22条また書'

const serverOutsideConsent = form(
  {
    key: 'server_outside_consent',
    title: 'サーバ等の区の施設外への設置の承認を得るための書面',
    titlePrinted: false,
    clause: OUTSIDE,
    summary: '発注者が運用する情報システムのサーバ等を区の施設の外に置く前に、承認を得るための書面です。',
    review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
  },
  {
    sections: [
      section('servers', '設置するサーバ等', {
        fields: [
          inferred('reason', '区の施設外に設置する理由', OUTSIDE, lines(2000)),
          custom('remarks', '備考', OUTSIDE, lines(1000)),
        ],
        tables: [
          table('servers', 'サーバ等', OUTSIDE, [
            inferred('system', '情報システム', OUTSIDE, line()),
            inferred('server', 'サーバ等', OUTSIDE, line()),
            inferred('place', '設置の場所', OUTSIDE, line()),
            inferred('measures', '情報セキュリティ対策', OUTSIDE, lines(2000)),
            inferred('plannedOn', '設置の予定の日', OUTSIDE, day),
          ]),
        ],
        attachments: files('添付', OUTSIDE, { by: 'custom' }),
      }),
    ],
  },
)

const serverCheckReport = form(
  {
    key: 'server_check_report',
    title: '区の施設外のサーバ等の情報セキュリティ対策状況の確認の結果の報告',
    titlePrinted: false,
    clause: CHECK,
    summary: '発注者から要請があったときに、サーバ等の情報セキュリティ対策状況を確かめた結果を知らせる報告です。',
    review: { first: received('報告'), change: received('報告') },
  },
  {
    askedWhen: { setting: 'server_outside', isOneOf: ['yes'] },
    sections: [
      section('checks', '確認の結果', {
        tables: [
          table('checks', '確認の結果', CHECK, [
            inferred('server', 'サーバ等', CHECK, line()),
            inferred('checkedOn', '確認の日', CHECK, day),
            inferred('state', '情報セキュリティ対策状況', CHECK, lines(2000)),
            printed('result', '結果', CHECK, lines(2000)),
          ]),
        ],
        attachments: files('添付', CHECK, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'checks.checkedOn',
        clause: CHECK,
        message: '確認の日が提出の日より後になっています。',
      },
    ],
  },
)

const systemChangeRecord = form(
  {
    key: 'system_change_record',
    title: '情報システムの変更記録',
    titlePrinted: true,
    clause: LOGS,
    summary: '保守又は運用業務で情報システムに加えた変更を、日時と実施者とともに残す記録です。',
    review: { first: kept('記録'), change: kept('記録') },
  },
  {
    onePerContract: true,
    askedWhen: { setting: 'system_maintenance', isOneOf: ['yes'] },
    sections: [
      section('changes', '変更記録', {
        tables: [
          table(
            'changes',
            '変更記録',
            LOGS,
            [
              inferred('system', '情報システム', LOGS, line()),
              printed('change', '変更記録', LOGS, lines(2000)),
              printed('workedAt', '作業日時', LOGS, moment),
              printed('worker', '実施者', LOGS, person),
            ],
            { maxRows: 1000 },
          ),
        ],
      }),
    ],
  },
)

const accessRecords = form(
  {
    key: 'access_records',
    title: '各種アクセス記録及び情報セキュリティの確保に必要な記録',
    titlePrinted: true,
    clause: LOGS,
    summary: '取得した記録の種類と、どこにいつまで保存するかを残す記録です。',
    review: { first: kept('取得'), change: kept('取得') },
  },
  {
    onePerContract: true,
    askedWhen: { setting: 'system_maintenance', isOneOf: ['yes'] },
    sections: [
      section('records', '取得した記録', {
        tables: [
          table(
            'records',
            '取得した記録',
            LOGS,
            [
              inferred('system', '情報システム', LOGS, line()),
              inferred('kind', '記録の別', LOGS, oneOf('各種アクセス記録', '情報セキュリティの確保に必要な記録')),
              inferred('name', '記録の名称', LOGS, line()),
              inferred('from', '記録の始め', LOGS, day),
              inferred('place', '保存の場所', LOGS, line()),
              inferred('keptUntil', '保存の期限', LOGS, day, {
                required: false,
                help: '発注者が指定する期間によります。',
              }),
            ],
            { maxRows: 1000 },
          ),
        ],
      }),
    ],
  },
)

const backupMethod = form(
  {
    key: 'backup_method',
    title: 'バックアップの手法の通知',
    titlePrinted: false,
    clause: BACKUP,
    summary: '重要度の高い機密情報のバックアップの手法を、取得の前に通知して承認を得るための書面です。',
    review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
  },
  {
    onePerContract: true,
    askedWhen: { setting: 'important_data', isOneOf: ['yes'] },
    sections: [
      section('method', '手法', {
        fields: [
          inferred('what', '対象の機密情報', BACKUP, lines(2000)),
          printed('method', '手法', BACKUP, lines()),
          custom('remarks', '備考', BACKUP, lines(1000)),
        ],
        attachments: files('添付', BACKUP, { by: 'custom' }),
      }),
    ],
  },
)

export const systemForms: FormDeclaration[] = [
  serverOutsideConsent,
  serverCheckReport,
  systemChangeRecord,
  accessRecords,
  backupMethod,
]
