import { notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { versionRef } from '../../schema'
import { findVersion } from '../../store/versions'
import { findSubject } from '../filing/subject'

/** A version of the own side, as a paper of another contract may start from it. Sealed values and files are not in it. */
export const getSource = defineOperation({
  name: 'papers.get_source',
  input: versionRef,
  async run(context, { paperId, version: number }) {
    const subject = await findSubject(context, paperId, true)
    if (!subject.ok) return subject
    const version = await findVersion(context.tx, context.contract.id, paperId, number)
    if (!version) return notFound()
    const { document, formKey, content } = version
    return done({ document, formKey, content })
  },
})
