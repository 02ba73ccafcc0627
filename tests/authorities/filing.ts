import { civilDate } from '@/lib/kernel/civil-date'
import type { Finding } from '@/lib/kernel/refusal'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { findingsOf, sealedFindingsOf } from '@/lib/rules/forms/findings'
import { readContent } from '@/lib/rules/forms/read-content'
import { splitSealed } from '@/lib/rules/forms/sealing'

/** What stands against a paper that is typed and submitted on 令和8年11月21日: as a draft first, else at submission. */
export function standsAgainst(form: FormDeclaration, typed: unknown): Finding[] {
  const today = civilDate('2026-11-21')
  const read = readContent(form, typed)
  if (!read.ok) return read.refusal.kind === 'invalid' ? read.refusal.findings : []
  const { open, sealed } = splitSealed(form, read.value)
  const sealedPresent = Object.keys(sealed).filter((path) => sealed[path] !== '')
  const facts = { submittedOn: today, sealedPresent, attachmentCount: 0 }
  return [...sealedFindingsOf(form, read.value, today), ...findingsOf(form, open, facts)]
}
