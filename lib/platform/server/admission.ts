import type { AccountId, ContractId, OrganisationId, PartyId } from '@/lib/kernel/ids'
import { notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { Entered } from '@/lib/platform/db/enter'
import { GRANTS, type OperationName } from '@/lib/rules/access/grants'
import { isGranted, type Standing } from '@/lib/rules/access/standing'
import type { Actor, EnteredContract } from './operation'

export type Admission = { actor?: Actor; contract?: EnteredContract; standing: Standing }
export type Admit = (name: OperationName, entered: Entered, contractId: string | null) => Result<Admission>

/**
 * The application's own check: the contract is found, and the grant is there. Behind it the database refuses by itself.
 * Somebody without any right on the contract gets "not found"; a member without the right in question is told so.
 */
export const admit: Admit = (name, entered, contractId) => {
  const standing = standingOf(entered)
  const contract = contractOf(entered)
  const scope = GRANTS[name].scope
  if ((scope === 'contract' || scope === 'job') && (contract === undefined || contract.id !== contractId))
    return notFound()
  if (!isGranted(name, standing)) {
    const isMember = scope === 'contract' && standing.rights.includes('read')
    return isMember || scope === 'organisation'
      ? {
          ok: false,
          refusal: {
            kind: 'not_allowed',
            message: 'この操作をする権限がありません。権限は、それぞれの側の管理者が付与します。',
          },
        }
      : notFound()
  }
  return done({ actor: actorOf(entered), contract, standing })
}

export function standingOf(entered: Entered): Standing {
  return {
    organisationKind: entered.organisationKind,
    organisationRights: entered.organisationRights,
    partyKind: entered.partyKind,
    rights: entered.rights ?? [],
    isSystem: entered.system === true,
  }
}

export function actorOf(entered: Entered): Actor | undefined {
  if (!entered.account || !entered.organisation || !entered.organisationKind) return undefined
  return {
    accountId: entered.account as AccountId,
    personName: entered.person,
    organisationId: entered.organisation as OrganisationId,
    organisationName: entered.organisationName,
    organisationKind: entered.organisationKind,
    organisationCode: entered.organisationCode ?? '',
    organisationRights: entered.organisationRights,
  }
}

function contractOf(entered: Entered): EnteredContract | undefined {
  if (!entered.contract) return undefined
  return {
    id: entered.contract as ContractId,
    number: entered.contractNumber ?? '',
    name: entered.contractName ?? '',
    partyId: (entered.party ?? '') as PartyId,
    partyKind: entered.partyKind ?? 'viewer',
    rights: entered.rights ?? [],
  }
}
