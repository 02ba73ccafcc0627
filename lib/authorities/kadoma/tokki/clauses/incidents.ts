import type { Clause } from '@/lib/rules/clauses/clause'

const RESPONSE = '事故時の対応'
const BREACH = '情報セキュリティポリシーが遵守されなかった場合の規定（損害賠償等）に関する事項'
const REPORTED = { kind: 'received', word: '報告' } as const

/** 12 and 13. */
export const incidentClauses: Clause[] = [
  {
    number: '12(1)ア',
    heading: RESPONSE,
    summary:
      '個人情報などの紛失・漏えいなどの事故が起きたら、だれの責めによるかにかかわらず、個人情報等の内容、件数、発生場所、発生状況を書面で市に報告し、市の指示に従う。',
    kind: 'duty',
    owner: 'contractor',
    timing: '直ちに',
    step: REPORTED,
    forms: ['incident_report'],
    duties: [
      {
        key: 'incident_report',
        what: 'インシデントの事故を書面で報告する',
        trigger: { on: 'fact', fact: 'incident_noticed' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'incident_report' }],
      },
      {
        key: 'incident_instruction',
        what: 'インシデントについての市の指示に従う',
        trigger: { on: 'fact', fact: 'incident_instructed' },
        due: { rule: 'named_day' },
        timing: '市の指示',
        answeredBy: [{ by: 'fact', fact: 'measure_done' }],
        step: { kind: 'directed', word: '指示' },
      },
    ],
    reading: '分からない事項は「調査中」と書いて直ちに報告し、分かったところで次の版を出すと読む。',
  },
  {
    number: '12(1)イ',
    heading: RESPONSE,
    summary:
      '事故に備え、市その他の関係者との連絡、証拠保全、被害拡大の防止、復旧、再発防止の措置を素早く適切に行うための緊急時対応計画を定める。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'kept', word: '定め' },
    forms: ['emergency_plan'],
    duties: [
      {
        key: 'emergency_plan',
        what: '「緊急時対応計画」を定める',
        trigger: { on: 'day', day: { contract: 'signed_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'arranged' }],
      },
    ],
    reading: '市への提出は印字されていないので、定めて備える書面とする。',
  },
  {
    number: '12(1)ウ',
    heading: RESPONSE,
    summary: '市は、インシデントが起きたときは、必要に応じて事故に関する情報を公表できる。',
    kind: 'right',
    owner: 'authority',
    forms: [],
  },
  {
    number: '12(2)',
    heading: 'その他の事項',
    summary: '事故のほかにも、情報セキュリティ上の問題が起きたり起きるおそれがあったりするときは、市に報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: REPORTED,
    forms: ['security_problem_report'],
    duties: [
      {
        key: 'security_problem_report',
        what: '情報セキュリティ上の問題又はそのおそれを報告する',
        trigger: { on: 'fact', fact: 'security_problem_found' },
        due: { rule: 'word' },
        answeredBy: [
          { by: 'paper', form: 'security_problem_report' },
          { by: 'fact', fact: 'oral_report' },
        ],
      },
    ],
    reading: '(1)アの事故（直ちに、書面）とは別の報告で、書面によることは印字されていない。',
  },
  {
    number: '13(1)',
    heading: BREACH,
    summary: '情報セキュリティの要求事項は委託契約の仕様の一部であり、受託者が守らなければ債務不履行にあたる。',
    kind: 'statement',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '13(2)',
    heading: BREACH,
    summary:
      '従事者が業務の内容や個人情報を漏らしたことが明らかになったら、市は受託者に損害の賠償を求めることができる。',
    kind: 'right',
    owner: 'authority',
    forms: [],
  },
]
