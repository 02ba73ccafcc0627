import { z } from 'zod'
import { conflict, notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation, type JobContext } from '@/lib/platform/server/operation'
import { VERSION_STATES } from '@/lib/rules/approvals/transitions'
import { versionRef } from '../../schema'
import { findPaper } from '../../store/papers'
import { insertPrint } from '../../store/prints'

/** Keeps the print that the job made: its SHA-256 goes into the record. A second print of the same state is neither kept nor recorded. */
export const keepPrint = defineOperation({
  name: 'papers.keep_print',
  input: versionRef.extend({
    state: z.enum(VERSION_STATES),
    sha256: z.string().length(64),
    sizeBytes: z.number().int().min(1),
  }),
  async run({ tx, contract, now }: JobContext, print) {
    const paper = await findPaper(tx, contract.id, print.paperId)
    if (!paper) return notFound()
    const isNew = await insertPrint(tx, { ...print, contractId: contract.id, partyId: paper.partyId, at: now })
    return isNew ? done({ title: paper.title }) : conflict('この状態のPDFは既に保存されています。')
  },
  entry: ({ paperId, version, state, sha256 }, { title }) => ({
    subject: `「${title}」第${version}版のPDFを保存`,
    details: { printed: paperId, version, state, sha256 },
    visibility: 'shared',
  }),
})
