import {
  decidedBefore,
  files,
  form,
  line,
  lines,
  oneOf,
  plainPaper,
  printed,
  received,
  section,
} from '@/lib/rules/forms/builders'

const CLAUSE = '8(2)'

/** 8(2): the seven matters in printed order, and what its second sentence wants to be stated. */
export const outsourcingApplication = form(
  {
    key: 'outsourcing_application',
    title: '再委託の承認の申請',
    titlePrinted: false,
    clause: CLAUSE,
    summary: '業務の一部をやむを得ず再委託するときに、七つの事項を明らかにして市の承認を得る書面です。',
    review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
  },
  {
    sections: [
      section('outsourcing', '再委託', {
        fields: [
          printed('name', '再委託先の名称等', CLAUSE, lines(1000), {
            help: '名称のほか、所在地や代表者など、再委託先が分かる事項を記入します。',
          }),
          printed('term', '再委託する期間', CLAUSE, line(), { help: '始まりの日と終わりの日を記入します。' }),
          printed('reason', '再委託する理由', CLAUSE, lines(), {
            help: 'やむを得ず再委託する必要があることが分かるように記入します。',
          }),
          printed('work', '再委託して処理する内容', CLAUSE, lines()),
          printed('information', '再委託先において取り扱う情報', CLAUSE, lines(), {
            help: '取り扱う情報がないときは「なし」と記入します。',
          }),
          printed('security', '再委託先における安全管理措置の内容', CLAUSE, lines()),
          printed('supervision', '再委託先に対する管理監督の方法', CLAUSE, lines()),
          printed('personal', '個人情報等を取り扱う業務', '8(2)後段', oneOf('含まれる', '含まれない'), {
            help: '再委託の範囲に含まれるかどうかを明記します。',
          }),
        ],
        attachments: files('添付', CLAUSE, { by: 'custom' }),
      }),
    ],
  },
)

/** 8(5) */
export const supervisionReport = plainPaper(
  {
    key: 'supervision_report',
    title: '再委託先の管理・監督の状況の報告',
    titlePrinted: false,
    clause: '8(5)',
    summary: '発注者に求められたときに、再委託先をどう管理・監督しているかを知らせる書面です。',
    review: { first: received('報告'), change: received('報告') },
  },
  { askedWhen: { setting: 'outsourcing', isOneOf: ['yes'] } },
)
