import {
  custom,
  decidedBefore,
  files,
  form,
  line,
  lines,
  plainPaper,
  printed,
  received,
  section,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'

const CLAUSE = '第7条第1項ただし書'

const consent = form(
  {
    key: 'outsourcing_consent',
    title: '再委託に必要な事項の書面',
    titlePrinted: false,
    clause: CLAUSE,
    summary: '機密情報を取り扱う事務を再委託する前に、発注者の承諾を得るための書面です。',
    review: { first: decidedBefore('承諾'), change: decidedBefore('承諾') },
  },
  {
    sections: [
      section('outsourcing', '再委託', {
        fields: [
          printed('name', '再委託をする事業者の名称', CLAUSE, line(), {
            help: '受注者の子会社も第三者に含まれます（第7条第1項かっこ書）。',
          }),
          printed('address', '所在地', CLAUSE, line()),
          printed('content', '再委託の内容', CLAUSE, lines()),
          printed('reason', '理由', CLAUSE, lines()),
          printed('safety', '再委託をする事業者の機密情報に係る安全管理措置の状況', CLAUSE, lines()),
          printed('others', '必要な事項', CLAUSE, lines(), {
            required: false,
            help: 'ほかに必要な事項があるときに記入します。',
          }),
          custom('remarks', '備考', CLAUSE, lines(1000)),
        ],
        attachments: files('添付', CLAUSE, { by: 'custom' }),
      }),
    ],
  },
)

const report = plainPaper({
  key: 'outsourcing_report',
  title: '再委託をする業務に関する報告',
  titlePrinted: true,
  clause: '第7条第3項',
  summary: '承諾を得て再委託をする業務のことを発注者に知らせる報告です。',
  review: { first: received('報告'), change: received('報告') },
})

export const outsourcingForms: FormDeclaration[] = [consent, report]
