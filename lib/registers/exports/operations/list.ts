import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { isKept, keptUntil, percentOf } from '../export'
import { listInput } from '../schema'
import { listExports } from '../store'

/** What the own side has taken out, newest first, 20 a page, with how far each is. */
export const listExportsOperation = defineOperation({
  name: 'exports.list',
  input: listInput,
  async run({ tx, contract, now }, { before }) {
    const of = { contractId: contract.id, partyId: contract.partyId }
    const { exports, hasMore } = await listExports(tx, of, before)
    const last = exports.at(-1)
    return done({
      exports: exports.map((each) => ({
        ...each,
        percent: percentOf(each),
        keptUntil: keptUntil(each),
        isKept: isKept(each, now),
      })),
      next: hasMore && last ? { askedAt: last.askedAt, id: last.id } : undefined,
    })
  },
})
