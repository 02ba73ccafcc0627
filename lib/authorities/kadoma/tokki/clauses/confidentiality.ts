import type { Clause } from '@/lib/rules/clauses/clause'

const SECRECY = '守秘義務'
const PERSONAL = '個人情報等の取扱い'
const KEEPING = '秘密保持義務'
const AFTER = '契約期間満了後又は契約解除後も'

/** 7. Its two secrets hold after the contract in so many words, its rules on personal information do not. */
export const confidentialityClauses: Clause[] = [
  {
    number: '7(1)ア',
    heading: SECRECY,
    summary:
      '個人情報をはじめ業務やデータの内容など、契約を行うなかで直接・間接に知ったことを、どのような理由でも第三者に漏らさず、盗用しない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    survives: true,
    gates: ['disclosure_forbidden'],
    reading: '「個人情報のもとより」は「個人情報はもとより」の書き誤りと読む。',
  },
  {
    number: '7(1)アまた書',
    unnumbered: true,
    heading: SECRECY,
    summary: '市から渡された資料などは、善良な管理者の注意を払って管理・保管し、本業務のほかに使わない。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    survives: true,
    gates: ['other_use_forbidden'],
    reading: 'イの「この義務」は、アの二つの文の両方を指すと読む。',
  },
  {
    number: '7(1)イ',
    heading: SECRECY,
    summary: 'アの義務は、契約の期間が終わった後も、契約が解除された後も続く。',
    kind: 'duty',
    owner: 'contractor',
    timing: AFTER,
    forms: [],
    survives: true,
    gates: ['disclosure_forbidden'],
  },
  {
    number: '7(2)ア',
    heading: PERSONAL,
    summary: '個人情報などの管理に要る措置をとり、その個人情報などを第三者に提供しない。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    gates: ['other_use_forbidden'],
  },
  {
    number: '7(2)イ',
    heading: PERSONAL,
    summary: '個人情報などは契約の目的の範囲でだけ使い、複製や改変が要るときは、市から書面で承諾を受ける。',
    kind: 'prohibition',
    owner: 'contractor',
    timing: '事前に',
    step: { kind: 'decided', word: '承諾', before: true },
    forms: ['copying'],
    gates: ['other_use_forbidden', 'copying_decided'],
    duties: [
      {
        key: 'copying',
        what: '個人情報等の複製又は改変について市の書面による承諾を受ける',
        trigger: { on: 'fact', fact: 'copy_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'copying' }],
      },
    ],
    reading: '「書面による承諾」は、申請した版に対する市の承諾の記録と、その印刷をいうと読む。',
  },
  {
    number: '7(2)ウ',
    heading: PERSONAL,
    summary: '市は必要に応じて、受託者の個人情報などの管理のようすを立入調査できる。',
    kind: 'right',
    owner: 'authority',
    step: { kind: 'directed', word: '立入調査' },
    forms: [],
  },
  {
    number: '7(2)ウ後段',
    unnumbered: true,
    heading: PERSONAL,
    summary: '市が立入調査をするときは、市に協力する。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    duties: [
      {
        key: 'entry',
        what: '個人情報等の管理状況についての立入調査に協力する',
        trigger: { on: 'fact', fact: 'entry_requested' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'entry_done' }],
      },
    ],
  },
  {
    number: '7(3)ア',
    heading: KEEPING,
    summary: '本人確認情報など、そしてその電子計算機処理などについての内容は、秘密として守る。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    survives: true,
    gates: ['disclosure_forbidden'],
  },
  {
    number: '7(3)アかっこ書',
    unnumbered: true,
    heading: KEEPING,
    summary:
      '秘密にはデータそのものだけでなく、住基ネットなどの守り方の技術情報、パスワード、運用のしかた、マニュアルや手引書の類、画面イメージなども入る。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '7(3)イ',
    heading: KEEPING,
    summary: 'アの秘密を守る義務は、契約の期間が終わった後も、契約が解除された後も続く。',
    kind: 'duty',
    owner: 'contractor',
    timing: AFTER,
    forms: [],
    survives: true,
    gates: ['disclosure_forbidden'],
  },
]
