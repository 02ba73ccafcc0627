import {
  custom,
  day,
  decidedBefore,
  files,
  form,
  inferred,
  line,
  lines,
  oneOf,
  printed,
  received,
  section,
} from '@/lib/rules/forms/builders'

const STATEMENT = '4.1(6)(イ)'
const REPORT = '4.1(6)(エ)'
const PREVENTION = '4.1(6)(オ)'
const UNKNOWN = '分からないことは「調査中」と記入します。'

const THREATS = oneOf(
  '不正プログラムへの感染',
  'サービス不能攻撃によるシステムの停止',
  '情報システムへの不正アクセス',
  '書面又は外部記録媒体の盗難又は紛失',
  '機密情報の漏えい・改ざん',
  '異常処理等、予期せぬ長時間のシステム停止',
  '発注者が受注者に提供した又は受注者にアクセスを認めた発注者の電子データ等の目的外利用又は漏えい',
  'アクセスを許可していない発注者の電子データ等への受注者によるアクセス',
  '意図しない不正な変更等',
)

/** 4.1(6)(イ): the four matters of the report that follows the first one, which are handed in in writing as well. */
export const incidentStatement = form(
  {
    key: 'incident_statement',
    title: '情報セキュリティ侵害等の報告の内容を記載した書面',
    titlePrinted: false,
    clause: '4.1(6)(イ)また書',
    summary: '第一報の後に報告した、発生した日時・場所・事由と関係するデータ取扱者等を書いて提出する書面です。',
    review: { first: received('提出'), change: received('提出') },
  },
  {
    sections: [
      section('incident', '報告の内容', {
        fields: [
          printed('occurred', '発生した日時', STATEMENT, line(500), { help: UNKNOWN }),
          printed('place', '場所', STATEMENT, line(500), { help: UNKNOWN }),
          printed('cause', '発生した事由', STATEMENT, lines(), { help: UNKNOWN }),
          printed('people', '関係するデータ取扱者等', STATEMENT, lines(1000), { help: UNKNOWN }),
          inferred('threat', '脅威の種類', '第3', THREATS, {
            required: false,
            help: '第3の(1)から(9)までのどれにあたるかです。',
          }),
          custom('remarks', '備考', STATEMENT, lines(1000)),
        ],
        attachments: files('添付', STATEMENT, { by: 'custom' }),
      }),
    ],
  },
)

/** 4.1(6)(エ): by the day that the authority names. */
export const incidentReport = form(
  {
    key: 'incident_report',
    title: '報告書（発生した事態の内容、原因、対応措置）',
    titlePrinted: false,
    clause: REPORT,
    summary: '起きた事態の具体的な内容、原因、実施した対応措置を書いて、発注者の決めた日までに提出する報告書です。',
    review: { first: received('提出'), change: received('提出') },
  },
  {
    sections: [
      section('report', '報告', {
        fields: [
          printed('account', '発生した事態の具体的な内容', REPORT, lines(8000)),
          printed('cause', '原因', REPORT, lines(), { help: UNKNOWN }),
          printed('measures', '実施した対応措置', REPORT, lines()),
          custom('remarks', '備考', REPORT, lines(1000)),
        ],
        attachments: files('添付', REPORT, { by: 'custom' }),
      }),
    ],
  },
)

/** 4.1(6)(オ): decided, and only then carried out. */
export const preventionMeasures = form(
  {
    key: 'prevention_measures',
    title: '再発を防止するための措置内容',
    titlePrinted: false,
    clause: PREVENTION,
    summary: '再発を防ぐための措置の内容を決め、実施する前に承認を得る書面です。',
    review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
  },
  {
    sections: [
      section('prevention', '再発の防止', {
        fields: [
          printed('measures', '再発を防止するための措置内容', PREVENTION, lines(8000)),
          inferred('plannedOn', '実施の予定の日', PREVENTION, day, {
            required: false,
            help: '承認を得た後、速やかに実施します。',
          }),
          custom('remarks', '備考', PREVENTION, lines(1000)),
        ],
        attachments: files('添付', PREVENTION, { by: 'custom' }),
      }),
    ],
  },
)
