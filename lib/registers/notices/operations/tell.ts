import type { ContractContext } from '@/lib/platform/server/operation'
import type { PaperAct } from '@/lib/rules/approvals/transitions'
import { declarationOf, type FactKind } from '@/lib/rules/duties/fact-kinds'
import { type Tidings, type ToldVersion, tidingsOfAct, tidingsOfFact } from '../notice'
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

/** Tells of a fact: the contractor of everything that the authority says, the authority of what cannot wait until somebody looks. */
export async function tellOfFact(
  context: ContractContext,
  act: 'entered' | 'corrected' | 'voided',
  { factId, kind }: { factId: string; kind: FactKind },
): Promise<void> {
  const { label, isTold } = declarationOf(kind)
  const by = context.contract.partyKind === 'authority' ? 'authority' : 'contractor'
  if (by === 'contractor' && !isTold) return
  const to = { kind: by === 'authority' ? ('prime' as const) : ('authority' as const) }
  await tell(context, to, tidingsOfFact(factId, { by, label, act }))
}
