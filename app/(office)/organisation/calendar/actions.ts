'use server'

import { refresh } from 'next/cache'
import { done } from '@/lib/kernel/result'
import { formatWareki } from '@/lib/kernel/wareki'
import { ask } from '@/lib/platform/server/request'
import { closeDay } from '@/lib/registers/calendar/operations/close-day'
import { openDay } from '@/lib/registers/calendar/operations/open-day'
import { typed } from '../../typed'

export async function closeDayOf(form: FormData) {
  const entered = { day: typed(form, 'day'), reason: typed(form, 'reason') }
  const answer = await ask(closeDay, entered, { key: typed(form, 'key') })
  if (!answer.ok) return answer
  refresh()
  const { day } = answer.value
  return done({
    next: `/organisation/calendar?year=${day.slice(0, 4)}`,
    message: `${formatWareki(day)}を閉庁日と定めました。`,
  })
}

export async function reopenDayOf(day: string, form: FormData) {
  const answer = await ask(openDay, { day, reason: typed(form, 'reason') }, { key: typed(form, 'key') })
  if (!answer.ok) return answer
  refresh()
  return done({ next: `/organisation/calendar?year=${day.slice(0, 4)}` })
}
