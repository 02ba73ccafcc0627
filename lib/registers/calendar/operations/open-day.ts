import type { CivilDate } from '@/lib/kernel/civil-date'
import { done, type Result } from '@/lib/kernel/result'
import { formatWareki } from '@/lib/kernel/wareki'
import { defineOperation } from '@/lib/platform/server/operation'
import { decideOpening } from '../calendar'
import { ACT_WORDS } from '../labels'
import { openInput } from '../schema'
import { appendClosedDay, askForReckoning, listClosedDays, lockCalendar } from '../store'

/** Opens a day again that was closed by mistake or too early. Times that run already keep counting it as closed. */
export const openDay = defineOperation({
  name: 'calendar.open_day',
  input: openInput,
  async run({ tx, actor, now, newId }, { day, reason }): Promise<Result<{ day: CivilDate }>> {
    const { organisationId } = actor
    await lockCalendar(tx, organisationId)
    const decided = decideOpening(await listClosedDays(tx, { organisationId, from: day, until: day }), day, now)
    if (!decided.ok) return decided
    const act = { day, isClosed: false, reason, at: now, by: actor.accountId, byName: actor.personName }
    await appendClosedDay(tx, { ...act, organisationId, id: newId() })
    await askForReckoning(tx)
    return done({ day })
  },
  entry: ({ reason }, { day }) => ({
    subject: `${formatWareki(day)}を${ACT_WORDS.opened}`,
    details: { day, reason },
    visibility: 'own',
  }),
})
