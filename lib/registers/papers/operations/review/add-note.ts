import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { noteInput } from '../../schema'
import { appendNote } from '../../store/steps'
import { findSubject } from '../filing/subject'

/** An inner note: the own side's alone, also in the record. */
export const addNote = defineOperation({
  name: 'papers.add_note',
  input: noteInput,
  async run(context, { paperId, text }) {
    const { tx, contract, actor, now, newId } = context
    const subject = await findSubject(context, paperId)
    if (!subject.ok) return subject
    await appendNote(tx, {
      id: newId(),
      contractId: contract.id,
      partyId: contract.partyId,
      paperId,
      text,
      at: now,
      by: actor.accountId,
      byName: actor.personName,
    })
    return done({ paperId, title: subject.value.paper.title })
  },
  entry: ({ paperId }, { title }) => ({
    subject: `「${title}」に内部メモを記入`,
    details: { paperId },
    visibility: 'own',
  }),
})
