import type { CivilDate } from '@/lib/kernel/civil-date'
import { done, type Result } from '@/lib/kernel/result'
import { formatWareki } from '@/lib/kernel/wareki'
import { defineOperation } from '@/lib/platform/server/operation'
import { decideClosing } from '../calendar'
import { ACT_WORDS } from '../labels'
import { closeInput } from '../schema'
import { appendClosedDay, askForReckoning, listClosedDays, lockCalendar } from '../store'

/** Closes a day that lies ahead; from now on nobody counts it as 開庁日. */
export const closeDay = defineOperation({
  name: 'calendar.close_day',
  input: closeInput,
  async run({ tx, actor, now, newId }, { day, reason }): Promise<Result<{ day: CivilDate }>> {
    const { organisationId } = actor
    await lockCalendar(tx, organisationId)
    const decided = decideClosing(await listClosedDays(tx, { organisationId, from: day, until: day }), day, now)
    if (!decided.ok) return decided
    const act = { day, isClosed: true, reason, at: now, by: actor.accountId, byName: actor.personName }
    await appendClosedDay(tx, { ...act, organisationId, id: newId() })
    await askForReckoning(tx)
    return done({ day })
  },
  entry: ({ reason }, { day }) => ({
    subject: `${formatWareki(day)}を${ACT_WORDS.closed}`,
    details: { day, reason },
    visibility: 'own',
  }),
})
