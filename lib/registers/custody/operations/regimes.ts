import { civilDateAt } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import type { ContractContext } from '@/lib/platform/server/operation'
import { bindingDocuments, type Filed, filedFor } from '@/lib/registers/roster/operations/rosters'
import { isListed, rosterAt } from '@/lib/registers/roster/roster'
import { coversAt, type Regime } from '../regime'

type Wish = { happenedAt: Instant; needsPlans: boolean }

/**
 * What the documents that bound the contract on the day say of the book, each with its own roster and its own plans as they
 * were in force; those that ask for no book say nothing. Plans are read only for acts that stand under one.
 */
export async function regimesFor({ tx, contract }: ContractContext, wish: Wish): Promise<Regime[]> {
  const regimes: Regime[] = []
  for (const binding of await bindingDocuments(tx, contract.id, civilDateAt(wish.happenedAt))) {
    const rules = binding.edition.custody
    if (!rules) continue
    const rosters = await filedFor(tx, contract.id, binding, 'roster')
    const plans =
      wish.needsPlans && rules.disposalUnderPlan ? await filedFor(tx, contract.id, binding, 'disposal_plan') : []
    const planned = plans.flatMap(({ versions }) => versions)
    regimes.push({
      rules,
      rosterAt: (at) => handlersAt(rosters, at),
      plansInForceAt: (at) => coversAt(planned, at),
    })
  }
  return regimes
}

function handlersAt(filed: readonly Filed[], at: Instant): ReturnType<Regime['rosterAt']> {
  const inForce = filed
    .map(({ versions, form }) => rosterAt(versions, form, at))
    .filter(({ sources }) => sources.length > 0)
  return inForce.length === 0 ? undefined : { isListed: (name) => inForce.some((roster) => isListed(roster, name)) }
}
