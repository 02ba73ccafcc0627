import { GRANTS, type Grant, type OperationName } from './grants'
import type { OrganisationKind, OrganisationRight, PartyKind, Right } from './rights'

/** Who somebody is for a question of access: the organisation, and on a contract the party and the rights. */
export type Standing = {
  organisationKind?: OrganisationKind
  organisationRights: readonly OrganisationRight[]
  partyKind?: PartyKind
  rights: readonly Right[]
  isSystem: boolean
}

/** Whether the operation is open to this standing. The same answer serves the refusal and what a page offers. */
export function isGranted(name: OperationName, standing: Standing): boolean {
  const grant: Grant = GRANTS[name]
  switch (grant.scope) {
    case 'account':
      return !standing.isSystem
    case 'job':
      return standing.isSystem
    case 'organisation':
      return (
        standing.organisationKind !== undefined &&
        grant.kinds.includes(standing.organisationKind) &&
        standing.organisationRights.includes(grant.right)
      )
    case 'contract':
      return (
        standing.partyKind !== undefined &&
        grant.parties.includes(standing.partyKind) &&
        (standing.rights.includes(grant.right) || (grant.or !== undefined && standing.rights.includes(grant.or)))
      )
  }
}

/** What of these a page may offer. */
export function permitted<Name extends OperationName>(
  names: readonly Name[],
  standing: Standing,
): Record<Name, boolean> {
  return Object.fromEntries(names.map((name) => [name, isGranted(name, standing)])) as Record<Name, boolean>
}
