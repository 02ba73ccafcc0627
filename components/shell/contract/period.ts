import { type CivilDate, daysBetween } from '@/lib/kernel/civil-date'

/** Where a day lies on the line from first to last, 0–1, ends included. */
export function shareOfPeriod(startsOn: CivilDate, endsOn: CivilDate, today: CivilDate): number {
  const whole = daysBetween(startsOn, endsOn)
  if (whole <= 0) return today < startsOn ? 0 : 1
  return Math.min(1, Math.max(0, daysBetween(startsOn, today) / whole))
}

/** What the day is to the period, in words: an end that has passed is a fact, no breach. */
export function periodWords(startsOn: CivilDate, endsOn: CivilDate, today: CivilDate): string {
  if (today < startsOn) return `開始まで${daysBetween(today, startsOn)}日`
  if (today > endsOn) return `期間の終了から${daysBetween(endsOn, today)}日`
  if (today === endsOn) return '本日が期間の最終日'
  return `期間の終了まで${daysBetween(today, endsOn)}日`
}
