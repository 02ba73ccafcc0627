import type { Clause } from '@/lib/rules/clauses/clause'

const HEADING = '取り扱う情報の目的外利用等について'

/** ２．取り扱う情報の目的外利用等について */
export const useClauses: Clause[] = [
  {
    number: '２(1)',
    heading: HEADING,
    summary: '労働局から渡された情報を、業務の目的以外に使わない。',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '２(2)',
    heading: HEADING,
    summary: '労働局の承認がない限り、業務で知った情報を情報取扱者でない者に伝えず、漏らさない。',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '２(2)後段',
    unnumbered: true,
    heading: HEADING,
    summary: '労働局の承認がない限り、業務で知った情報を協議会の外の者に伝えず、漏らさない。',
    owner: 'contractor',
    forms: [],
  },
]
