import { notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { FORMAT_WORDS } from '@/lib/rules/exports/formats'
import type { PrintMaterial } from '../../material'
import { attachmentRef, exportRef } from '../../schema'
import { findAttachment } from '../../store/attachments'
import { listPrints } from '../../store/prints'
import { findVersion } from '../../store/versions'
import { findSubject } from '../filing/subject'
import { materialOf } from '../printing/material'

/** Where an attachment lies, for the stream that gives it out. Downloads are in the record. */
export const openAttachment = defineOperation({
  name: 'papers.open_attachment',
  input: attachmentRef,
  async run({ tx, contract }, { attachmentId }) {
    const file = await findAttachment(tx, contract.id, attachmentId)
    return file ? done(file) : notFound()
  },
  entry: (_, { fileName, sha256, version }) => ({
    subject: `添付「${fileName}」をダウンロード`,
    details: { sha256 },
    visibility: version === 0 ? 'own' : 'shared',
  }),
})

/**
 * Where the sealed original of a photo lies: with the place, the time and the device, which were taken out of the copy that is
 * given out. Like other sealed values it is for those who may read them, and both sides see that it was opened.
 */
export const openOriginal = defineOperation({
  name: 'papers.open_original',
  input: attachmentRef,
  async run({ tx, contract }, { attachmentId }) {
    const file = await findAttachment(tx, contract.id, attachmentId)
    if (!file?.originalSha256) return notFound()
    const { fileName, mediaType, version, originalSha256 } = file
    return done({ fileName, mediaType, version, sha256: originalSha256 })
  },
  entry: ({ attachmentId }, { fileName, sha256, version }) => ({
    subject: `添付「${fileName}」の原本（封緘）をダウンロード`,
    details: { attachmentId, original: sha256 },
    visibility: version === 0 ? 'own' : 'shared',
  }),
})

type Print = { kind: 'print'; title: string; sha256: string; sizeBytes: number }
type Tables = { kind: 'tables'; title: string; material: PrintMaterial }

/**
 * The kept print of a version: what was decided is what is given out, byte for byte. In the other formats what its tables are
 * made from, without sealed values.
 */
export const exportPaper = defineOperation({
  name: 'papers.export',
  input: exportRef,
  async run(context, { paperId, version, format }): Promise<Result<Print | Tables>> {
    const subject = await findSubject(context, paperId)
    if (!subject.ok) return subject
    const { tx, contract } = context
    const { title } = subject.value.paper
    if (format !== 'pdf') {
      const material = await materialOf(context, { paperId, version })
      return material.ok ? done({ kind: 'tables', title, material: material.value }) : material
    }
    const now = await findVersion(tx, contract.id, paperId, version)
    const prints = (await listPrints(tx, { contractId: contract.id, paperId })).filter(
      (print) => print.version === version,
    )
    // Until the print of the state as it is now is made, the last one that was made is given out.
    const print = prints.find(({ state }) => state === now?.state) ?? prints.at(-1)
    return print ? done({ kind: 'print', ...print, title }) : notFound()
  },
  entry: ({ paperId, version, format }, exported) => ({
    subject:
      exported.kind === 'print'
        ? `「${exported.title}」第${version}版のPDFを出力`
        : `「${exported.title}」第${version}版の表を${FORMAT_WORDS[format]}に出力`,
    details: { exported: paperId, version, ...(exported.kind === 'print' ? { sha256: exported.sha256 } : { format }) },
    visibility: 'shared',
  }),
})
