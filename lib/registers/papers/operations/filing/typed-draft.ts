import { type Canonical, canonicalText } from '@/lib/kernel/canonical'
import type { CivilDate } from '@/lib/kernel/civil-date'
import { done, type Result } from '@/lib/kernel/result'
import type { ContractContext } from '@/lib/platform/server/operation'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { readContent } from '@/lib/rules/forms/reading/read-content'
import { sealedPaths, splitSealed } from '@/lib/rules/forms/sealing'
import type { Draft } from '../../store/drafts'
import type { StoredSeal } from '../../store/sealed'

export type TypedDraft = {
  paperId: string
  revision: number
  content?: unknown
  startsOn?: string
}
/** What was typed, read against the form: the open content, the sealed values by path, and the stated start. */
export type ReadDraft = { open: Content; sealed: Record<string, string>; startsOn?: CivilDate }

export function readTyped(form: FormDeclaration, typed: TypedDraft): Result<ReadDraft> {
  const read = readContent(form, typed.content)
  if (!read.ok) return read
  // A form that states no start has none, whatever was sent: it would delay what the approval brings into force.
  const startsOn = form.statesStart ? (typed.startsOn as CivilDate | undefined) : undefined
  return done({ ...splitSealed(form, read.value), startsOn })
}

/** Whether the draft already holds exactly this. */
export function isSameDraft(draft: Draft, { open, startsOn }: ReadDraft): boolean {
  return draft.startsOn === startsOn && canonicalText(draft.content as Canonical) === canonicalText(open as Canonical)
}

export type SealChanges = { seals: StoredSeal[]; dropped: string[]; fresh: StoredSeal[] }

/**
 * What is sealed after this save: values typed now are sealed anew, unless they are what is sealed already; those emptied,
 * or whose row is gone, are dropped.
 */
export function sealChanges(
  { contract, sealer }: ContractContext,
  paperId: string,
  form: FormDeclaration,
  { open, sealed }: ReadDraft,
  stored: readonly StoredSeal[],
): SealChanges {
  const possible = new Set(sealedPaths(form, open))
  const of = { contractId: contract.id, paperId }
  const isSame = (seal: StoredSeal) => sealer.unseal({ ...of, path: seal.path }, seal) === sealed[seal.path]
  const kept = stored.filter((seal) => possible.has(seal.path) && (sealed[seal.path] === undefined || isSame(seal)))
  const keptPaths = new Set(kept.map(({ path }) => path))
  const dropped = stored.map(({ path }) => path).filter((path) => !keptPaths.has(path))
  const fresh = Object.entries(sealed)
    .filter(([path, value]) => value !== '' && !keptPaths.has(path))
    .map(([path, value]) => ({ path, ...sealer.seal({ ...of, path }, value) }))
  return { seals: [...kept, ...fresh], dropped, fresh }
}
