import {
  custom,
  files,
  form,
  inferred,
  lines,
  moment,
  oneOf,
  person,
  plainPaper,
  received,
  section,
} from '@/lib/rules/forms/builders'

const INCIDENT = '第5'
const INQUIRY = '第8の1後段'
const REPORTED = { first: received('報告'), change: received('報告') }

/** 第5 prints no column: what has to be known to give an instruction. */
export const incidentReport = form(
  {
    key: 'incident_report',
    title: '契約に違反する事態の報告',
    titlePrinted: false,
    clause: INCIDENT,
    summary: '契約に違反する事態が生じ、又は生じるおそれのあることを知ったときに報告する書面です。',
    review: REPORTED,
  },
  {
    sections: [
      section('incident', '事態', {
        fields: [
          inferred('state', '生じた・おそれの別', INCIDENT, oneOf('生じた', '生じるおそれがある')),
          inferred('noticedAt', '知った日時', INCIDENT, moment),
          inferred('noticedBy', '知った者', INCIDENT, person),
          inferred('content', '事態の内容', INCIDENT, lines(8000), {
            help: '分からないことは「調査中」と書いて速やかに報告し、分かったところで次の版を出します。',
          }),
          inferred('information', '関係する個人情報', INCIDENT, lines(), {
            help: '関係しないときは「該当なし」、分からないときは「調査中」と記入します。',
          }),
          custom('taken', 'とった措置', INCIDENT, lines()),
        ],
        attachments: files('添付', INCIDENT, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'noticedAt',
        clause: INCIDENT,
        message: '知った日時が、報告の時より後になっています。',
      },
    ],
  },
)

export const requestedReport = plainPaper({
  key: 'requested_report',
  title: '求められた必要な事項の報告',
  titlePrinted: false,
  clause: INQUIRY,
  summary: '調査や監査にあたって甲が求めた事項を報告する書面です。',
  review: REPORTED,
})

export const requestedMaterials = plainPaper({
  key: 'requested_materials',
  title: '求められた資料の提出',
  titlePrinted: false,
  clause: INQUIRY,
  summary: '調査や監査にあたって甲が求めた資料を提出する書面です。',
  review: { first: received('提出'), change: received('提出') },
})
