import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { nameParty } from '@/lib/registers/contracts/operations/name-party'
import { openNewContract } from '@/lib/registers/contracts/operations/open'
import { CAST, ORGANISATIONS, type PersonKey, type Role } from '../cast'
import type { Stage } from '../stage'

export type Opening = {
  /** The labour bureau's annex, unless said otherwise. */
  documents?: { document: string; edition: string }[]
  number: string
  name: string
  signedOn: string
  startsOn: string
  endsOn: string
  authority: PersonKey
  contractor: PersonKey
  others: PersonKey[]
  auditor?: PersonKey
}

export const DOCUMENT = { document: 'roudoukyoku/besshi1', edition: '1' }

/** Opens a contract, and lets each side name its own people; the authority names the auditor. */
export async function openContract(stage: Stage, opening: Opening): Promise<string> {
  const { authority, contractor, others, auditor, documents = [DOCUMENT], ...terms } = opening
  const contractorCode = ORGANISATIONS[CAST[contractor].organisation].code
  const { contractId } = await stage.act(authority, openNewContract, { ...terms, documents, contractorCode })
  await give(stage, contractId, authority, authority)
  await give(stage, contractId, contractor, contractor)
  for (const other of others) await give(stage, contractId, contractor, other)
  if (auditor) {
    const basis = '情報セキュリティ監査（６(1)）'
    await nameAuditor(stage, contractId, { authority, auditor, untilOn: opening.endsOn, basis })
  }
  return contractId
}

export type Audit = { authority: PersonKey; auditor: PersonKey; untilOn: string; basis: string }

/** The authority lets somebody of an audit firm read the contract, from now until that day. */
export async function nameAuditor(stage: Stage, contractId: string, audit: Audit): Promise<void> {
  const { authority, auditor, untilOn, basis } = audit
  const organisationCode = ORGANISATIONS[CAST[auditor].organisation].code
  await stage.act(authority, nameParty, { kind: 'auditor', organisationCode, untilOn, basis }, contractId)
  await give(stage, contractId, auditor, auditor)
}

/** `by`, who manages the people of the organisation, gives `to` the rights of the cast. */
async function give(stage: Stage, contractId: string, by: PersonKey, to: PersonKey): Promise<void> {
  const { rights = [] }: Role = CAST[to]
  await stage.act(by, giveRights, { accountId: stage.accounts[to], rights }, contractId)
}
