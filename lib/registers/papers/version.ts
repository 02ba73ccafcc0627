import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { startOfDay } from '@/lib/kernel/tokyo'
import type { ReviewKind, VersionState } from '@/lib/rules/approvals/transitions'
import type { Content } from '@/lib/rules/forms/declaration'
import type { Deviation } from './frozen'

/** What was submitted, as the other side got it. Sealed values are not in it. */
export type PaperVersion = {
  paperId: string
  partyId: string
  document: string
  edition: string
  formKey: string
  number: number
  state: VersionState
  reviewKind: ReviewKind
  reviewWord: string
  content: Content
  contentHash: string
  deviations: Deviation[]
  startsOn?: CivilDate
  draftedBy: string
  submittedAt: Instant
  submittedBy: string
  submittedByName: string
  receivedAt?: Instant
  decidedAt?: Instant
  decidedByName?: string
  /** From when it is in force; absent while it is not. */
  effectiveAt?: Instant
}

/** When content takes effect: at the later of the act that the word asks (submission or decision) and the stated start; never earlier. */
export function effectiveFrom(actedAt: Instant, startsOn: CivilDate | undefined): Instant {
  if (!startsOn) return actedAt
  const stated = startOfDay(startsOn)
  return stated > actedAt ? stated : actedAt
}

/**
 * The version in force at an instant: of those that had taken effect by then, the newest. A later version that is
 * only submitted, returned or refused changes nothing: the earlier one stays in force until a new one takes effect.
 */
export function versionInForce<Version extends Pick<PaperVersion, 'number' | 'effectiveAt'>>(
  versions: readonly Version[],
  at: Instant,
): Version | undefined {
  return versions
    .filter(({ effectiveAt }) => effectiveAt !== undefined && effectiveAt <= at)
    .reduce<Version | undefined>(
      (newest, version) => (newest && newest.number > version.number ? newest : version),
      undefined,
    )
}
