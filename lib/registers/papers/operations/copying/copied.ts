import type { z } from 'zod'
import { notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { ContractContext } from '@/lib/platform/server/operation'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { copiedContent } from '@/lib/rules/forms/reading/copied-content'
import { readContent } from '@/lib/rules/forms/reading/read-content'
import type { beginInput } from '../../schema'
import { findVersion } from '../../store/versions'
import { findSubject } from '../filing/subject'

/** What a new paper is begun with: its form, and perhaps where it starts from. */
export type Beginning = Exclude<z.infer<typeof beginInput>, { paperId: string }>

/**
 * What the new paper takes over. A version of this contract is read here; what comes from another contract was read there, with
 * what the person may read there, and is judged here like anything typed.
 */
export async function copiedFor(
  context: ContractContext,
  form: FormDeclaration,
  beginning: Beginning,
): Promise<Result<Content>> {
  if ('content' in beginning) return readContent(form, copiedContent(form, beginning.content, false))
  if (!('from' in beginning)) return done({})
  const { paperId, version } = beginning.from
  const subject = await findSubject(context, paperId, true)
  const source = subject.ok ? await findVersion(context.tx, context.contract.id, paperId, version) : undefined
  if (source?.document !== beginning.document || source.formKey !== beginning.formKey) return notFound()
  return readContent(form, copiedContent(form, source.content, true))
}
