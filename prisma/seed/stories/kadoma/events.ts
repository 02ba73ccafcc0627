import { record } from '../facts'
import type { Filed } from '../names'
import { file, fileAgain, numbered } from '../papers'
import { approve, receive } from '../reviews'
import type { Script } from '../tell'
import { SECOND_TEAM } from './people'

/** A computer is brought in, with the city's 承認. */
export function bringIn(script: Script): void {
  const planned = record(
    script,
    '2026-05-11 09:30',
    'bringing_in_planned',
    '業務責任者の管理用パソコン１台を持ち込む。',
    { namedOn: '2026-05-18' },
  )
  const paper = file(script, '2026-05-11 10:00', {
    form: 'bringing_in',
    content: {
      things: numbered([
        { thing: 'パソコン', description: '管理用ノート型 １台（資産番号 K-0412）', quantity: '１台' },
      ]),
      ...{ user: '藤﨑 奈々', purpose: '勤務予定と点検の記録の作成。市民の情報は取り扱わない。' },
      ...{ from: '2026-05-18', until: '2027-03-31', area: '後方の事務室 東側の机' },
      partition: '高さ160センチの間仕切りで、市の端末の区画と分ける。',
    },
    answers: [{ duty: 'bringing_in', of: planned }],
  })
  approve(script, '2026-05-14 14:00', paper)
}

/** A worker leaves: reported, and taken off the roster. */
export function letGo(script: Script, roster: Filed): void {
  const leaving = record(script, '2026-08-31 18:00', 'staff_changed', '西岡 真帆が９月30日で退職する。')
  const report = file(script, '2026-09-01 09:20', {
    form: 'leaving_report',
    content: {
      people: numbered([
        { category: '業務従事者', name: '西岡 真帆', event: '退職', happensOn: '2026-09-30', identifier: 'M-0387' },
      ]),
    },
    answers: [{ duty: 'leaving_report', of: leaving }],
  })
  const changed = fileAgain(script, '2026-09-25 13:00', roster, {
    form: 'staff_roster',
    content: { people: SECOND_TEAM },
    startsOn: '2026-10-01',
    answers: [{ duty: 'roster_without_leaver', of: leaving }],
  })
  receive(script, '2026-09-02 10:00', report)
  receive(script, '2026-09-28 09:30', changed)
}
