import type { SettingAnswer, SettingDeclaration } from '@/lib/rules/clauses/setting'
import { FUNABASHI, FURTHER_PAPERS, KASHIWA } from './conditions'

const choice = (...options: [value: string, label: string][]): SettingAnswer => ({
  kind: 'choice',
  options: options.map(([value, label]) => ({ value, label })),
})

/** What the document leaves to events outside the contract, to the prefecture's word, and to the contractor's way of working. */
export const settings: SettingDeclaration[] = [
  {
    key: 'designated_training',
    question: '意見表明等支援員が受講する研修として、どの研修を指定しますか（アドボケイト養成講座を含みます）。',
    clause: '5(2)①ア(ウ)',
    answeredBy: 'authority',
    answer: { kind: 'text', maxLength: 500 },
  },
  {
    key: 'new_centres',
    question:
      '委託期間中に自らの児童相談所を設置するのは、船橋市と柏市のどちらですか。設置した月から、その市への報告や連携が加わります。',
    clause: '5(3)①オなお書かっこ書',
    answeredBy: 'authority',
    answer: choice(
      ['both', '両方'],
      ['funabashi', '船橋市だけ'],
      ['kashiwa', '柏市だけ'],
      ['none', 'どちらも設置しない'],
    ),
  },
  {
    key: 'funabashi_centre_on',
    question: '船橋市が児童相談所を設置するのはいつですか。その月から、報告や連携の相手に船橋市が加わります。',
    clause: '5(4)かっこ書',
    answeredBy: 'authority',
    answer: { kind: 'day' },
    askedWhen: FUNABASHI,
  },
  {
    key: 'kashiwa_centre_on',
    question: '柏市が児童相談所を設置するのはいつですか。その月から、報告や連携の相手に柏市が加わります。',
    clause: '5(4)かっこ書',
    answeredBy: 'authority',
    answer: { kind: 'day' },
    askedWhen: KASHIWA,
  },
  {
    key: 'city_council',
    question: '「調整中」とある千葉市社会福祉審議会児童福祉専門分科会処遇検討部会への申立ても、支援の対象としますか。',
    clause: '5(3)②かっこ書',
    answeredBy: 'authority',
    answer: choice(['included', '対象とする'], ['excluded', '対象としない']),
  },
  {
    key: 'completion_papers_needed',
    question: '事業完了報告書と収支決算報告書のほかに、事業の終了後に提出を要する書類がありますか。',
    clause: '5(5)',
    answeredBy: 'authority',
    answer: choice(['yes', 'ある'], ['no', 'ない']),
    isReading: true,
  },
  {
    key: 'completion_papers',
    question: '事業の終了後に提出を要する「その他必要な書類」は何ですか。',
    clause: '5(5)',
    answeredBy: 'authority',
    answer: { kind: 'text', maxLength: 500 },
    askedWhen: FURTHER_PAPERS,
    isReading: true,
  },
  {
    key: 'outsourcing',
    question: '委託業務の一部を第三者に再委託しますか。',
    clause: '7また書',
    answeredBy: 'contractor',
    answer: choice(['yes', '再委託する'], ['no', '再委託しない']),
  },
  {
    key: 'successor',
    question: '委託期間が終わった後にこの事業を委託する次の事業者は、本件受託者と別の者ですか。',
    clause: '8(3)',
    answeredBy: 'authority',
    answer: choice(['other', '別の者である'], ['same', '本件受託者である'], ['nobody', '次の委託をしない']),
  },
]
