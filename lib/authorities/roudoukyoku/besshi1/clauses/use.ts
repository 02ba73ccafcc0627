import type { Clause } from '@/lib/rules/clauses/clause'

const HEADING = '取り扱う情報の目的外利用等について'
const unlessApproved = { kind: 'decided', word: '承認', before: true } as const

/** ２．取り扱う情報の目的外利用等について */
export const useClauses: Clause[] = [
  {
    number: '２(1)',
    heading: HEADING,
    summary: '労働局から渡された情報を、業務の目的以外に使わない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    gates: ['other_use_forbidden'],
    reading: '承認による例外は印字されていないので、例外のない禁止と読む。',
  },
  {
    number: '２(2)',
    heading: HEADING,
    summary: '労働局の承認がない限り、業務で知った情報を情報取扱者でない者に伝えず、漏らさない。',
    kind: 'prohibition',
    owner: 'contractor',
    step: unlessApproved,
    forms: ['disclosure_request'],
    gates: ['handlers_listed', 'disclosure_decided'],
    duties: [
      {
        key: 'ask_for_disclosure',
        what: '情報取扱者や協議会の外の者へ伝えることの承認を得る',
        trigger: { on: 'fact', fact: 'other_use_planned' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'disclosure_request' }],
      },
    ],
    reading: '「情報取扱者」は１(2)①アの名簿に載っている者と読み、承認は伝える前に要ると読む。',
  },
  {
    number: '２(2)後段',
    unnumbered: true,
    heading: HEADING,
    summary: '労働局の承認がない限り、業務で知った情報を協議会の外の者に伝えず、漏らさない。',
    kind: 'prohibition',
    owner: 'contractor',
    step: unlessApproved,
    forms: ['disclosure_request'],
    gates: ['disclosure_decided'],
    reading:
      '名簿に載る再委託先の者も協議会の外の者なので、前段と別に承認が要ると読み、求めは前段と同じ書面で相手の別を書いてする。',
  },
]
