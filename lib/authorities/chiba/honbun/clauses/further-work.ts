import type { Clause } from '@/lib/rules/clauses/clause'
import type { DutyDeclaration } from '@/lib/rules/duties/declaration'
import type { FactKind } from '@/lib/rules/duties/fact-kinds'
import { CITY_COUNCIL } from '../conditions'
import { newCentres } from './new-centres'

const SUPPORTERS = '意見表明等支援員への研修の運営'
const STAFF = '児童相談所職員等への研修'
const COUNCIL = '社会福祉審議会への意見表明等支援'

/** Neither a day nor a number of times is printed for these. */
function onceInTheTerm(key: string, what: string, fact: FactKind): DutyDeclaration {
  return {
    key,
    what,
    trigger: { on: 'day', day: { contract: 'starts_on' } },
    due: { rule: 'untimed' },
    answeredBy: [{ by: 'fact', fact }],
  }
}

/** 5(3)①ク to コ, and ②. */
export const furtherWorkClauses: Clause[] = [
  {
    number: '5(3)①ク',
    heading: SUPPORTERS,
    summary:
      '県、千葉市、船橋市、柏市と協力して、意見表明等支援員の養成研修（アドボケイト養成講座の受講を含む）とフォローアップ研修を運営する。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    duties: [
      onceInTheTerm('run_training_course', '意見表明等支援員の養成研修の運営を行う', 'training_held'),
      onceInTheTerm('run_follow_up', '意見表明等支援員のフォローアップ研修の運営を行う', 'training_held'),
    ],
    reading: '二つの研修を別の義務とする。回数も時期も報告の書面も印字されていないので、初日から未了として示す。',
  },
  newCentres({
    number: '5(3)①クかっこ書',
    heading: SUPPORTERS,
    summary: '船橋市と柏市との協力は、それぞれの児童相談所を設置した月からである。',
  }),
  {
    number: '5(3)①ク後段',
    unnumbered: true,
    heading: SUPPORTERS,
    summary: '研修によって、支援員の確保と質の向上に努める。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    reading: '「努める」とあるので、確保の人数や水準を求めるものではないと読む。',
  },
  {
    number: '5(3)①ケ',
    heading: STAFF,
    summary: '県、千葉市、船橋市、柏市と協力して、事業の趣旨や進め方への理解を育てる研修を各児童相談所等へ行う。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    duties: [onceInTheTerm('train_centre_staff', '児童相談所職員等への研修を各児童相談所等へ行う', 'training_held')],
    reading: '「各」とあるが、児童相談所ごとの回数も時期も印字されていないので、義務は一つとする。',
  },
  newCentres({
    number: '5(3)①ケかっこ書',
    heading: STAFF,
    summary: '船橋市と柏市との協力は、それぞれの児童相談所を設置した月からである。',
  }),
  {
    number: '5(3)①コ',
    heading: '事業拡大の検討及び準備',
    summary: '里親等へ事業を広げることを検討し、説明などの準備をする。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    duties: [onceInTheTerm('prepare_extension', '里親等への事業拡大の検討及び説明等の準備を行う', 'arranged')],
    reading: '検討と準備までで、拡大そのものは求めていないと読む。時期も報告の書面も印字されていない。',
  },
  {
    number: '5(3)②',
    heading: COUNCIL,
    summary:
      '児童等が処遇などについて自分から千葉県社会福祉審議会児童福祉専門分科会権利擁護部会と千葉市社会福祉審議会児童福祉専門分科会処遇検討部会（調整中）へ申し立てるときは、必要があれば意見を表すことなどを助ける。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    duties: [
      {
        key: 'support_petition',
        what: '社会福祉審議会の部会へ申立てを行う児童等の意見表明等を、必要に応じて支援する',
        trigger: { on: 'fact', fact: 'petition_filed' },
        due: { rule: 'untimed' },
        answeredBy: [
          { by: 'fact', fact: 'measure_done' },
          { by: 'fact', fact: 'verified' },
        ],
      },
    ],
    reading: '必要かどうかを判断する者は印字されていない。支援したとき、又は必要がないと確かめたときに終わる。',
  },
  {
    number: '5(3)②かっこ書',
    unnumbered: true,
    heading: COUNCIL,
    summary: '千葉市社会福祉審議会児童福祉専門分科会処遇検討部会は、「調整中」である。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
    appliesWhen: CITY_COUNCIL,
    reading:
      '「調整中」は、直前の千葉市の部会だけにかかり、対象になるかが決まっていないと読む。決まったところを県に尋ねる。',
  },
]
