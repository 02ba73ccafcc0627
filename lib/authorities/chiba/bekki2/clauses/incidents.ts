import type { Clause } from '@/lib/rules/clauses/clause'

const HEADING = '情報セキュリティが侵害された又はそのおそれがある場合における対処手順'
const PLAN = 'data_management_plan'
const REPORTED = { kind: 'received', word: '報告' } as const
const SUBMITTED = { kind: 'received', word: '提出' } as const

/** 4.1(6): what the procedure must contain, and so what is done when something happens. */
export const incidentClauses: Clause[] = [
  {
    number: '4.1(6)',
    heading: HEADING,
    summary:
      '情報セキュリティが侵害されたときやそのおそれがあるときに備えて連絡体制を整え、起きたときの手順を書いた「情報セキュリティ侵害時対処手順」を作り、(ア)から(オ)までを入れる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事前に',
    step: { kind: 'kept', word: '整備' },
    forms: [PLAN],
    duties: [
      {
        key: 'set_up_contacts',
        what: '情報セキュリティの侵害に備えて連絡体制を整備する',
        trigger: { on: 'day', day: { contract: 'signed_on' } },
        due: { rule: 'word' },
        answeredBy: [{ by: 'fact', fact: 'arranged' }],
      },
    ],
    reading: '「事前に」は侵害が起きる前と読み、日としては印字されていないので、契約の締結から未了として示す。',
  },
  {
    number: '4.1(6)(ア)',
    heading: HEADING,
    summary: '作業中に、侵害された又はそのおそれがあると判断したら、口頭で発注者に第一報を入れる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '直ちに',
    step: REPORTED,
    forms: [PLAN],
    reading:
      '第一報は口頭に限られるので、書面を出しても代わらない。「直ちに」は判断した時から、後段の1時間は認知した時からと読む。',
  },
  {
    number: '4.1(6)(ア)後段',
    unnumbered: true,
    heading: HEADING,
    summary: '第一報は、情報セキュリティインシデントが起きたことに気づいてから1時間以内に行う。',
    kind: 'duty',
    owner: 'contractor',
    timing: '認知してから1時間以内に',
    step: REPORTED,
    forms: [],
    duties: [
      {
        key: 'first_report',
        what: '発注者に口頭で第一報を入れる',
        trigger: { on: 'fact', fact: 'incident_noticed' },
        due: { rule: 'hours', hours: 1 },
        answeredBy: [{ by: 'fact', fact: 'oral_first_report' }],
      },
    ],
    reading: '起点は発生でも判断でもなく認知で、夜間も休日も数える。おそれだけの場合も同じ1時間と読む。',
  },
  {
    number: '4.1(6)(イ)',
    heading: HEADING,
    summary:
      '第一報の後、発生した日時、場所、発生した事由、関係するデータ取扱者等を明らかにして、平日の午前9時から午後5時の間は1時間以内、それ以外は3時間以内に発注者に報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '平日の午前9時から午後5時の間は1時間以内に、それ以外の時間帯は3時間以内に',
    step: REPORTED,
    forms: [PLAN, 'incident_statement'],
    duties: [
      {
        key: 'further_report',
        what: '発生した日時・場所・事由、関係するデータ取扱者等を明らかにして報告する',
        trigger: { on: 'fact', fact: 'oral_first_report' },
        due: {
          rule: 'hours_by_band',
          from: '09:00',
          until: '17:00',
          hours: 1,
          otherwise: 3,
          weekdays: 'weekdays',
        },
        answeredBy: [
          { by: 'fact', fact: 'oral_report' },
          { by: 'paper', form: 'incident_statement' },
        ],
      },
    ],
    reading:
      '第一報を入れた時がどの時間帯かで1時間か3時間かが決まり、起点は第一報と読む。「平日」に祝日が入るかは印字されていないので尋ねる。方法は印字されていないので口頭でもよい。',
  },
  {
    number: '4.1(6)(イ)また書',
    unnumbered: true,
    heading: HEADING,
    summary: '報告した内容を書いた書面も発注者に提出する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '遅延なく',
    step: SUBMITTED,
    forms: [PLAN, 'incident_statement'],
    duties: [
      {
        key: 'written_report',
        what: '報告の内容を記載した書面を提出する',
        trigger: { on: 'fact', fact: 'oral_report' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'incident_statement' }],
      },
    ],
    reading:
      '「遅延なく」は日数を印字していないので期限を作らない。報告をはじめから書面で行えば、その書面が両方に応える。',
  },
  {
    number: '4.1(6)(ウ)',
    heading: HEADING,
    summary: '発注者の指示を受けて、対応の措置を行う。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'directed', word: '指示' },
    forms: [PLAN],
    duties: [
      {
        key: 'carry_out_response',
        what: '発注者の指示に基づき、対応措置を実施する',
        trigger: { on: 'fact', fact: 'incident_instructed' },
        due: { rule: 'named_day' },
        timing: '発注者の指示に基づき',
        answeredBy: [{ by: 'fact', fact: 'measure_done' }],
      },
    ],
    reading: '指示に日がなければ期限を作らない。',
  },
  {
    number: '4.1(6)(エ)',
    heading: HEADING,
    summary: '起きた事態の具体的な内容、原因、実施した対応措置を書いた報告書を、発注者の決めた日までに提出する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '発注者が指定する期日までに',
    step: SUBMITTED,
    forms: [PLAN, 'incident_report'],
    duties: [
      {
        key: 'submit_incident_report',
        what: '侵害等の内容・原因・対応措置の「報告書」を提出する',
        trigger: { on: 'fact', fact: 'incident_report_day_set' },
        due: { rule: 'named_day' },
        answeredBy: [{ by: 'paper', form: 'incident_report' }],
      },
    ],
    reading: '期日は発注者だけが決め、決められるまで期限はない。',
  },
  {
    number: '4.1(6)(オ)',
    heading: HEADING,
    summary: '再発を防ぐ措置の内容を決め、発注者の承認を得てからその措置を行う。',
    kind: 'duty',
    owner: 'contractor',
    timing: '発注者の承認を得た後、速やかに',
    step: { kind: 'decided', word: '承認', before: true },
    forms: [PLAN, 'prevention_measures'],
    gates: ['measure_decided'],
    duties: [
      {
        key: 'plan_prevention',
        what: '再発を防止するための措置内容を策定し、承認を得る',
        trigger: { on: 'fact', fact: 'incident_noticed' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'prevention_measures' }],
      },
      {
        key: 'carry_out_prevention',
        what: '承認を得た再発防止の措置を実施する',
        trigger: { on: 'paper', form: 'prevention_measures', at: 'approved' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'fact', fact: 'measure_done' }],
      },
    ],
    reading: '「速やかに」は承認の後の実施にかかり、策定の時期は印字されていないと読む。',
  },
]
