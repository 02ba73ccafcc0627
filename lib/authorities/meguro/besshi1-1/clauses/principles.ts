import type { Clause } from '@/lib/rules/clauses/clause'
import { PERSONAL, SPECIFIC } from '../conditions'

const BASICS = '基本的事項'
const SECRECY = '秘密保持義務'
const POLICY = '個人情報保護方針の公表'

/** 第1条 to 第4条, with the list that is printed as 参考. */
export const principleClauses: Clause[] = [
  {
    number: '第1条第1項',
    heading: BASICS,
    summary:
      '個人情報を取り扱うときは、個人の権利利益を侵さないよう個人情報の保護に関する法律などの関係法令に従い、漏えい・滅失・毀損を防ぐ安全管理の措置を講じる。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    appliesWhen: PERSONAL,
  },
  {
    number: '第1条第1項かっこ書１',
    unnumbered: true,
    heading: BASICS,
    summary: 'この仕様書で個人情報というときは、特定個人情報も入る。',
    kind: 'statement',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '第1条第1項かっこ書２',
    unnumbered: true,
    heading: BASICS,
    summary:
      '特定個人情報を取り扱う場合は、守る法令に行政手続における特定の個人を識別するための番号の利用等に関する法律が加わる。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    appliesWhen: SPECIFIC,
  },
  {
    number: '第1条第2項',
    heading: BASICS,
    summary: '事務の実施に当たり、目黒区情報セキュリティ基本方針に従って機密情報を適正に扱う。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '第1条第2項かっこ書',
    unnumbered: true,
    heading: BASICS,
    summary:
      '機密情報とは、個人情報と、発注者から渡される技術情報や行政の運営上の情報のうち秘密と示された機器等の情報資産であり、メモやバックアップ等も入る。',
    kind: 'statement',
    owner: 'contractor',
    forms: [],
    reading: '「秘密である旨を示された」は個人情報以外の情報にだけ係ると読み、個人情報は表示がなくても機密情報とする。',
  },
  {
    number: '第2条',
    heading: SECRECY,
    summary:
      '事務で知った機密情報は、どのような理由があっても第三者に漏らさない。そのことを事務に従事する者へ行き渡らせる。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    survives: true,
    gates: ['disclosure_forbidden'],
    duties: [
      {
        key: 'secrecy_made_known',
        what: '機密情報を漏らしてはならないことを従事者へ周知徹底する',
        trigger: { on: 'day', day: { contract: 'starts_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'notified' }],
      },
    ],
    reading: '周知徹底の時期は印字されていないので、契約の開始から期限なしで求める。後から加わる者への周知も続く。',
  },
  {
    number: '第2条後段',
    unnumbered: true,
    heading: SECRECY,
    summary: '秘密の保持と周知は、契約が終わった後も、解除された後も変わらず続く。',
    kind: 'prohibition',
    owner: 'contractor',
    timing: 'この契約が終了し、又は解除となった後においても',
    forms: [],
    survives: true,
    gates: ['disclosure_forbidden'],
  },
  {
    number: '第3条',
    heading: '書面主義の原則',
    summary: 'この仕様書が求める通知・報告・提出等は、別の定めがない限り書面でする。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
    reading: '「等」に協議は含めず、協議は双方の記録で足りると読む。承認・承諾・了承を求めることは書面でする。',
  },
  {
    number: '第4条',
    heading: POLICY,
    summary: '個人情報を取り扱う場合は、法令に基づく個人情報保護方針を公にしておく。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['privacy_policy'],
    appliesWhen: PERSONAL,
    duties: [
      {
        key: 'policy_publication',
        what: '「個人情報保護方針」を公表する',
        trigger: { on: 'setting', when: { setting: 'personal_information', isOneOf: ['yes'] } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'policy_published' }],
      },
    ],
    reading: '「公表していかなければならない」は、公表し、その状態を保つことと読む。発注者への提出は求められていない。',
  },
  {
    number: '第4条参考',
    unnumbered: true,
    heading: POLICY,
    summary: '方針で公表する項目の例が、参考として六つ挙げられている。',
    kind: 'statement',
    owner: 'contractor',
    forms: ['privacy_policy'],
    appliesWhen: PERSONAL,
    reading: '「参考」なので欄として示し、記入を必須とはしない。',
  },
  item('1', '集める個人情報を何に使うかを公表の項目に挙げている。'),
  item('2', '保有個人データに関する事項を公表の項目に挙げている。'),
  item('3', '開示等の請求にどう応じるかの手続を公表の項目に挙げている。'),
  item('4', '問い合わせと苦情を受け付ける窓口を公表の項目に挙げている。'),
  item('5', 'オプトアウトで第三者へ個人情報を渡す場合は、四つの事項を公表の項目に挙げている。'),
  point('5の１点目', '第三者へ渡すことが利用目的であることを挙げている。'),
  point('5の２点目', '第三者へ渡す個人データの項目を挙げている。'),
  point('5の３点目', '第三者へ渡す手段又は方法を挙げている。'),
  point('5の４点目', '本人が求めれば第三者へ渡すのをやめることを挙げている。'),
  item('6', '個人情報を共同利用する場合は、三つの事項を公表の項目に挙げている。'),
  point('6の１点目', '共同で利用する者の名称を挙げている。'),
  point('6の２点目', '共同で利用する目的を挙げている。'),
  point('6の３点目', '共同で利用する個人情報の項目を挙げている。'),
]

/** One line of the list printed as 参考. */
function item(number: string, summary: string): Clause {
  return {
    number: `第4条参考${number}`,
    heading: '参考:個人情報保護方針の公表項目',
    summary,
    kind: 'statement',
    owner: 'contractor',
    forms: ['privacy_policy'],
    appliesWhen: PERSONAL,
  }
}

/** A bullet below a line of the list: it has no number of its own. */
function point(number: string, summary: string): Clause {
  return { ...item(number, summary), unnumbered: true }
}
