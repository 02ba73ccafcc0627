import type { Clause } from '@/lib/rules/clauses/clause'
import { newCentres } from './new-centres'

const EXPLAINING = '意見表明についての説明'
const HEARING = '聴取事項'
const SHEET = '記録表の作成'
const FEEDBACK = '児相等へのフィードバック'
const RECORD = ['record_sheet']

/** 5(3)①イ to キ: from the arrangement of a visit to the feedback. */
export const interviewClauses: Clause[] = [
  {
    number: '5(3)①イ',
    heading: '児相等との連絡調整',
    summary: '児相等と連携して、訪問の日程と対象の児童等を調整する。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '5(3)①ウ',
    heading: EXPLAINING,
    summary: '支援にあたっては、意見表明権をはじめとする権利と、この事業の趣旨などを児童等に説明する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '意見表明等支援を行うにあたり',
    forms: RECORD,
    reading: '児童等への説明であり、県に出す書面は印字されていない。説明の方法は記録表に書けるようにする。',
  },
  {
    number: '5(3)①ウなお書',
    unnumbered: true,
    heading: EXPLAINING,
    summary: '説明は、集団又は個別に対面で行うほか、動画や紙媒体等によって行う。',
    kind: 'condition',
    owner: 'contractor',
    forms: RECORD,
    reading: '「ほか」「等」なので、対面に代えて動画や紙媒体によることも、ほかの方法によることもできると読む。',
  },
  {
    number: '5(3)①エ',
    heading: '対応',
    summary: '原則として、児童等1人に、事務局支援員2人か、事務局支援員と支援員の2人で対応する。',
    kind: 'duty',
    owner: 'contractor',
    forms: RECORD,
    reading: '「原則」の例外は印字されていないので、1人での対応も記録できる。支援員だけの2人は印字の組に入らない。',
  },
  {
    number: '5(3)①オ',
    heading: HEARING,
    summary: '(ア)と(イ)のことを、できる限り聴き取る。',
    kind: 'duty',
    owner: 'contractor',
    forms: RECORD,
    reading: '「可能な限り」なので、聴取できなかったことを「聴取なし」と記録すれば足りると読む。',
  },
  {
    number: '5(3)①オ(ア)',
    heading: HEARING,
    summary: '日常生活や職員の指導等に関することを聴き取る。',
    kind: 'duty',
    owner: 'contractor',
    forms: RECORD,
    reading: '「関するこ」で切れているのは読取りの欠けと見て、「関すること」と読む。',
  },
  {
    number: '5(3)①オ(イ)',
    heading: HEARING,
    summary: '現在及び今後の措置等に関することを聴き取る。',
    kind: 'duty',
    owner: 'contractor',
    forms: RECORD,
    reading: '「関するこ」で切れているのは読取りの欠けと見て、「関すること」と読む。',
  },
  {
    number: '5(3)①オなお書',
    unnumbered: true,
    heading: HEARING,
    summary: '聴き取った内容などから被措置児童等虐待が疑われるときは、県、千葉市、船橋市又は柏市に報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: { kind: 'received', word: '報告' },
    forms: ['abuse_report'],
    duties: [
      {
        key: 'report_suspected_abuse',
        what: '被措置児童等虐待の疑いを、県、千葉市、船橋市又は柏市に報告する',
        trigger: { on: 'fact', fact: 'abuse_suspected' },
        due: { rule: 'word' },
        answeredBy: [
          { by: 'paper', form: 'abuse_report' },
          { by: 'fact', fact: 'oral_report' },
          { by: 'fact', fact: 'reported_elsewhere' },
        ],
      },
    ],
    reading:
      '報告先は「又は」なので、その児童等を管轄する県か市の一つで足りると読む。方法の印字がないので口頭でもよい。疑いだけで足り、確かめるのを待たない。',
  },
  newCentres({
    number: '5(3)①オなお書かっこ書',
    heading: HEARING,
    summary: '船橋市と柏市が報告先に加わるのは、それぞれの児童相談所を設置した月からである。',
    forms: ['abuse_report'],
  }),
  {
    number: '5(3)①カ',
    heading: SHEET,
    summary: '意見を表明した児童等の一人ごとに、記録表を作る。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'kept', word: '作成' },
    forms: RECORD,
    duties: [
      {
        key: 'make_record_sheets',
        what: '訪問で意見表明を行った児童等ごとに「記録表」を作成する',
        trigger: { on: 'fact', fact: 'visited' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'recorded' }],
      },
    ],
    reading: '提出は印字されていないので、受託者が作って備える記録とする。訪問ごとに求め、期限を作らない。',
  },
  {
    number: '5(3)①カなお書',
    unnumbered: true,
    heading: SHEET,
    summary: '記録表の様式は、県、千葉市、船橋市、柏市と協力して作る。',
    kind: 'duty',
    owner: 'contractor',
    forms: RECORD,
    duties: [
      {
        key: 'make_record_sheet_layout',
        what: '記録表の様式を、県、千葉市、船橋市及び柏市と協力の上作成する',
        trigger: { on: 'day', day: { contract: 'starts_on' } },
        due: { rule: 'untimed' },
        answeredBy: [
          { by: 'fact', fact: 'agreement_reached' },
          { by: 'fact', fact: 'arranged' },
        ],
      },
    ],
    reading:
      '欄は印字されていないので、聴取とフィードバックを示すのに要る欄を推定で置き、協力して作った様式の添付も受ける。船橋市・柏市が加わったときに作り直すとは印字されていない。',
  },
  newCentres({
    number: '5(3)①カなお書かっこ書',
    heading: SHEET,
    summary: '船橋市と柏市が様式づくりに加わるのは、それぞれの児童相談所を設置した月からである。',
    forms: RECORD,
  }),
  {
    number: '5(3)①キ',
    heading: FEEDBACK,
    summary: '聴き取った内容は、児童等の了解を得てから児相等に伝える。',
    kind: 'duty',
    owner: 'contractor',
    timing: '児童等の了解を得た上',
    forms: RECORD,
    duties: [
      {
        key: 'feed_back',
        what: '訪問で聴取した内容を、児童等の了解を得た上で児相等に伝達する',
        trigger: { on: 'fact', fact: 'visited' },
        due: { rule: 'untimed' },
        answeredBy: [
          { by: 'fact', fact: 'notified' },
          { by: 'fact', fact: 'recorded' },
        ],
      },
    ],
    reading:
      '了解するのは児童等で、県の決定ではない。了解がなければ伝えず、そのことを記録表に書けば足りる。被措置児童等虐待の疑いの報告には、了解の印字がない。',
  },
  {
    number: '5(3)①キ後段',
    unnumbered: true,
    heading: FEEDBACK,
    summary: '必要に応じて、伝えたことに児相等がどう対応しているかを確かめる。',
    kind: 'duty',
    owner: 'contractor',
    forms: RECORD,
    reading: '必要かどうかは、聴き取った受託者が判断すると読む。',
  },
]
