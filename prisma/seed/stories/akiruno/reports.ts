import { record, state } from '../facts'
import { file, numbered } from '../papers'
import { askToCorrect, receive } from '../reviews'
import type { Script } from '../tell'

/** The monthly report: that of August came two days late, that of September never. */
const REPORTS: [string, string, string][] = [
  ['2026-06-01', '2026-06-30', '名簿を受領し、地区別の写しを２部作成した。所在はいずれも確認した。'],
  ['2026-07-01', '2026-07-31', '訪問に１部を持ち出し、同じ日に持ち帰った。ほかに移動はない。'],
  ['2026-08-01', '2026-09-02', '写しと名簿の数は台帳と一致した。従事者の交代の準備を進めた。'],
  ['2026-10-01', '2026-10-30', '新任の従事者に遵守事項を周知した。名簿の数は台帳と一致した。'],
]

export function reportMonthly(script: Script): void {
  for (const [period, on, keeping] of REPORTS) {
    const report = file(script, `${on} 15:00`, {
      form: 'performance_report',
      content: {
        asOf: on,
        measures: numbered([
          { item: '管理体制の整備', state: '届出のとおりである。' },
          { item: '保管等の方法', state: keeping },
          { item: '事故発生時の対応', state: '事故はない。' },
        ]),
      },
      answers: [{ duty: 'submit_regular_report', of: period }],
    })
    receive(script, `${on} 17:00`, report)
    if (period === '2026-10-01')
      askToCorrect(script, '2026-11-04 10:20', report, { reason: '新任の従事者への周知の日を書き加えてください。' })
  }
}

/** What the city asks for, and what the two still have to agree on. */
export function askAndAgree(script: Script): void {
  const question = record(
    script,
    '2026-09-29 11:00',
    'question_raised',
    '訪問先で預かった同意書は、重要指定情報にあたるか。',
  )
  record(script, '2026-10-06 15:30', 'agreement_reached', '同意書も重要指定情報として扱う。', {
    answers: [{ duty: 'consult_on_question', of: question }],
  })
  state(script, '2026-10-19 09:30', 'entry_requested', '施錠区画の調査を行います。', { namedOn: '2026-11-26' })
  state(script, '2026-11-09 13:00', 'report_requested', '訪問で預かった同意書の保管の状況を報告してください。', {
    namedOn: '2026-11-20',
  })
  record(script, '2026-11-16 16:20', 'question_raised', '同意書の控えを本人に渡すとき、複写の承認が要るか。')
  state(script, '2026-11-17 15:00', 'return_requested', 'USBメモリの名簿を、更新のため返還してください。')
}
