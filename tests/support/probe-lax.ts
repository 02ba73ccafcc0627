import type { AccountId, ContractId, OrganisationId, PartyId } from '@/lib/kernel/ids'
import { done } from '@/lib/kernel/result'
import type { Admit } from '@/lib/platform/server/admission'
import { type Door, openDoor } from '@/lib/platform/server/door'
import { GRANTS } from '@/lib/rules/access/grants'
import { ORGANISATION_RIGHTS, RIGHTS } from '@/lib/rules/access/rights'
import type { Ids } from './probe-contract'
import type { Story } from './story'

/** On which side of the filled contract the application believes everybody to stand. */
export type Side = 'prime' | 'authority'

/**
 * A door whose own check is switched off: whoever has a session is taken for the person who administers that side of the filled
 * contract, with every right there is. What is refused behind it, the database refuses.
 */
export function openLaxDoor(story: Story, ids: Ids, organisationIds: Record<Side, string>, side: Side): Door {
  const who = side === 'prime' ? 'manager' : 'chief'
  const admit: Admit = (name, entered) =>
    done({
      actor: {
        accountId: story.accounts[who] as AccountId,
        personName: entered.person,
        organisationId: organisationIds[side] as OrganisationId,
        organisationName: '',
        organisationKind: side === 'prime' ? 'contractor' : 'authority',
        organisationCode: side === 'prime' ? 'kyogikai' : 'roudou',
        organisationRights: [...ORGANISATION_RIGHTS],
      },
      contract: {
        id: ids.contractId as ContractId,
        number: '',
        name: '',
        partyId: (side === 'prime' ? ids.primePartyId : ids.authorityPartyId) as PartyId,
        partyKind: side,
        rights: [...RIGHTS],
      },
      standing: {
        organisationKind: side === 'prime' ? 'contractor' : 'authority',
        organisationRights: [...ORGANISATION_RIGHTS],
        partyKind: side,
        rights: [...RIGHTS],
        isSystem: GRANTS[name].scope === 'job',
      },
    })
  return openDoor({ database: story.database, clock: story.now, sealer: story.sealer, admit })
}
