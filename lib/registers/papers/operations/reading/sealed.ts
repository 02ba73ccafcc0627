import { notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { readableField } from '../../readers'
import { sealedRef } from '../../schema'
import { findSealed } from '../../store/sealed'
import { findSubject } from '../filing/subject'

/** Opens one sealed value. The reading is in the record, in the same transaction, before the value leaves. */
export const readSealed = defineOperation({
  name: 'papers.read_sealed',
  input: sealedRef,
  async run(context, { paperId, version, path }) {
    const { tx, contract, sealer } = context
    const subject = await findSubject(context, paperId, version === 0)
    if (!subject.ok) return subject
    const { paper, form } = subject.value
    const stored = await findSealed(tx, { contractId: contract.id, paperId, version }, path)
    const field = readableField(form, path, contract.rights)
    if (!stored || !field) return notFound()
    const value = sealer.unseal({ contractId: contract.id, paperId, path }, stored)
    return done({
      value,
      label: field.label,
      purpose: field.sealed?.purpose ?? '',
      title: paper.title,
    })
  },
  isAnswerSecret: true,
  entry: ({ paperId, version, path }, { label, title, purpose }) => ({
    subject: `「${title}」の封緘項目「${label}」を閲覧`,
    details: { paperId, sealedOf: version, path, purpose },
    // Of a draft the other side knows nothing, so neither of its being read.
    visibility: version === 0 ? 'own' : 'shared',
  }),
})
