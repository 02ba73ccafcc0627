export type Month = {
  first: string
  word: string
  visitedAt: string
  reportedOn?: string
  hearings: number
  note: string
}

/** The report of a month is due 速やかに, without a number; that of October has not come. */
export const MONTHS: Month[] = [
  month('2026-04', '令和8年4月', ['2026-04-28 17:00', '2026-05-08'], 14, '職員の声かけ、外出の希望'),
  month('2026-05', '令和8年5月', ['2026-05-27 17:00', '2026-06-04'], 22, '学校に通うこと、食事の時間'),
  month('2026-06', '令和8年6月', ['2026-06-26 17:00', '2026-07-03'], 25, '家族との面会、携帯電話の使い方'),
  month('2026-07', '令和8年7月', ['2026-07-29 17:00', '2026-08-06'], 31, '夏休みの外泊、部屋の使い方'),
  month('2026-08', '令和8年8月', ['2026-08-27 17:00', '2026-09-03'], 28, '進路、きょうだいとの面会'),
  month('2026-09', '令和8年9月', ['2026-09-29 17:00', '2026-10-06'], 24, '措置の見通し、行事の準備'),
  month('2026-10', '令和8年10月', ['2026-10-29 17:00'], 27, '措置の見通し、冬休みの外泊'),
]

function month(
  of: string,
  word: string,
  [visitedAt, reportedOn]: [string, string?],
  hearings: number,
  note: string,
): Month {
  return { first: `${of}-01`, word, visitedAt, reportedOn, hearings, note }
}
