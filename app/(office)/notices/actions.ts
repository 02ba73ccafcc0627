'use server'

import { refresh } from 'next/cache'
import { done } from '@/lib/kernel/result'
import { ask } from '@/lib/platform/server/request'
import { readAllNotices } from '@/lib/registers/notices/operations/read'
import { typed } from '../typed'

export async function readAllOf(form: FormData) {
  const answer = await ask(readAllNotices, { until: typed(form, 'until') })
  if (!answer.ok) return answer
  refresh()
  return done({ message: 'すべて既読にしました。' })
}
