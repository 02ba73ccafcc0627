import type { Clause } from '@/lib/rules/clauses/clause'

const HEADING = '情報セキュリティポリシー及び情報セキュリティ実施手順の遵守に関する事項'
const SUBMITTED = { kind: 'received', word: '提出' } as const

/** The sentence above 1, and 1. */
export const policyClauses: Clause[] = [
  {
    number: '前文',
    unnumbered: true,
    heading: '情報セキュリティ要件に関する特記仕様書',
    summary: '市の情報システムのセキュリティを保つため、委託内容を行うあいだ、1から14までの要件を守る。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '1(1)',
    heading: HEADING,
    summary:
      '個人情報保護法、番号法、特定個人情報のガイドライン、市のセキュリティポリシーと実施手順、住基ネットの指針と市の要綱などを守り、その運用と業務の体制に手落ちがないようにする。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    reading: '七つの名の後に「等」があるので、挙げられた法令・規程は例であり、関係する他のものにも及ぶと読む。',
  },
  {
    number: '1(2)',
    heading: HEADING,
    summary: '業務責任者と業務従事者に、(1)を守ることを書面で誓わせ、その書面を市に提出する。',
    kind: 'duty',
    owner: 'contractor',
    step: SUBMITTED,
    forms: ['rule_oath'],
    duties: [
      {
        key: 'rule_oath',
        what: '業務責任者と業務従事者が1(1)の遵守を誓約した書面を提出する',
        trigger: { on: 'day', day: { contract: 'signed_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'rule_oath' }],
      },
      {
        key: 'rule_oath_of_joiner',
        what: '新たに従事する者が1(1)の遵守を誓約した書面を提出する',
        trigger: { on: 'fact', fact: 'staff_joined' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'rule_oath' }],
      },
    ],
    reading:
      '(3)の誓約書とは別の書面と読む。すべての業務責任者と業務従事者が対象なので、後から加わる者の分も提出する。',
  },
  {
    number: '1(3)',
    heading: HEADING,
    summary:
      '個人情報をどのような手段で守るかを市に説明し、業務責任者・業務従事者と情報セキュリティに関する誓約書を取り交わして市に提出する。いずれも事前に行う。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事前に',
    step: SUBMITTED,
    forms: ['security_oath'],
    duties: [
      {
        key: 'protection_explained',
        what: '個人情報保護の手段を市に説明する',
        trigger: { on: 'day', day: { contract: 'signed_on' } },
        due: { rule: 'word' },
        answeredBy: [{ by: 'fact', fact: 'explained' }],
        step: { kind: 'received', word: '説明' },
      },
      {
        key: 'security_oath',
        what: '業務責任者と業務従事者の「情報セキュリティに関する誓約書」を提出する',
        trigger: { on: 'day', day: { contract: 'signed_on' } },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'security_oath' }],
      },
      {
        key: 'security_oath_of_joiner',
        what: '新たに従事する者の「情報セキュリティに関する誓約書」を提出する',
        trigger: { on: 'fact', fact: 'staff_joined' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'security_oath' }],
      },
    ],
    reading:
      '「事前に」は業務に従事する前と読む。日数は印字されていないので期限を作らず、提出で足り、説明にも誓約書にも承認は要らない。',
  },
  {
    number: '1(4)',
    heading: HEADING,
    summary: '個人情報を不適切に取り扱うなどした場合は、個人情報の保護に関する法律の罰則を受けることがある。',
    kind: 'statement',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '1(5)',
    heading: HEADING,
    summary:
      '特定個人情報を不適切に取り扱うなどした場合は、番号の利用等に関する法律（平成25年法律第27号）の罰則を受けることがある。',
    kind: 'statement',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '1(6)',
    heading: HEADING,
    summary:
      '住民基本台帳ネットワークシステムなどを不適切に取り扱うなどした場合は、住民基本台帳法（昭和42年法律第81号）の罰則を受けることがある。',
    kind: 'statement',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '1(7)',
    heading: HEADING,
    summary: '市は、不適切な取扱いなどがないかを見るため、ログなどの操作履歴を確かめることがある。',
    kind: 'right',
    owner: 'authority',
    forms: [],
  },
]
