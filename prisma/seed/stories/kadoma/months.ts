import { record } from '../facts'
import { draft, file, numbered } from '../papers'
import { receive } from '../reviews'
import type { Script } from '../tell'

/** What recurs: the schedule by the 20th of the month before, the self-inspection and the report of each month. */
type Month = {
  first: string
  word: string
  scheduled: string
  /** Absent: nobody did it. */
  inspected?: string
  inspectionTold?: string
  reported?: string
  visitors: number
  mistakes: number
}

/** The schedule of September came four days late, the report of July too; the inspection of October was forgotten. */
const MONTHS: Month[] = [
  month('2026-04-01', '令和8年4月', ['2026-03-19 16:00', '2026-04-28', '2026-05-07', '2026-04-30'], [6120, 1]),
  month('2026-05-01', '令和8年5月', ['2026-04-17 15:30', '2026-05-27', '2026-06-02', '2026-05-29'], [4380, 0]),
  month('2026-06-01', '令和8年6月', ['2026-05-20 11:00', '2026-06-26', '2026-07-02', '2026-06-30'], [4015, 0]),
  month('2026-07-01', '令和8年7月', ['2026-06-19 10:40', '2026-07-29', '2026-08-04', '2026-08-04'], [4502, 2]),
  month('2026-08-01', '令和8年8月', ['2026-07-17 14:10', '2026-08-27', '2026-09-02', '2026-08-31'], [3894, 0]),
  month('2026-09-01', '令和8年9月', ['2026-08-24 09:50', '2026-09-28', '2026-10-02', '2026-09-30'], [4127, 0]),
  month('2026-10-01', '令和8年10月', ['2026-09-18 16:20', undefined, undefined, '2026-10-30'], [4350, 1]),
  month('2026-11-01', '令和8年11月', ['2026-10-20 15:00', undefined, undefined, undefined], [0, 0]),
]

function month(
  first: string,
  word: string,
  [scheduled, inspected, inspectionTold, reported]: [string, ...(string | undefined)[]],
  [visitors, mistakes]: [number, number],
): Month {
  return { first, word, scheduled, inspected, inspectionTold, reported, visitors, mistakes }
}

export function tellMonths(script: Script): void {
  for (const each of MONTHS) {
    fileSchedule(script, each)
    if (each.inspected) inspect(script, each, each.inspected)
    if (each.reported) report(script, each, each.reported)
  }
  draft(script, '2026-11-17 17:40', { form: 'shift_schedule', content: scheduleOf('令和8年12月', '2026-12-01') })
}

function scheduleOf(word: string, first: string) {
  const workers = ['村瀬 亮', '高野 由佳', ...(first < '2026-10-01' ? ['西岡 真帆'] : [])]
  const hours = '開庁日の8時45分から17時30分まで（昼の休憩は交替で60分）'
  return {
    month: word,
    shifts: numbered([
      { worker: '藤﨑 奈々', work: '業務の統括、苦情の対応', hours },
      ...workers.map((worker) => ({ worker, work: '証明書の交付、住所の異動の受付', hours })),
    ]),
  }
}

function fileSchedule(script: Script, { first, word, scheduled }: Month): void {
  const schedule = file(script, scheduled, {
    form: 'shift_schedule',
    content: scheduleOf(word, first),
    answers: [{ duty: 'shift_schedule', of: first }],
  })
  receive(script, `${scheduled.slice(0, 10)} 17:00`, schedule)
}

function inspect(script: Script, { first, word, inspectionTold = '' }: Month, inspected: string): void {
  record(
    script,
    `${inspected} 17:30`,
    'inspection_done',
    `${word}の自己点検。入退室の記録簿、書庫の施錠、端末の画面ロックを点検した。`,
    { answers: [{ duty: 'self_inspection', of: first }] },
  )
  const told = file(script, `${inspectionTold} 10:30`, {
    form: 'self_inspection',
    content: {
      ...{ month: word, inspectedOn: inspected, inspector: '藤﨑 奈々' },
      result: '点検表の24項目はいずれも適合した。',
      performance: '入退室の記録、書庫の施錠、IDの管理は定めのとおりに行われている。',
    },
    answers: [{ duty: 'self_inspection_report', of: first }],
  })
  receive(script, `${inspectionTold} 16:00`, told)
}

/** The report goes in on paper, and is spoken through in the meeting of the same day. */
function report(script: Script, { first, word, visitors, mistakes }: Month, reported: string): void {
  const paper = file(script, `${reported} 11:00`, {
    form: 'regular_report',
    content: {
      text: `${word}の受付は${visitors}件、交付の誤りは${mistakes}件でした。苦情と要望は別表のとおりです。`,
    },
    answers: [{ duty: 'regular_report', of: first }],
  })
  record(
    script,
    `${reported} 16:30`,
    'meeting_held',
    `${word}の定例会議。受付の件数と誤り、繁忙日の人員を市民課と確かめた。`,
    { answers: [{ duty: 'regular_report_in_meeting', of: first }] },
  )
  // That of October still waits with the city.
  if (first !== '2026-10-01') receive(script, `${reported} 17:00`, paper)
}
