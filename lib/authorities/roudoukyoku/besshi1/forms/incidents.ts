import { custom, files, form, inferred, lines, moment, oneOfOr, received, section } from '@/lib/rules/forms/builders'

const CLAUSE = '４(2)'

/** ４(2) and ４(3)なお書: no form is printed; without these fields the report does not say what was noticed and how. */
export const incidentReport = form(
  {
    key: 'incident_report',
    title: '情報セキュリティインシデント等の報告',
    titlePrinted: false,
    clause: CLAUSE,
    summary: 'インシデントや目的外利用等に気づいたこと、履行状況に問題があることを知らせる書面です。',
    review: { first: received('報告'), change: received('報告') },
  },
  {
    sections: [
      section('noticed', '認知した事柄', {
        fields: [
          inferred(
            'matter',
            '報告する事柄',
            CLAUSE,
            oneOfOr('情報セキュリティインシデントの発生', '情報の目的外利用', '履行状況の問題'),
          ),
          inferred('noticedAt', '認知した日時', CLAUSE, moment),
          inferred('source', '認知の経緯', '４(2)かっこ書', oneOfOr('協議会自らの検知', '報道等の外部からの指摘')),
          inferred('account', '事柄の内容', CLAUSE, lines(), {
            help: '分からないことは「調査中」と記入します。',
          }),
          inferred('extent', '被害の程度', '４(4)', lines(), { help: '分からないときは「調査中」と記入します。' }),
          custom('measures', '講じた措置', CLAUSE, lines()),
        ],
        attachments: files('添付', CLAUSE, { by: 'custom' }),
      }),
    ],
  },
)
