import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import type { Finding } from '@/lib/kernel/refusal'
import { startOfDay } from '@/lib/kernel/tokyo'
import type { VersionState } from '../../approvals/transitions'
import type { DayOf } from '../../duties/declaration'
import type { Content, Field, FieldKind, FormDeclaration, LinkTarget, PaperLink } from '../declaration'
import { fieldsOf, fieldValueOf, isPaperLink } from '../declared'

/** A field that names a version of another paper. */
type LinkField = Field & { value: Extract<FieldKind, { kind: 'paper' }> }

/** A version that a field could name, as its conditions see it. */
export type LinkableVersion = PaperLink & {
  formKey: string
  state: VersionState
  submittedAt: Instant
  /** Of the versions of its paper the one in force now. */
  isInForce: boolean
}

export type LinkFacts = {
  /** The versions that the same side has filed on the forms that may be named, and no others. */
  versions: readonly LinkableVersion[]
  /** The contract's day that a condition hangs on; undefined while it is not fixed. */
  dayOf: (day: DayOf) => CivilDate | undefined
}

/** The fields of the form that name a version of another paper. */
export function linkFields(form: FormDeclaration): LinkField[] {
  return fieldsOf(form).filter((field): field is LinkField => field.value.kind === 'paper')
}

/** The versions of other papers that the content names, each with its field. */
export function linksIn(form: FormDeclaration, content: Content): { field: LinkField; link: PaperLink }[] {
  return linkFields(form).flatMap((field) => {
    const link = fieldValueOf(content, field.key)
    return isPaperLink(link) ? [{ field, link }] : []
  })
}

/**
 * What stands against the versions that the content names: that there is no such version, that it fell, or that a condition under
 * which it may be named does not hold. At the field, with the clause that says so. A field left blank is another finding.
 */
export function linkFindings(form: FormDeclaration, content: Content, facts: LinkFacts): Finding[] {
  return linksIn(form, content).flatMap(({ field, link }): Finding[] => {
    const version = facts.versions.find((each) => isSameLink(each, link))
    const target = field.value.of.find(({ form: key }) => key === version?.formKey)
    const refusal = version && target ? refusalOf(version, target, facts) : NOT_THERE
    if (!refusal) return []
    const { message, clause = field.clause } = refusal
    return [{ level: 'refuse', path: field.key, message: `「${field.label}」：${message}`, clause }]
  })
}

/** A link says which version it means, and what stood there. */
export function isSameLink(a: PaperLink, b: PaperLink): boolean {
  return a.paperId === b.paperId && a.version === b.version && a.contentHash === b.contentHash
}

type LinkRefusal = { message: string; clause?: string }

const NOT_THERE: LinkRefusal = {
  message: '選ばれた版は、この契約で選べる書類の中に見つかりません。一覧から選び直してください。',
}
const FALLEN: readonly VersionState[] = ['returned', 'refused', 'withdrawn']

/** Whether a version no longer stands as it was handed in: nothing can be said to stand on it. */
export function hasFallen(state: VersionState): boolean {
  return FALLEN.includes(state)
}

function refusalOf(
  { version: number, state, isInForce, submittedAt }: LinkableVersion,
  { standing, before }: LinkTarget,
  { dayOf }: LinkFacts,
): LinkRefusal | undefined {
  if (hasFallen(state))
    return { message: `第${number}版は、差戻し・不承認・取下げのいずれかになっています。ほかの版を選んでください。` }
  if (standing === 'in_force' && !isInForce)
    return { message: `第${number}版は、いま効力のある版ではありません。効力のある版を選んでください。` }
  if (!before) return undefined
  const day = dayOf(before.day)
  // A day that nobody has fixed shows nothing to be before it.
  return day !== undefined && submittedAt < startOfDay(day) ? undefined : before
}
