import { type Instant, instantOf } from '@/lib/kernel/instant'
import { earlierOf } from '@/lib/kernel/order'
import { notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { noticeRef, readAllInput } from '../schema'
import { appendOpened, appendRead } from '../store'

/** Longer than any transaction may take: an act that began before this has committed or never will. */
const SETTLED_AFTER_MS = 600_000

/** The person has opened what the notice leads to. What somebody has looked at is no act, so the record does not hold it. */
export const readNotice = defineOperation({
  name: 'notices.read',
  input: noticeRef,
  async run({ tx, actor, now }, ref) {
    return (await appendOpened(tx, { ...ref, accountId: actor.accountId, at: now })) ? done(null) : notFound()
  },
})

/** すべて既読にする: everything up to the newest notice that the person was shown. */
export const readAllNotices = defineOperation({
  name: 'notices.read_all',
  input: readAllInput,
  async run({ tx, actor, now }, input) {
    const until = earlierOf(instantOf(new Date(input.until)), now)
    const settledAt = earlierOf(until, settledBy(now))
    await appendRead(tx, { accountId: actor.accountId, settledAt, until, at: now })
    return done(null)
  },
})

function settledBy(now: Instant): Instant {
  return instantOf(new Date(Date.parse(now) - SETTLED_AFTER_MS))
}
