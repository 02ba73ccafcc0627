import { custom, files, form, inferred, lines, moment, received, section } from '@/lib/rules/forms/builders'

const UNKNOWN = '分からないことは「調査中」と記入します。'

/** 10(1)ア: no form is printed; the report may as well be made by word of mouth. */
export const incidentReport = form(
  {
    key: 'incident_report',
    title: '事故の報告',
    titlePrinted: false,
    clause: '10(1)ア',
    summary: '重要指定情報の漏えい等の事故と、被害を抑えるためにとった措置を知らせる書面です。',
    review: { first: received('報告'), change: received('報告') },
  },
  {
    sections: [
      section('incident', '事故', {
        fields: [
          inferred('noticedAt', '事故に気づいた日時', '10(1)ア', moment),
          inferred('account', '事故の内容', '10(1)ア', lines(), { help: UNKNOWN }),
          inferred('information', '関わる重要指定情報', '10(1)ア', lines(2000), { help: UNKNOWN }),
          inferred('measures', '被害を最小限に抑えるための措置', '10(1)ア', lines()),
          inferred('cause', '事故の原因', '10(1)イ', lines(), {
            required: false,
            help: '発注者が分析を求めたときに記入します。',
          }),
          custom('remarks', '備考', '10(1)ア', lines(1000)),
        ],
        attachments: files('添付', '10(1)ア', { by: 'custom' }),
      }),
    ],
  },
)

/** 10(1)エ: in writing, on the authority's request. */
export const incidentRecord = form(
  {
    key: 'incident_record',
    title: '事故の記録',
    titlePrinted: false,
    clause: '10(1)エ',
    summary: '発注者の求めに応じて、事故の経過と対応の記録を提出する書面です。',
    review: { first: received('提出'), change: received('提出') },
  },
  {
    sections: [
      section('record', '事故の記録', {
        fields: [
          inferred('occurred', '事故の発生した日時', '10(1)エ', lines(500), { help: UNKNOWN }),
          inferred('course', '事故の経過と対応', '10(1)エ', lines(8000)),
          inferred('cause', '事故の原因', '10(1)イ', lines(), {
            required: false,
            help: '発注者が分析を求めたときに記入します。',
          }),
          inferred('prevention', '再発防止策', '10(1)ウ', lines(), {
            required: false,
            help: '発注者が実施を求めたときに記入します。',
          }),
        ],
        attachments: files('添付', '10(1)エ', { by: 'custom' }),
      }),
    ],
  },
)
