import type { Clause } from '@/lib/rules/clauses/clause'

const HEADING = '情報の受領・管理・廃棄等について'

/** ３．情報の受領・管理・廃棄等について */
export const custodyClauses: Clause[] = [
  {
    number: '３(1)',
    heading: HEADING,
    summary: '労働局から情報を受け取るときは、セキュリティに気を配った方法による。',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '３(2)',
    heading: HEADING,
    summary:
      '受け取った情報と作った情報は、業務が終わって要らなくなったとき、または労働局の指示があったときに、元に戻せない方法で返却・廃棄・抹消する。',
    owner: 'contractor',
    timing: '速やかに',
    forms: ['disposal_plan', 'disposal_report'],
  },
  {
    number: '３(2)なお書１',
    unnumbered: true,
    heading: HEADING,
    summary:
      '実施の方法などは作業実施計画書（別添１）で承認を得てから行い、済んだら作業完了報告書（別添２）を提出する。',
    owner: 'contractor',
    timing: '速やかに',
    forms: ['disposal_plan', 'disposal_report'],
  },
  {
    number: '３(2)なお書２',
    unnumbered: true,
    heading: HEADING,
    summary:
      '情報セキュリティ管理計画書や、事業の前に示した作業計画書に同じ内容が書かれていれば、それを別添１の代わりにできる。',
    owner: 'contractor',
    forms: ['disposal_plan'],
  },
  {
    number: '３(3)',
    heading: HEADING,
    summary: '情報を協議会の中へ運ぶときは、暗号化や施錠など適切な方法で守る。',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '３(3)また書',
    unnumbered: true,
    heading: HEADING,
    summary: '運び入れた情報は、労働局との調整などに要る場合と返すときを除き、原則として外へ持ち出さない。',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '３(4)',
    heading: HEADING,
    summary: '個人情報など重要な情報が書かれたものは、原則として協議会の外へ持ち出さない。',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '３(5)',
    heading: HEADING,
    summary: '電磁的に保管する情報には、業務の体制にいない者が触れられないようアクセスを制限する。',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '３(5)また書',
    unnumbered: true,
    heading: HEADING,
    summary: 'アクセスログを見て、不審なアクセスがないかなどを確かめる。',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '３(6)',
    heading: HEADING,
    summary:
      '受領した情報を置く端末・サーバ装置等は、政府統一基準群と厚生労働省のポリシーに沿って管理する。沿えないときは、リスクを減らす代わりの策をとり、それについて承認を得る。',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '３(7)',
    heading: HEADING,
    summary: '対策がどう行われているかを確かめ、労働局へ報告する。',
    owner: 'contractor',
    timing: '定期的に',
    forms: [],
  },
]
