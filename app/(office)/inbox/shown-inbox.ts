import { cache } from 'react'
import { show as showAnswer } from '@/lib/platform/server/request'
import { listInbox } from '@/lib/registers/inbox/operations/list'
import { searchOf } from '../typed'
import { type Asked, cursorIn } from './inbox-address'

export type Params = { searchParams: Promise<Record<keyof Asked, string | string[] | undefined>> }

/** What the address asks for. */
export async function askedOf({ searchParams }: Params): Promise<Asked & { search: string; fault?: string }> {
  const { show, q, form, after } = await searchParams
  const one = (value: string | string[] | undefined) => (typeof value === 'string' && value !== '' ? value : undefined)
  return { show: one(show), q: one(q), form: one(form), after: one(after), ...searchOf(q) }
}

/** Asked once for the page and its title. */
export const shownInbox = cache((show?: string, search?: string, form?: string, after?: string) =>
  showAnswer(listInbox, { show, search, form, after: cursorIn(after) }),
)
