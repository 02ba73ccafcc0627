import { parseCivilDate } from '@/lib/kernel/civil-date'
import { parseCivilMoment, parseTypedTime, partsOfMoment } from '@/lib/kernel/civil-moment'

/** The day as its three inputs keep it, and the time as typed. */
export type TypedMoment = { date: string; time: string }

/** Day and time for a kept value; a value that is no moment comes back as it was typed. */
export function typedMomentOf(value: string): TypedMoment {
  const moment = parseCivilMoment(value)
  if (moment) {
    const { day, time } = partsOfMoment(moment)
    return { date: day, time }
  }
  const cut = value.lastIndexOf(' ')
  return cut === -1 ? { date: value, time: '' } : { date: value.slice(0, cut), time: value.slice(cut + 1) }
}

/**
 * The value of day and time: `YYYY-MM-DDTHH:MM` for a moment that exists, empty where nothing was typed, and otherwise what was
 * typed, the time last, so that nothing is lost and the rule can say what is wrong with it.
 */
export function valueOfTypedMoment({ date, time }: TypedMoment): string {
  const typed = time.replace(/\s/g, '')
  if (date === '' && typed === '') return ''
  const day = parseCivilDate(date)
  const clock = parseTypedTime(typed)
  return day && clock ? `${day}T${clock}` : `${date} ${typed}`
}
