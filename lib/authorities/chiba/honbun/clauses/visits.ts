import type { Clause } from '@/lib/rules/clauses/clause'

const PLACES = '訪問先及び回数'
const REPORT = ['monthly_report']

type Visited = { item: string; timing: string; key: string; what: string; summary: string; reading: string }

const NO_LIMIT =
  '「程度」は目安であり、年の中の時期も印字されていないので、間隔も期限も作らず、契約期間の初日から未了として示す。'

/** So many times a year, about: no day of the year is printed. */
function yearly({ item, timing, key, what, summary, reading }: Visited): Clause {
  return {
    number: `5(3)①ア(${item})`,
    heading: PLACES,
    summary,
    kind: 'duty',
    owner: 'contractor',
    timing,
    forms: REPORT,
    duties: [
      {
        key,
        what,
        trigger: { on: 'day', day: { contract: 'starts_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'visited' }],
      },
    ],
    reading,
  }
}

/** 5(3)①ア: where to go, and about how often. */
export const visitClauses: Clause[] = [
  {
    number: '5(3)',
    heading: '事業内容',
    summary: '事業の内容は、①と②のとおりである。',
    kind: 'statement',
    owner: 'both',
    forms: [],
  },
  {
    number: '5(3)①',
    heading: '児相等への訪問による意見表明等支援',
    summary: '事務局支援員と支援員が児相等を訪ねて児童等から意見を聴き、聴いたことを児相等へ返す（フィードバック）。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    reading: '訪問の回数はア、聴取と記録はオとカ、フィードバックはキに示し、ここで重ねない。',
  },
  {
    number: '5(3)①ア(ア)',
    heading: PLACES,
    summary: '児相一時保護所を、各児相に月2回程度訪ねる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '各児相に月2回程度',
    forms: REPORT,
    duties: [
      {
        key: 'visit_custody_centres',
        what: '児相一時保護所を、全児相の平均で月2回程度訪問する',
        trigger: { on: 'period', every: { months: 1 } },
        due: { rule: 'about_period' },
        answeredBy: [{ by: 'fact', fact: 'visited' }],
      },
    ],
    reading:
      '「程度」なので暦の月の末日を目安として示すだけで、過ぎても違反としない。月の義務は一つとし、その月の訪問を受託者がつないで答える。',
  },
  {
    number: '5(3)①ア(ア)かっこ書',
    unnumbered: true,
    heading: PLACES,
    summary: '一時保護される児童の数は児相により違うので、月2回程度は、児相ごとではなく全児相の平均で数える。',
    kind: 'condition',
    owner: 'contractor',
    timing: '月2回程度',
    forms: [],
    reading: '「各児相に」と「全児相を平均し」は、後者によると読む。ある児相への訪問が少ないだけでは足りないとしない。',
  },
  yearly({
    item: 'イ',
    timing: '各施設年3回程度',
    key: 'visit_homes',
    what: '児童養護施設を、各施設年3回程度訪問する',
    summary: '児童養護施設を、施設ごとに年3回程度訪ねる。',
    reading: `${NO_LIMIT}施設ごとの回数は実績報告で示す。`,
  }),
  yearly({
    item: 'ウ',
    timing: '年3回程度',
    key: 'visit_psychological_facility',
    what: '児童心理治療施設を年3回程度訪問する',
    summary: '児童心理治療施設を年3回程度訪ねる。',
    reading: `${NO_LIMIT}「各施設」の語がないが、参考に一か所とあるので同じことになる。`,
  }),
  yearly({
    item: 'エ',
    timing: '年3回程度',
    key: 'visit_self_reliance_facility',
    what: '児童自立支援施設を年3回程度訪問する',
    summary: '児童自立支援施設を年3回程度訪ねる。',
    reading: `${NO_LIMIT}「各施設」の語がないが、参考に一か所とあるので同じことになる。`,
  }),
  yearly({
    item: 'オ',
    timing: '各ホーム年2回程度',
    key: 'visit_family_homes',
    what: 'ファミリーホームを、各ホーム年2回程度訪問する',
    summary: 'ファミリーホームを、ホームごとに年2回程度訪ねる。',
    reading: `${NO_LIMIT}ホームごとの回数は実績報告で示す。`,
  }),
  {
    number: '5(3)①ア(カ)',
    heading: PLACES,
    summary: '臨時の訪問は、年10回以内を目安に、県と受託者が協議した上で、必要に応じて行う。',
    kind: 'duty',
    owner: 'both',
    timing: '年10回以内を目安に',
    step: { kind: 'agreed', word: '協議', before: true },
    forms: REPORT,
    duties: [
      {
        key: 'consult_on_extra_visit',
        what: '臨時の訪問について県と協議する',
        owner: 'contractor',
        trigger: { on: 'fact', fact: 'extra_visit_planned' },
        due: { rule: 'before_act' },
        timing: '協議の上',
        answeredBy: [{ by: 'fact', fact: 'agreement_reached' }],
      },
      {
        key: 'consult_on_extra_visit_of_authority',
        what: '臨時の訪問について受託者と協議する',
        owner: 'authority',
        trigger: { on: 'fact', fact: 'extra_visit_planned' },
        due: { rule: 'before_act' },
        timing: '協議の上',
        answeredBy: [{ by: 'fact', fact: 'agreement_reached' }],
      },
      {
        key: 'extra_visit',
        what: '協議した臨時の訪問を実施する',
        owner: 'contractor',
        trigger: { on: 'fact', fact: 'extra_visit_planned' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'visited' }],
        step: { kind: 'kept', word: '実施' },
      },
    ],
    reading:
      '10回は目安なので、超える訪問も拒まない。必要かどうかは協議で決めるものと読み、県と受託者のどちらからも言い出せる。',
  },
]
