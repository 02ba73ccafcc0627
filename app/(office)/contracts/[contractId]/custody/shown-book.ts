import type { EntryOffer } from '@/components/register/custody/view'
import { endOfDay } from '@/components/register/moment/moment'
import { civilDateAt } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { ask, show } from '@/lib/platform/server/request'
import { listCustody } from '@/lib/registers/custody/operations/list'

type Asked = { on?: string; before?: number }

/** The book at the end of a day, or now; a day that cannot be shown is said beside the book of now. */
export async function shownBook(contractId: string, { on, before }: Asked) {
  const asked = await ask(listCustody, { before, at: on && endOfDay(on) }, { contractId })
  if (asked.ok) return { book: asked.value, finding: isToCome(on, asked.value.at) ? TO_COME : undefined }
  // Everything that is not about the day is answered as everywhere.
  const book = await show(listCustody, { before }, contractId)
  return { book, finding: asked.refusal.kind === 'invalid' ? asked.refusal.findings[0]?.message : undefined }
}

const TO_COME = 'これから先の時点の所在は、まだ決まっていません。今日までの日を選んでください。'

function isToCome(on: string | undefined, at: Instant): boolean {
  return on !== undefined && on > civilDateAt(at)
}

export type ShownBook = Awaited<ReturnType<typeof shownBook>>['book']

/** What an entry form may offer: the own places and what lies there, the documents' words, the names on the roster. */
export function offerOf(book: ShownBook, authority: string): EntryOffer {
  return {
    rules: book.rules.map(({ document: _, ...rules }) => rules),
    places: book.places.filter(({ isOwn }) => isOwn),
    held: book.held.filter(({ isOwn }) => isOwn),
    handlers: book.handlers,
    now: book.at,
    authority,
  }
}
