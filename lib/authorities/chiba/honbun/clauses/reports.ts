import type { Clause } from '@/lib/rules/clauses/clause'
import type { DutyDeclaration } from '@/lib/rules/duties/declaration'
import { FUNABASHI, FURTHER_PAPERS, KASHIWA } from '../conditions'
import { newCentres } from './new-centres'

const REPORT = '実績報告'
const COMPLETION = '事業完了報告'
const SUBMITTED = { kind: 'received', word: '提出' } as const

const firstReportTo = (key: string, city: string, setting: string): DutyDeclaration => ({
  key,
  what: `児童相談所を設置した月から、「事業実績報告書」を${city}にも提出する`,
  trigger: { on: 'day', day: { setting } },
  due: { rule: 'word' },
  answeredBy: [{ by: 'fact', fact: 'reported_elsewhere' }],
  step: SUBMITTED,
})

const afterTheEnd = (key: string, what: string, form: string): DutyDeclaration => ({
  key,
  what,
  trigger: { on: 'end' },
  due: { rule: 'word' },
  answeredBy: [{ by: 'paper', form }],
  survives: true,
})

/** 5(4) and 5(5) */
export const reportClauses: Clause[] = [
  {
    number: '5(4)',
    heading: REPORT,
    summary:
      '事業の進み具合や聴取内容などを確かめられるように、毎月、聴取件数や聴取内容等をまとめた事業実績報告書を作り、千葉県、千葉市、船橋市、柏市に速やかに提出する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '毎月',
    step: SUBMITTED,
    forms: ['monthly_report'],
    duties: [
      {
        key: 'submit_monthly_report',
        what: '「事業実績報告書」を千葉県に提出する',
        trigger: { on: 'period', every: { months: 1 } },
        due: { rule: 'word' },
        timing: '速やかに',
        answeredBy: [{ by: 'paper', form: 'monthly_report' }],
        survives: true,
      },
      {
        key: 'submit_monthly_report_to_cities',
        what: '「事業実績報告書」を千葉市（児童相談所を設置した月以降は船橋市、柏市にも）に提出する',
        trigger: { on: 'period', every: { months: 1 } },
        due: { rule: 'word' },
        timing: '速やかに',
        answeredBy: [{ by: 'fact', fact: 'reported_elsewhere' }],
        survives: true,
      },
    ],
    reading:
      '月ごとの一通で、その月が終わってから速やかに提出すると読み、日数は作らない。千葉県と市への提出は別の義務とする。最後の月の分は委託期間の後になる。',
  },
  {
    ...newCentres({
      number: '5(4)かっこ書',
      heading: REPORT,
      summary: '船橋市と柏市への提出は、それぞれの児童相談所を設置した月からである。',
      forms: ['monthly_report'],
    }),
    duties: [
      { ...firstReportTo('first_report_to_funabashi', '船橋市', 'funabashi_centre_on'), appliesWhen: FUNABASHI },
      { ...firstReportTo('first_report_to_kashiwa', '柏市', 'kashiwa_centre_on'), appliesWhen: KASHIWA },
    ],
    reading:
      '「設置した月以降」なので、月の途中に設置されても、その月の分から提出する。設置の日は県に尋ね、その日に初めての提出を思い出させる。',
  },
  {
    number: '5(5)',
    heading: COMPLETION,
    summary: '事業が終わったら、事業完了報告書、収支決算報告書と、そのほか必要な書類を提出する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事業が終了してから速やかに',
    step: SUBMITTED,
    forms: ['completion_report', 'accounts_report', 'completion_papers'],
    survives: true,
    duties: [
      afterTheEnd('submit_completion_report', '「事業完了報告書」を提出する', 'completion_report'),
      afterTheEnd('submit_accounts_report', '「収支決算報告書」を提出する', 'accounts_report'),
      {
        ...afterTheEnd('submit_completion_papers', 'その他必要な書類を提出する', 'completion_papers'),
        appliesWhen: FURTHER_PAPERS,
      },
    ],
    reading:
      '事業の終了は、委託期間の満了か解除と読む。日数は印字されていない。提出先は印字されていないので県と読む。「その他必要な書類」は何かの印字がないので県に尋ねる。',
  },
]
