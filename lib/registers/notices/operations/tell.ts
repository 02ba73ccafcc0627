import type { ContractContext } from '@/lib/platform/server/operation'
import type { PaperAct } from '@/lib/rules/approvals/transitions'
import { type Tidings, type ToldVersion, tidingsOfAct } from '../notice'
import { type Addressee, appendNotice } from '../store'

/** Tells the other side; every act that concerns it does, in its own transaction. */
export async function tell(
  { tx, contract, now, newId }: ContractContext,
  to: Addressee,
  tidings: Tidings,
): Promise<void> {
  await appendNotice(tx, { ...tidings, contractId: contract.id, id: newId(), at: now, to })
}

/** Tells of an act on a paper: the authority of what the paper's side did, the paper's side of what the authority did. */
export async function tellOfAct(
  context: ContractContext,
  act: PaperAct,
  version: ToldVersion & { partyId: string },
): Promise<void> {
  const { partyId } = version
  const to = context.contract.partyKind === 'authority' ? { partyId } : { kind: 'authority' as const }
  await tell(context, to, tidingsOfAct(act, version))
}
