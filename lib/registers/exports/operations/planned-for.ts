import type { Result } from '@/lib/kernel/result'
import type { ContractContext } from '@/lib/platform/server/operation'
import type { Asked } from '../schema'
import { planClauses } from './prints/clauses'
import { planCustody } from './prints/custody'
import { planFacts } from './prints/facts'
import type { Planned } from './prints/plan'
import { planRecord } from './prints/record'
import { planRoster } from './prints/roster'
import { planTables } from './prints/tables'

/** What will be drawn of the register, as this person sees it now. */
export function plannedFor(context: ContractContext, asked: Asked): Promise<Result<Planned>> {
  switch (asked.register) {
    case 'record':
      return planRecord(context)
    case 'custody':
      return planCustody(context)
    case 'facts':
      return planFacts(context)
    case 'roster':
      return planRoster(context, asked.parameters.at)
    case 'clauses':
      return planClauses(context, asked.parameters)
    case 'tables':
      return planTables(context, asked.parameters)
  }
}
