import {
  custom,
  day,
  decidedBefore,
  files,
  form,
  inferred,
  line,
  lines,
  oneOfOr,
  person,
  printed,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { keptAs, receivedAs } from './reviews'

const CHANGE = '4(4)第2段落'
const HANDOVER = '4(4)第3段落'
const OUTSOURCING = '5(1)'
const DISPOSAL = '5(2)なお書'

const teamChange = form(
  {
    key: 'team_change',
    title: '体制変更の報告',
    titlePrinted: false,
    clause: CHANGE,
    summary: '主たる者をやむを得ず変更するときに、変更予定の1か月前までに発注者へ報告します。',
    review: receivedAs('報告'),
  },
  {
    sections: [
      section('change', '体制変更', {
        fields: [
          printed('plannedOn', '変更予定', CHANGE, day),
          printed('reason', 'やむを得ず変更する理由', CHANGE, lines()),
        ],
        tables: [
          table('people', '変更する者', CHANGE, [
            inferred('before', '変更前の者', CHANGE, person),
            inferred('after', '変更後の者', CHANGE, person),
            inferred('role', '役割', CHANGE, line()),
            inferred('experience', '変更後の者の経験', CHANGE, lines(1000), {
              help: '4(1)から(3)までに求める要件にあたる経験を記入します。',
            }),
          ]),
        ],
        attachments: files('添付', CHANGE, { by: 'custom' }),
      }),
    ],
  },
)

const teamHandover = form(
  {
    key: 'team_handover',
    title: '引継ぎの記録',
    titlePrinted: false,
    clause: HANDOVER,
    summary: '体制を変更するときに、その内容と修正済のドキュメント一式を他の要員に引き継いだ記録です。',
    review: keptAs('引継ぎ'),
  },
  {
    sections: [
      section('handover', '引継ぎ', {
        fields: [
          inferred('handedOn', '引き継いだ日', HANDOVER, day),
          inferred('from', '引き継いだ者', HANDOVER, person),
          inferred('to', '引き継がれた要員', HANDOVER, person),
          printed('content', '体制の変更の内容', HANDOVER, lines()),
          printed('documents', '修正済のドキュメント一式', HANDOVER, lines()),
        ],
      }),
    ],
  },
)

const outsourcingRequest = form(
  {
    key: 'outsourcing_request',
    title: '再委託の同意の申請',
    titlePrinted: false,
    clause: OUTSOURCING,
    summary: '業務の一部を再委託しようとするときに、発注者の同意を求めます。',
    review: { first: decidedBefore('同意'), change: decidedBefore('同意') },
  },
  {
    askedWhen: { setting: 'outsourcing', isOneOf: ['yes'] },
    sections: [
      section('outsourcing', '再委託', {
        fields: [
          inferred('part', '再委託する業務の一部', OUTSOURCING, lines()),
          inferred('recipient', '再委託先', OUTSOURCING, line()),
          inferred('reason', '再委託する理由', OUTSOURCING, lines()),
          inferred('plannedOn', '再委託を始める予定日', OUTSOURCING, day),
        ],
        attachments: files('添付', OUTSOURCING, { by: 'custom' }),
      }),
    ],
  },
)

const disposalRecord = form(
  {
    key: 'disposal_record',
    title: '作成した資料等の処分の記録',
    titlePrinted: false,
    clause: DISPOSAL,
    summary: '業務のために作成した資料等の文書を、復元できない状態にして処分した記録です。',
    review: keptAs('処分'),
  },
  {
    sections: [
      section('disposal', '処分', {
        tables: [
          table('documents', '処分した文書', DISPOSAL, [
            printed('document', '業務処理上作成した資料等の文書', DISPOSAL, line()),
            printed('method', '処分の方法', DISPOSAL, oneOfOr('抹消', '焼却', '切断')),
            inferred('disposedOn', '処分した日', DISPOSAL, day),
            inferred('confirmedBy', '復元不可能な状態を確認した者', DISPOSAL, person),
            custom('remarks', '備考', DISPOSAL, line()),
          ]),
        ],
      }),
    ],
  },
)

/** The team and its changes, outsourcing, and what is destroyed in the end. */
export const teamForms: FormDeclaration[] = [teamChange, teamHandover, outsourcingRequest, disposalRecord]
