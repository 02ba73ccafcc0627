import {
  decidedBefore,
  files,
  form,
  inferred,
  line,
  lines,
  oneOf,
  plainPaper,
  received,
  section,
} from '@/lib/rules/forms/builders'

const CLAUSE = '３(2)なお書２'
const shown = { first: received('提示'), change: received('提示') }

/** Named in １(2)①ウなお書, １(3)② and ３(2)なお書２; no clause asks that it be made. */
export const securityPlan = plainPaper(
  {
    key: 'security_plan',
    title: '情報セキュリティ管理計画書',
    titlePrinted: true,
    clause: CLAUSE,
    summary: '情報セキュリティのための措置をまとめた計画書です。作業実施計画書に代えることもできます。',
    review: shown,
  },
  { onePerContract: true },
)

/** ３(2)なお書２: shown before the work of the project begins. */
export const workPlan = plainPaper(
  {
    key: 'work_plan',
    title: '作業計画書',
    titlePrinted: true,
    clause: CLAUSE,
    summary: '事業実施前までに提示する計画書です。作業実施計画書に代えることもできます。',
    review: shown,
  },
  { onePerContract: true },
)

/** What stands in for 別添１. The paper is replaced, the approval before the work is not. */
export const planSubstitute = form(
  {
    key: 'plan_substitute',
    title: '作業実施計画書に代える情報セキュリティ管理計画書等',
    titlePrinted: false,
    clause: CLAUSE,
    summary: '別添１に代える計画書と、相当する内容が記載されている箇所を示して承認を得る書面です。',
    review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
  },
  {
    sections: [
      section('substitute', '代える計画書', {
        fields: [
          inferred('paper', '代える計画書', CLAUSE, oneOf('情報セキュリティ管理計画書', '作業計画書')),
          inferred('place', '相当する内容の記載箇所', CLAUSE, line(), {
            help: '版と頁などを記入します。作業計画書は、事業実施前までに提示したものに限られます。',
          }),
          inferred('methods', '返却・廃棄・抹消の方法等', '３(2)なお書１', lines(), {
            help: '計画書の記載を写すか、添付して「添付のとおり」と記入します。',
          }),
        ],
        attachments: files('代える計画書', CLAUSE, { by: 'custom' }),
      }),
    ],
  },
)
