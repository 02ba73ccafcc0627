import type { z } from 'zod'
import type { AccountId, ContractId, OrganisationId, PartyId } from '@/lib/kernel/ids'
import type { Instant } from '@/lib/kernel/instant'
import type { Result } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/client'
import type { Sealer } from '@/lib/platform/seal/seal'
import type { GRANTS, OperationName } from '@/lib/rules/access/grants'
import type { OrganisationKind, OrganisationRight, PartyKind, Right } from '@/lib/rules/access/rights'
import type { Standing } from '@/lib/rules/access/standing'

export type Actor = {
  accountId: AccountId
  personName: string
  organisationId: OrganisationId
  organisationName: string
  organisationKind: OrganisationKind
  organisationCode: string
  organisationRights: OrganisationRight[]
}

/** The contract that was entered, and what the actor is to it. */
export type EnteredContract = {
  id: ContractId
  number: string
  name: string
  partyId: PartyId
  partyKind: PartyKind
  rights: Right[]
}

/** What an operation is given. `now` is the only business time; ids come from here so that rules stay pure. */
type Base = { tx: Tx; now: Instant; newId: () => string; standing: Standing; sealer: Sealer }
export type AccountContext = Base & { actor: Actor }
export type ContractContext = Base & { actor: Actor; contract: EnteredContract }
export type JobContext = Base & { contract: Pick<EnteredContract, 'id' | 'number' | 'name'> }

type ScopeOf<Name extends OperationName> = (typeof GRANTS)[Name]['scope']
export type ContextOf<Name extends OperationName> =
  ScopeOf<Name> extends 'contract' ? ContractContext : ScopeOf<Name> extends 'job' ? JobContext : AccountContext

/** What the record of acts keeps of an act. `own`: only the actor's side may read it. */
export type Entry = {
  subject: string
  details: unknown
  visibility: 'own' | 'shared'
  /** Which chain: by default the contract's for acts on a contract, otherwise the organisation's. */
  where?: 'contract' | 'organisation'
}

export type Operation<Name extends OperationName = OperationName, Input = unknown, Output = unknown> = {
  name: Name
  input: z.ZodType<Input>
  run: (context: ContextOf<Name>, input: Input) => Promise<Result<Output>>
  /** What is written to the record, as the last statement before the commit. Absent only for plain reads, for draft saving, and for what a person has looked at. */
  entry?: (input: Input, output: Output, context: ContextOf<Name>) => Entry
  /** The answer holds what must not lie about in clear, so it is not kept under the form's key. */
  isAnswerSecret?: true
}

/** An act or a read. Its name is its grant, its record entry and its key in logs. */
export function defineOperation<Name extends OperationName, Input, Output>(
  operation: Operation<Name, Input, Output>,
): Operation<Name, Input, Output> {
  return operation
}
