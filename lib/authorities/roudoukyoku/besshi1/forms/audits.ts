import {
  custom,
  day,
  files,
  form,
  inferred,
  line,
  lines,
  plainPaper,
  printed,
  received,
  section,
} from '@/lib/rules/forms/builders'

/** ６(2): the four things that the clause prints, and 等. */
export const auditResponsePlan = form(
  {
    key: 'audit_response_plan',
    title: '情報セキュリティ監査対応計画書',
    titlePrinted: true,
    clause: '６(2)',
    summary: '監査などを受け入れる部門・場所・時期・条件などを示す計画書です。',
    review: { first: received('提示'), change: received('提示') },
  },
  {
    sections: [
      section('acceptance', '情報セキュリティ監査の受入れ', {
        fields: [
          printed('department', '部門', '６(2)', line()),
          printed('place', '場所', '６(2)', line()),
          printed('time', '時期', '６(2)', line()),
          printed('conditions', '条件', '６(2)', lines(), { help: '条件がないときは「なし」と記入します。' }),
          custom('others', 'その他の事項', '６(2)', lines(), '「等」にあたる事項を記入できます。'),
        ],
        attachments: files('添付', '６(2)', { by: 'custom' }),
      }),
    ],
  },
)

/** ６(3) */
export const externalAuditReport = form(
  {
    key: 'external_audit_report',
    title: '自ら実施した外部監査の報告',
    titlePrinted: false,
    clause: '６(3)',
    summary: '協議会が自ら実施した外部監査を知らせる書面です。',
    review: { first: received('報告'), change: received('報告') },
  },
  {
    sections: [
      section('audit', '外部監査', {
        fields: [
          inferred('auditedOn', '監査の実施日', '６(3)', day),
          inferred('auditor', '監査の実施者', '６(3)', line()),
          inferred('scope', '監査の対象範囲', '６(3)', lines()),
          inferred('result', '監査の結果', '６(3)', lines()),
        ],
        attachments: files('監査の報告書', '６(3)', { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'auditedOn',
        clause: '６(3)',
        message: '監査の実施日が提出の日より後になっています。報告は監査の後に行います。',
      },
    ],
  },
)

/** ７: on what the bureau asks about, in writing or otherwise. */
export const requestedReport = plainPaper({
  key: 'requested_report',
  title: '求めによる状況の報告',
  titlePrinted: false,
  clause: '７',
  summary: '労働局から求められて、１から６までの状況を知らせる書面です。',
  review: { first: received('報告'), change: received('報告') },
})
