import type { PersonKey } from '@/prisma/seed/cast'
import type { Ids } from './probe-contract'

/** One valid call of an operation: who may do it on the filled contract, and what it is given, with the contract's ids in it. */
export type Sample = { by: PersonKey | 'job'; input: (ids: Ids) => object }

/** A reason, where an act asks for one. */
export const why = { reason: '確かめのため' }
