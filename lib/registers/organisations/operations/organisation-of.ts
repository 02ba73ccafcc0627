import type { Actor } from '@/lib/platform/server/operation'
import type { Organisation } from '../organisation'

/** The organisation that the actor belongs to. */
export function organisationOf({ organisationName, organisationCode, organisationKind }: Actor): Organisation {
  return { name: organisationName, code: organisationCode, kind: organisationKind }
}
