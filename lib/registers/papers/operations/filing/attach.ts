import { notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { attachInput, attachmentRef } from '../../schema'
import { findAttachment, insertAttachments, removeAttachment } from '../../store/attachments'
import { holdDraft } from '../../store/drafts'
import { findSubject } from './subject'

/** Adds a file, which is already stored under its hash, to the draft. */
export const attachFile = defineOperation({
  name: 'papers.attach',
  input: attachInput,
  async run(context, { paperId, ...file }) {
    const { tx, contract, actor, now, newId } = context
    const subject = await findSubject(context, paperId, true)
    if (!subject.ok) return subject
    if (!(await holdDraft(tx, contract.id, paperId))) return notFound()
    const id = newId()
    await insertAttachments(tx, [
      {
        ...file,
        id,
        paperId,
        contractId: contract.id,
        partyId: contract.partyId,
        scan: 'unscanned',
        by: actor.accountId,
        at: now,
      },
    ])
    return done({ id, name: file.fileName, size: file.sizeBytes })
  },
  entry: ({ paperId, fileName, sha256 }) => ({
    subject: `下書きに「${fileName}」を添付`,
    details: { paperId, sha256 },
    visibility: 'own',
  }),
})

/** Takes a file off the draft; what was submitted keeps it. */
export const removeFile = defineOperation({
  name: 'papers.remove_attachment',
  input: attachmentRef,
  async run({ tx, contract, now }, { attachmentId }) {
    const file = await findAttachment(tx, contract.id, attachmentId)
    if (!file || !(await holdDraft(tx, contract.id, file.paperId))) return notFound()
    if (!(await removeAttachment(tx, contract.id, attachmentId, now))) return notFound()
    return done({ paperId: file.paperId, fileName: file.fileName })
  },
  entry: ({ attachmentId }, { paperId, fileName }) => ({
    subject: `下書きから「${fileName}」を外した`,
    details: { paperId, attachmentId },
    visibility: 'own',
  }),
})
