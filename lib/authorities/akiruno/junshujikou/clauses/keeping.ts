import type { Clause } from '@/lib/rules/clauses/clause'
import type { Step } from '@/lib/rules/clauses/step'
import type { DutyDeclaration } from '@/lib/rules/duties/declaration'
import type { FactKind } from '@/lib/rules/duties/fact-kinds'

const PROTECTION = '保管等の方法'
const EXAMPLES = '必要な措置の例'
const approvedBefore: Step = { kind: 'decided', word: '承認', before: true }

/** What 4(2)–(4) want of each of the three acts alike: approval before it, and an entry in the record. */
type Restricted = { key: string; words: string; planned: FactKind; done: FactKind; request: string }

function approvalAndRecord({ key, words, planned, done, request }: Restricted): DutyDeclaration[] {
  return [
    {
      key: `ask_for_${key}`,
      what: `${words}の承認を得る`,
      trigger: { on: 'fact', fact: planned },
      due: { rule: 'before_act' },
      answeredBy: [{ by: 'paper', form: request }],
    },
    { ...record(key, words, done), timing: '承認を得た上で' },
  ]
}

/** The record is kept and not submitted, so that the fact of the entry answers. */
function record(key: string, words: string, done: FactKind): DutyDeclaration {
  return {
    key: `record_${key}`,
    what: `${words}を「重要指定情報管理記録簿」に記録する`,
    trigger: { on: 'fact', fact: done },
    due: { rule: 'untimed' },
    answeredBy: [{ by: 'fact', fact: 'recorded' }],
    step: { kind: 'kept', word: '記録' },
  }
}

/** 4 重要指定情報の管理 */
export const keepingClauses: Clause[] = [
  {
    number: '4',
    heading: '重要指定情報の管理',
    summary: '重要指定情報を管理するにあたり、(1)から(6)までの事項を行う。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '4(1)',
    heading: '情報の授受',
    summary: '重要指定情報は発注者の指定した方法で受け渡し、記録簿（参考様式第3号）に書き残す。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'kept', word: '記録' },
    forms: ['management_record'],
    duties: [
      record('receipt', '重要指定情報の受領', 'information_received'),
      record('handover', '重要指定情報の引渡し・返還', 'information_returned'),
    ],
    reading: '「授受」は受け取ることと渡すことの両方と読み、記録の時期は印字されていないので期限を作らない。',
  },
  {
    number: '4(2)',
    heading: '複写及び複製の制限',
    summary: '重要指定情報は、原則として複写も複製もしない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    gates: ['copying_decided'],
  },
  {
    number: '4(2)後段',
    unnumbered: true,
    heading: '複写及び複製の制限',
    summary: '複写や複製が必要なときは、前もって発注者の承認を得て行い、記録簿（参考様式第3号）に書き残す。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事前に',
    step: approvedBefore,
    forms: ['copying_request', 'management_record'],
    gates: ['copying_decided'],
    duties: approvalAndRecord({
      key: 'copying',
      words: '複写・複製',
      planned: 'copy_planned',
      done: 'copied',
      request: 'copying_request',
    }),
    reading:
      '「得た上でを行い」は語の抜けた印字で、「得た上で複写及び複製を行い」と読む。承認の求めの様式は印字されていない。',
  },
  {
    number: '4(3)',
    heading: '外部への持出し制限',
    summary: '重要指定情報は、原則として外部へ持ち出さない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    gates: ['taking_out_decided'],
    reading: '「外部」がどこの外かは印字されていないので、受注者が重要指定情報を取り扱う場所の外と読む。',
  },
  {
    number: '4(3)後段',
    unnumbered: true,
    heading: '外部への持出し制限',
    summary: '持出しが必要なときは、前もって発注者の承認を得て行い、記録簿（参考様式第3号）に書き残す。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事前に',
    step: approvedBefore,
    forms: ['taking_out_request', 'management_record'],
    gates: ['taking_out_excepted', 'taking_out_decided'],
    duties: approvalAndRecord({
      key: 'taking_out',
      words: '外部への持出し',
      planned: 'taking_out_planned',
      done: 'taken_out',
      request: 'taking_out_request',
    }),
    reading:
      '「得た上でを行い」は語の抜けた印字で、「得た上で持出しを行い」と読む。承認の求めの様式は印字されていない。',
  },
  {
    number: '4(4)',
    heading: '目的外利用及び第三者への提供の制限',
    summary: '業務で知った情報は、原則として契約の目的のほかに使わず、第三者に渡さない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    gates: ['other_use_decided'],
    reading: '「業務を処理するに当たって知り得た情報」なので、重要指定情報に限らないと読む。',
  },
  {
    number: '4(4)後段',
    unnumbered: true,
    heading: '目的外利用及び第三者への提供の制限',
    summary:
      '目的外の利用や第三者への提供が必要なときは、前もって発注者の承認を得て行い、記録簿（参考様式第3号）に書き残す。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事前に',
    step: approvedBefore,
    forms: ['other_use_request', 'management_record'],
    gates: ['other_use_decided'],
    duties: approvalAndRecord({
      key: 'other_use',
      words: '目的外の利用・第三者への提供',
      planned: 'other_use_planned',
      done: 'other_used',
      request: 'other_use_request',
    }),
    reading:
      '「得た上でを行い」は語の抜けた印字で、「得た上で利用又は提供を行い」と読む。承認の求めの様式は印字されていない。',
  },
  {
    number: '4(5)',
    heading: PROTECTION,
    summary: '重要指定情報は鍵をかけて保管する。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    reading: '鍵のかかる場所の種類は印字されていない。',
  },
  {
    number: '4(5)後段',
    unnumbered: true,
    heading: PROTECTION,
    summary: '電子データには、管理責任者と作業従事者のほかの者が触れられないように制御する。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['structure_notice'],
    appliesWhen: [{ setting: 'electronic_data', isOneOf: ['yes'] }],
    gates: ['access_limited'],
    reading: '誰が作業従事者かは、届出書（様式第1号）に載った者によって確かめるものと読む。',
  },
  {
    number: '4(6)',
    heading: 'その他の措置',
    summary: '漏えい・滅失・き損を防ぐ措置と、そのほか適切な管理に要る措置をとる。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  ...[
    '私物のパソコンと記憶媒体を使わせないことが、措置の例である。',
    'ウイルスへの対策が、措置の例である。',
    '修正プログラムを当てることが、措置の例である。',
    'ファイル共有などのソフトウェアを制限することが、措置の例である。',
  ].map(example),
]

function example(summary: string, index: number): Clause {
  return {
    number: `4(6)（必要な措置の例）${'１２３４'.charAt(index)}点目`,
    unnumbered: true,
    heading: EXAMPLES,
    summary,
    kind: 'statement',
    owner: 'contractor',
    forms: [],
    reading: '「例」とあるので、これ自体を義務とせず、4(6)の措置を考える手がかりと読む。',
  }
}
