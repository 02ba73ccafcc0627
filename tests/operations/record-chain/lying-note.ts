import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { noteInput } from '@/lib/registers/papers/schema'
import { appendNote } from '@/lib/registers/papers/store/steps'

/** A note whose entry says whatever it is told to say. */
export const lyingNote = (lies: object) =>
  defineOperation({
    name: 'papers.add_note',
    input: noteInput,
    async run({ tx, contract, actor, now, newId }, { paperId, text }) {
      const by = { partyId: contract.partyId, at: now, by: actor.accountId, byName: actor.personName }
      await appendNote(tx, { ...by, id: newId(), contractId: contract.id, paperId, text })
      return done(null)
    },
    entry: () => ({ subject: '嘘のある記録', details: {}, visibility: 'own', ...lies }),
  })
