import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { countWord } from '@/lib/rules/bounded-count'
import { noticesInput } from '../schema'
import { countUnread, listNotices } from '../store'

/** What the sides that the person reads for were told, newest first, 25 a page, and how much of it is unread. */
export const listOwnNotices = defineOperation({
  name: 'notices.list',
  input: noticesInput,
  async run({ tx, actor }, { before }) {
    const { notices, hasMore } = await listNotices(tx, actor.accountId, before)
    const last = notices.at(-1)
    return done({
      notices,
      unread: countWord(await countUnread(tx, actor.accountId)),
      next: hasMore && last ? { at: last.at, id: last.id } : undefined,
    })
  },
})
