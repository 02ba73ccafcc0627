import { civilDate } from '@/lib/kernel/civil-date'
import type { Finding } from '@/lib/kernel/refusal'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { type FilingFacts, findingsOf, sealedFindingsOf } from '@/lib/rules/forms/findings'
import { readContent } from '@/lib/rules/forms/reading/read-content'
import { splitSealed } from '@/lib/rules/forms/sealing'

/** What stands against a paper that is typed and submitted, on 令和8年11月21日 unless said otherwise: as a draft first, else at submission. */
export function standsAgainst(form: FormDeclaration, typed: unknown, more: Partial<FilingFacts> = {}): Finding[] {
  const read = readContent(form, typed)
  if (!read.ok) return read.refusal.kind === 'invalid' ? read.refusal.findings : []
  const { open, sealed } = splitSealed(form, read.value)
  const sealedPresent = Object.keys(sealed).filter((path) => sealed[path] !== '')
  const facts = { submittedOn: civilDate('2026-11-21'), sealedPresent, attachmentCount: 0, ...more }
  return [...sealedFindingsOf(form, read.value, facts.submittedOn), ...findingsOf(form, open, facts)]
}
