import {
  count,
  custom,
  day,
  decidedBefore,
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

const OUTSOURCING = '7また書'
const SPECIFICATION = '8(1)'
const PROPOSAL = '8(5)②'
const APPROVED = { first: decidedBefore('承認'), change: decidedBefore('承認') }

export const outsourcingRequest = form(
  {
    key: 'outsourcing_request',
    title: '再委託の承認の申請',
    titlePrinted: false,
    clause: OUTSOURCING,
    summary: '委託業務の一部の再委託について、あらかじめ県の承認を得る書面です。再委託の相手ごとに一通とします。',
    review: APPROVED,
  },
  {
    askedWhen: { setting: 'outsourcing', isOneOf: ['yes'] },
    sections: [
      section('outsourcing', '再委託', {
        fields: [
          printed('partner', '再委託の相手の名称', '7(1)', line()),
          printed('address', '再委託の相手の住所', '7(1)', line()),
          printed('scope', '再委託を行う業務の範囲', '7(2)', lines()),
          printed('need', '再委託を行う必要性', '7(3)', lines()),
          printed('amount', '契約金額', '7(4)', count('円'), { help: '再委託の契約の金額を記入します。' }),
          inferred('plannedOn', '再委託を始める予定日', OUTSOURCING, day),
          custom('remarks', '備考', OUTSOURCING, lines(1000)),
        ],
        attachments: files('添付', OUTSOURCING, { by: 'custom' }),
      }),
    ],
  },
)

export const specificationChange = form(
  {
    key: 'specification_change',
    title: '仕様書の変更の承認の申請',
    titlePrinted: false,
    clause: SPECIFICATION,
    summary: 'やむを得ない事情で仕様書の変更が必要なときに、県と協議の上、承認を得る書面です。',
    review: APPROVED,
  },
  {
    sections: [
      section('change', '仕様書の変更', {
        fields: [
          printed('circumstances', 'やむを得ない事情', SPECIFICATION, lines()),
          inferred('content', '変更の内容', SPECIFICATION, lines(8000)),
          inferred('consultation', '県との協議の経過', SPECIFICATION, lines()),
          inferred('plannedOn', '変更する予定日', SPECIFICATION, day),
          custom('remarks', '備考', SPECIFICATION, lines(1000)),
        ],
        attachments: files('添付', SPECIFICATION, { by: 'custom' }),
      }),
    ],
  },
)

/** Named as something adopted already; its later versions are the changes that 8(5)② speaks of. */
export const adoptedProposal = plainPaper(
  {
    key: 'adopted_proposal',
    title: '企画提案',
    titlePrinted: true,
    clause: PROPOSAL,
    summary: '採用になった企画提案と、一部を変更したものを双方で見るための書面です。',
    review: { first: received('提案'), change: received('提案') },
  },
  { onePerContract: true },
)
