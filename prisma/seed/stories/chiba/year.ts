import { takeIn } from '../custody'
import { record, state } from '../facts'
import { file } from '../papers'
import { place } from '../places'
import { receive } from '../reviews'
import type { Script } from '../tell'

/** What is received is written into the register; twice a year the plan is gone through. */
export function keepData(script: Script): void {
  const shelf = place(script, '2026-04-08 09:00', 'こども支援室 施錠書庫', '書庫')
  const received = record(script, '2026-04-10 14:00', 'information_received', '訪問先の一覧（紙）を受け取った。')
  takeIn(script, '2026-04-10 14:20', {
    name: '訪問先の一覧（紙）',
    medium: '紙',
    important: '機密性2',
    to: shelf,
    quantity: 1,
    who: '藤﨑 奈々',
  })
  record(script, '2026-04-10 14:30', 'recorded', '受領をデータ管理簿に記入し、責任者が確認した。', {
    answers: [{ duty: 'record_receipt', of: received }],
  })
  record(script, '2026-09-30 17:00', 'verified', 'データ管理計画書を見直した。９月の事案を踏まえ、運搬の章を改める。', {
    answers: [{ duty: 'review_plan' }],
  })
}

/** By the quarter; the second report came five days late. */
export function reportStatus(script: Script): void {
  for (const [from, until, on, problems] of [
    ['2026-04-01', '2026-06-30', '2026-06-29', 'ない。'],
    ['2026-07-01', '2026-09-30', '2026-10-05', '９月22日に置き忘れの事案があった。'],
  ] as const) {
    const report = file(script, `${on} 14:00`, {
      form: 'status_report',
      content: { from, until, status: '計画書の各章を点検し、運搬を除いて守られている。', problems },
      answers: [{ duty: 'report_status', of: from }],
    })
    receive(script, `${on} 17:00`, report)
  }
}

/** The audit of this winter: a firm reads along until the end of the year. */
export function announceAudit(script: Script): void {
  state(script, '2026-10-26 10:00', 'audit_requested', 'データ管理計画書に係る管理状況の監査を行います。', {
    namedOn: '2026-11-27',
    document: script.document,
  })
}
