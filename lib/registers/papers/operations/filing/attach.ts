import { notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { decideOwnLayout } from '../../own-layout'
import { attachInput, attachmentRef, markInput } from '../../schema'
import { findAttachment, insertAttachments, markAttachment, removeAttachment } from '../../store/attachments'
import { holdDraft } from '../../store/drafts'
import { findSubject } from './subject'

/** Adds a file, which is already stored under its hash, to the draft. */
export const attachFile = defineOperation({
  name: 'papers.attach',
  input: attachInput,
  async run(context, { paperId, original, ...file }) {
    const { tx, contract, actor, now, newId } = context
    const subject = await findSubject(context, paperId, true)
    if (!subject.ok) return subject
    if (!(await holdDraft(tx, contract.id, paperId))) return notFound()
    const id = newId()
    await insertAttachments(tx, [
      {
        ...file,
        originalSizeBytes: original?.sizeBytes ?? null,
        originalSha256: original?.sha256 ?? null,
        id,
        paperId,
        contractId: contract.id,
        partyId: contract.partyId,
        scan: 'unscanned',
        isOwnLayout: false,
        by: actor.accountId,
        at: now,
      },
    ])
    return done({ id, name: file.fileName, size: file.sizeBytes })
  },
  entry: ({ paperId, fileName, sha256, original }) => ({
    subject: `下書きに「${fileName}」を添付`,
    details: { paperId, sha256, ...(original && { original: original.sha256 }) },
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

/** Says that a file of the draft is the paper itself in an own layout (独自の様式), or that it is not. */
export const markFile = defineOperation({
  name: 'papers.mark_attachment',
  input: markInput,
  async run(context, { attachmentId, isOwnLayout }) {
    const { tx, contract } = context
    const file = await findAttachment(tx, contract.id, attachmentId)
    if (!file) return notFound()
    const subject = await findSubject(context, file.paperId, true)
    if (!subject.ok) return subject
    const allowed = decideOwnLayout(subject.value.form, isOwnLayout)
    if (!allowed.ok) return allowed
    if (!(await holdDraft(tx, contract.id, file.paperId))) return notFound()
    if (!(await markAttachment(tx, contract.id, attachmentId, isOwnLayout))) return notFound()
    return done({ paperId: file.paperId, fileName: file.fileName })
  },
  entry: ({ attachmentId, isOwnLayout }, { paperId, fileName }) => ({
    subject: `下書きの「${fileName}」を独自の様式${isOwnLayout ? 'とした' : 'とするのをやめた'}`,
    details: { paperId, attachmentId, isOwnLayout },
    visibility: 'own',
  }),
})
