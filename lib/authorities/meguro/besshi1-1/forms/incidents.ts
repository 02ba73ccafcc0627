import {
  custom,
  files,
  form,
  inferred,
  lines,
  moment,
  oneOf,
  oneOfOr,
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'

const TROUBLE = '第34条'
const INCIDENT = '第35条'

const review: FormDeclaration['review'] = { first: received('報告'), change: received('報告') }

const troubleReport = form(
  {
    key: 'trouble_report',
    title: '事務上のトラブル、災害、事故等の状況の報告',
    titlePrinted: false,
    clause: TROUBLE,
    summary: '事務上のトラブルや災害、機器の故障などが起きたときに、状況を知らせる報告です。',
    review,
  },
  {
    sections: [
      section('trouble', '状況', {
        fields: [
          inferred(
            'kind',
            '発生したこと',
            TROUBLE,
            oneOfOr(
              '事務上のトラブル',
              '災害',
              '事故',
              '電子情報処理機器の不良',
              '電子情報処理機器の故障',
              '電子情報処理機器の破損',
            ),
          ),
          inferred('occurredAt', '発生の日時', TROUBLE, moment, {
            required: false,
            help: '分からないときは空欄にし、状況に「調査中」と記入します。',
          }),
          printed('situation', '状況', TROUBLE, lines(8000)),
          custom('remarks', '備考', TROUBLE, lines(1000)),
        ],
        attachments: files('添付', TROUBLE, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'occurredAt',
        clause: TROUBLE,
        message: '発生の日時が提出より後になっています。',
      },
    ],
  },
)

const incidentReport = form(
  {
    key: 'incident_report',
    title: '機密情報の紛失等の事象の報告',
    titlePrinted: false,
    clause: INCIDENT,
    summary: '機密情報の紛失や漏えいなどの事象が起きたときに、状況を具体的に知らせる報告です。',
    review,
  },
  {
    sections: [
      section('incident', '事象', {
        fields: [
          inferred('occurredAt', '発生の日時', INCIDENT, moment, {
            required: false,
            help: '分からないときは空欄にし、状況に「調査中」と記入します。',
          }),
          inferred('noticedAt', '認知の日時', INCIDENT, moment),
          custom('treatment', '事故処理についての考え', INCIDENT, lines(4000), '処理は発注者と協議の上で行います。'),
        ],
        tables: [
          table('events', '発生した事象', INCIDENT, [
            printed(
              'kind',
              '事象',
              INCIDENT,
              oneOf(
                '機密情報の紛失',
                '機密情報の破壊',
                '機密情報の改ざん',
                '機密情報の漏えい',
                '不正アクセス',
                '情報セキュリティ基本方針及びこの仕様書に定める事項の違反',
                '情報セキュリティに悪影響を及ぼす事象',
              ),
            ),
            printed('situation', '状況', INCIDENT, lines(4000), { help: '具体的に記入します。' }),
            inferred('items', '対象の情報（台帳）', INCIDENT, { kind: 'items' }, { required: false }),
          ]),
        ],
        attachments: files('添付', INCIDENT, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'noticedAt',
        clause: INCIDENT,
        message: '認知の日時が提出より後になっています。',
      },
      {
        check: 'date_not_before',
        field: 'noticedAt',
        notBefore: 'occurredAt',
        clause: INCIDENT,
        message: '認知の日時が発生の日時より前になっています。',
      },
    ],
  },
)

export const incidentForms: FormDeclaration[] = [troubleReport, incidentReport]
