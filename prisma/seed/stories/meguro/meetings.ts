import { record } from '../facts'
import { file, numbered } from '../papers'
import { approve } from '../reviews'
import type { Script } from '../tell'

type Meeting = { period: string; heldAt: string; filed?: string; approved?: string; about: string; decided: string }

/**
 * One a month; none was held in August. The minutes of September came on the fifth open day, with three holidays in between; those of
 * October two days late; those of November are due tomorrow.
 */
const MEETINGS: Meeting[] = [
  {
    ...{ period: '2026-04-06', heldAt: '2026-04-14 10:00', filed: '2026-04-17 11:00', approved: '2026-04-20 14:00' },
    ...{ about: '業務の進め方', decided: '所管課への聞き取りは、区が日程を整える。' },
  },
  {
    ...{ period: '2026-05-01', heldAt: '2026-05-19 10:00', filed: '2026-05-25 10:30', approved: '2026-05-27 09:20' },
    ...{ about: '業務の洗い出し', decided: '調査票は、課ごとに二週間で回収する。' },
  },
  {
    ...{ period: '2026-06-01', heldAt: '2026-06-16 10:00', filed: '2026-06-22 15:00', approved: '2026-06-24 11:10' },
    ...{ about: '非常時優先業務の案', decided: '発災後３日以内に始める業務を優先とする。' },
  },
  {
    ...{ period: '2026-07-01', heldAt: '2026-07-14 10:00', filed: '2026-07-17 13:00', approved: '2026-07-22 10:00' },
    ...{ about: '優先システムの案', decided: '窓口の三つのシステムを最優先とする。' },
  },
  {
    ...{ period: '2026-09-01', heldAt: '2026-09-15 10:00', filed: '2026-09-25 16:40', approved: '2026-09-29 09:30' },
    ...{ about: '復旧目標とリスクシナリオ', decided: '電源の喪失を72時間として検討する。' },
  },
  {
    ...{ period: '2026-10-01', heldAt: '2026-10-20 10:00', filed: '2026-10-29 10:00', approved: '2026-10-30 15:30' },
    ...{ about: '調査の遅れと素案の構成', decided: '素案の納品の期限は動かさない。' },
  },
  {
    ...{ period: '2026-11-01', heldAt: '2026-11-12 10:00' },
    ...{ about: '素案の読み合わせ', decided: '概要版の図は、年内に差し替える。' },
  },
]

export function meet(script: Script): void {
  for (const { period, heldAt, filed, approved, about, decided } of MEETINGS) {
    const day = heldAt.slice(0, 10)
    const held = record(script, `${day} 12:00`, 'meeting_held', `月例の打合せ（${about}）`, {
      happenedAt: heldAt,
      answers: [{ duty: 'monthly_meeting', of: period }],
    })
    if (!filed || !approved) continue
    const minutes = file(script, filed, {
      form: 'minutes',
      content: {
        ...{ heldOn: day, way: '対面会議', content: `${about}について、受託者が説明し、区が意見を述べた。` },
        attendees: numbered([
          { side: '発注者側の各担当', name: '秋葉 玲子' },
          { side: '受託者側の調査・支援要員', name: '笹川 千尋' },
          { side: '受託者側の調査・支援要員', name: '三宅 航' },
        ]),
        decisions: decided,
      },
      answers: [{ duty: 'minutes', of: held }],
    })
    approve(script, approved, minutes)
  }
}

/** Each month the security of the work is gone through, and twice a year the changes. */
export function checkMonthly(script: Script): void {
  const checks = [
    ['2026-04-06', '2026-05-01 17:00'],
    ['2026-05-06', '2026-06-04 17:00'],
    ['2026-06-06', '2026-07-03 17:00'],
    ['2026-07-06', '2026-08-05 17:00'],
    ['2026-08-06', '2026-09-04 17:00'],
    ['2026-09-06', '2026-10-05 17:00'],
    ['2026-10-06', '2026-11-05 17:00'],
  ] as const
  for (const [period, at] of checks)
    record(script, at, 'inspection_done', 'チェックリストの18項目を点検した。不適合はない。', {
      answers: [{ duty: 'security_checklist', of: period }],
    })
  record(script, '2026-09-30 16:00', 'inspection_done', '仕様と構成管理の変更の履歴を監査した。問題はない。', {
    answers: [{ duty: 'change_audit', of: '2026-04-06' }],
  })
}
