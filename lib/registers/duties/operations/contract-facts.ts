import { findDocument, inPrintedOrder } from '@/lib/authorities/registry'
import type { CivilDate } from '@/lib/kernel/civil-date'
import { byText } from '@/lib/kernel/order'
import type { Tx } from '@/lib/platform/db/client'
import { ownDaysFor } from '@/lib/registers/calendar/calendar'
import { listClosedDaysOfContract } from '@/lib/registers/calendar/store'
import { listSettings } from '@/lib/registers/contracts/store'
import { listPinnedOf } from '@/lib/registers/contracts/store/contracts'
import { listStandingFacts, listWorkUnderPlans, type MovementFact } from '@/lib/registers/facts/store'
import type { ContractFacts, Fact, Pin } from '@/lib/rules/duties/contract-facts'
import { declarationOf } from '@/lib/rules/duties/fact-kinds'
import { listLinks, listPaperFacts } from '../store/evidence'

/** Everything that the duties of a contract follow from, as its books hold it now: seven statements whatever their length. */
export async function contractFactsOf(tx: Tx, contractId: string): Promise<ContractFacts> {
  const pinned = await listPinnedOf(tx, [contractId])
  const closedDays = await listClosedDaysOfContract(tx, contractId)
  const entries = await listStandingFacts(tx, contractId)
  const work = await listWorkUnderPlans(tx, contractId)
  return {
    pins: inPrintedOrder(pinned.flatMap(pinOf).toSorted((a, b) => byText(a.fromOn, b.fromOn))),
    settings: await listSettings(tx, contractId),
    papers: await listPaperFacts(tx, contractId),
    facts: [
      ...entries.map(
        ({ id, kind, document, happenedAt, recordedAt, namedOn, text }): Fact => ({
          ...{ id, kind, happenedAt, recordedAt, label: labelOf(declarationOf(kind).label, text) },
          ...(document && { document }),
          ...(namedOn && { on: namedOn }),
        }),
      ),
      ...work.flatMap(workFact),
    ],
    links: await listLinks(tx, contractId),
    ownDaysFor: (openedAt) => ownDaysFor(closedDays, openedAt),
  }
}

function pinOf({ document, edition, fromOn }: { document: string; edition: string; fromOn: string }): Pin[] {
  const declared = findDocument(document, edition)
  if (!declared) throw new Error(`The document ${document}@${edition} is no longer in the registry`)
  return [{ document, declared, fromOn: fromOn as CivilDate }]
}

/** What was done under an approved plan, told by the custody book itself. */
function workFact({ planPaperId, act, at }: MovementFact): Fact[] {
  const kind = act === 'return' ? 'information_returned' : act === 'dispose' ? 'information_disposed' : undefined
  return kind
    ? [{ id: `custody/${planPaperId}/${act}`, kind, happenedAt: at, recordedAt: at, label: declarationOf(kind).label }]
    : []
}

const LONGEST_LABEL = 60

function labelOf(kind: string, text: string): string {
  const first = text.split('\n')[0] ?? ''
  return `${kind}：${first.length > LONGEST_LABEL ? `${first.slice(0, LONGEST_LABEL)}…` : first}`
}
