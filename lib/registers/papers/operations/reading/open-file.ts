import { notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { attachmentRef, versionRef } from '../../schema'
import { findAttachment } from '../../store/attachments'
import { listPrints } from '../../store/prints'
import { findVersion } from '../../store/versions'
import { findSubject } from '../filing/subject'

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

/** The kept print of a version: what was decided is what is given out, byte for byte. */
export const exportPaper = defineOperation({
  name: 'papers.export',
  input: versionRef,
  async run(context, { paperId, version }) {
    const subject = await findSubject(context, paperId)
    if (!subject.ok) return subject
    const { tx, contract } = context
    const now = await findVersion(tx, contract.id, paperId, version)
    const prints = (await listPrints(tx, { contractId: contract.id, paperId })).filter(
      (print) => print.version === version,
    )
    // Until the print of the state as it is now is made, the last one that was made is given out.
    const print = prints.find(({ state }) => state === now?.state) ?? prints.at(-1)
    return print ? done({ ...print, title: subject.value.paper.title }) : notFound()
  },
  entry: ({ paperId, version }, { title, sha256 }) => ({
    subject: `「${title}」第${version}版のPDFを出力`,
    details: { exported: paperId, version, sha256 },
    visibility: 'shared',
  }),
})
