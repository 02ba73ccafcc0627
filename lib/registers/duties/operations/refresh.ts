import { z } from 'zod'
import { done } from '@/lib/kernel/result'
import { defineOperation, type JobContext } from '@/lib/platform/server/operation'
import { type Difference, differenceOf, projectionOf } from '../projection'
import { findOpenedAt } from '../store/contract'
import { findSides, listProjected, lockProjection, replaceProjected } from '../store/projection'
import { contractFactsOf } from './contract-facts'

/** Derives the duties of the job's contract anew and puts right what is kept of them. Nothing of it is an act, so nothing is recorded. */
export const refreshDuties = defineOperation({
  name: 'duties.refresh',
  input: z.object({}),
  async run({ tx, contract }: JobContext) {
    await lockProjection(tx, contract.id)
    const difference = await differenceIn({ tx, contract })
    const sides = await findSides(tx, contract.id)
    if (sides) await replaceProjected(tx, contract.id, difference.gone, difference.fresh, sides)
    return done({ changed: difference.gone.length + difference.fresh.length })
  },
})

/** Compares what is kept with what follows from the books, and changes nothing. */
export const compareDuties = defineOperation({
  name: 'duties.compare',
  input: z.object({}),
  async run(context: JobContext) {
    const { gone, fresh } = await differenceIn(context)
    return done({ differences: [...new Set([...gone, ...fresh.map(({ key }) => key)])] })
  },
})

async function differenceIn({ tx, contract }: Pick<JobContext, 'tx' | 'contract'>): Promise<Difference> {
  const derived = projectionOf(await contractFactsOf(tx, contract.id), await findOpenedAt(tx, contract.id))
  return differenceOf(await listProjected(tx, contract.id), derived)
}
