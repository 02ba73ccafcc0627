import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { nameParty } from '@/lib/registers/contracts/operations/name-party'
import { openNewContract } from '@/lib/registers/contracts/operations/open'
import { setValue } from '@/lib/registers/contracts/operations/set'
import { CAST, ORGANISATIONS, type PersonKey, type Role } from '../cast'
import type { Stage } from '../stage'

export type Opening = {
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
  const { authority, contractor, others, auditor, ...terms } = opening
  const contractorCode = ORGANISATIONS[CAST[contractor].organisation].code
  const { contractId } = await stage.act(authority, openNewContract, { ...terms, ...DOCUMENT, contractorCode })
  await give(stage, contractId, authority, authority)
  await give(stage, contractId, contractor, contractor)
  for (const other of others) await give(stage, contractId, contractor, other)
  if (auditor) {
    const organisationCode = ORGANISATIONS[CAST[auditor].organisation].code
    await stage.act(
      authority,
      nameParty,
      { kind: 'auditor', organisationCode, untilOn: opening.endsOn, basis: '情報セキュリティ監査（６(1)）' },
      contractId,
    )
    await give(stage, contractId, auditor, auditor)
  }
  return contractId
}

/** `by`, who manages the people of the organisation, gives `to` the rights of the cast. */
async function give(stage: Stage, contractId: string, by: PersonKey, to: PersonKey): Promise<void> {
  const { rights = [] }: Role = CAST[to]
  await stage.act(by, giveRights, { accountId: stage.accounts[to], rights }, contractId)
}

/** Answers what the document leaves open: the kind of procurement by the authority, re-outsourcing by the contractor. */
export async function answerSettings(stage: Stage, contractId: string): Promise<void> {
  const set = (who: PersonKey, key: string, value: string, basis: string) =>
    stage.act(who, setValue, { key: `${DOCUMENT.document}#${key}`, value, basis }, contractId)
  await set('chief', 'procurement_kind', 'other', '仕様書の業務内容による')
  await set('manager', 'subcontracting', 'no', '実施計画による')
}
