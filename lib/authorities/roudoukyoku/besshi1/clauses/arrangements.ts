import type { Clause } from '@/lib/rules/clauses/clause'

const STRUCTURE = '情報管理のための体制'
const ASSURANCE = '情報管理のための体制確保について'
const ASSURED = '確保すべき体制'
const OTHERS = 'その他'

/** １．情報管理のための体制整備等について */
export const arrangementClauses: Clause[] = [
  {
    number: '１(1)①',
    heading: STRUCTURE,
    summary: '組織全体のセキュリティを守り、求められた業務を行うあいだの情報セキュリティの管理体制を整える。',
    owner: 'contractor',
    forms: ['security_structure'],
  },
  {
    number: '１(1)②',
    heading: STRUCTURE,
    summary: '体制には代表が加わり、代表が何に責任を負うかを明らかにする。',
    owner: 'contractor',
    forms: ['security_structure'],
  },
  {
    number: '１(1)③',
    heading: STRUCTURE,
    summary: '業務の情報の取扱い全体に責任を負う情報管理責任者を置く。',
    owner: 'contractor',
    forms: ['information_handlers'],
  },
  {
    number: '１(1)④',
    heading: STRUCTURE,
    summary:
      '情報管理責任者は、事務の一部を受け持つ情報取扱管理担当者を指定する。進み具合を見て、情報に触れうる者がこれにあたる。',
    owner: 'contractor',
    forms: ['information_handlers'],
  },
  {
    number: '１(1)⑤',
    heading: STRUCTURE,
    summary:
      '情報システムの機器やソフトウェアに、協議会・従業員・再委託先などが意図しない不正な変更を加えることのない体制を整える。',
    owner: 'contractor',
    forms: ['security_structure'],
  },
  {
    number: '１(1)⑥',
    heading: STRUCTURE,
    summary: '労働局が設ける通報窓口のことを、協議会の中で説明し知らせる。',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '１(2)①',
    heading: ASSURANCE,
    summary: '業務で知った情報を適切に管理する体制を確保し、その証しとしてア・イ・ウの書面を提出する。',
    owner: 'contractor',
    forms: ['information_handlers', 'security_structure', 'work_staff'],
  },
  {
    number: '１(2)①かっこ書',
    unnumbered: true,
    heading: ASSURANCE,
    summary: 'ウの名簿が要るのは、研究開発及び調査・コンピューターサービス・電気通信サービスの調達のときだけである。',
    owner: 'contractor',
    forms: ['work_staff'],
  },
  {
    number: '１(2)①（確保すべき体制）１点目',
    unnumbered: true,
    heading: ASSURED,
    summary: '情報を取り扱う者を、業務に最低限必要な者だけに絞る。',
    owner: 'contractor',
    forms: ['information_handlers', 'security_structure'],
  },
  {
    number: '１(2)①（確保すべき体制）２点目',
    unnumbered: true,
    heading: ASSURED,
    summary:
      '労働局の承認がない限り、知った情報が名簿に載っていない者へ伝わったり漏れたりしないことを保証する体制をもつ。',
    owner: 'contractor',
    forms: ['security_structure'],
  },
  {
    number: '１(2)①（確保すべき体制）３点目',
    unnumbered: true,
    heading: ASSURED,
    summary: '労働局の承認がない限り、知った情報が協議会の外へ伝わったり漏れたりしないことを保証する体制をもつ。',
    owner: 'contractor',
    forms: ['security_structure'],
  },
  {
    number: '１(2)①ア',
    heading: '情報取扱者名簿',
    summary:
      '保護を要する情報に触れうる者を、再委託先の者も含めて、三つの区分と氏名・住所・生年月日・所属部署・役職などとともに名簿に載せる。',
    owner: 'contractor',
    forms: ['information_handlers'],
  },
  {
    number: '１(2)①イ',
    heading: '情報セキュリティを確保するための体制を定めた書面',
    summary: '情報管理体制図や情報管理に関する規則などで体制を定める。再委託する場合は再委託先の分も含める。',
    owner: 'contractor',
    forms: ['security_structure'],
  },
  {
    number: '１(2)①ウ',
    heading: '業務従事者名簿',
    summary: '業務に従事する者を、経歴・知見・語学力・国籍などとともに名簿に載せる。',
    owner: 'contractor',
    forms: ['work_staff'],
  },
  {
    number: '１(2)①ウなお書',
    unnumbered: true,
    heading: '業務従事者名簿',
    summary: '情報セキュリティ管理計画書を見れば足りると労働局が認めるときは、業務従事者名簿を出さなくてよい。',
    owner: 'authority',
    forms: ['work_staff'],
  },
  {
    number: '１(2)②',
    heading: ASSURANCE,
    summary: '三つの書面の内容を変えるときは、先に労働局へ申請して承認を得る。',
    owner: 'contractor',
    timing: 'あらかじめ',
    forms: ['information_handlers', 'security_structure', 'work_staff'],
  },
  {
    number: '１(3)①',
    heading: OTHERS,
    summary:
      '情報管理責任者は、セキュリティが侵されたときやそのおそれがあるときなど非常時の対策を定め、従事者に徹底する。',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '１(3)②',
    heading: OTHERS,
    summary:
      '一部を再委託する場合は、そこから生じる脅威に対しても、情報セキュリティ管理計画書の措置が行われることを担保する。',
    owner: 'contractor',
    forms: [],
  },
]
