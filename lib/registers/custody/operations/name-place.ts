import { civilDateAt } from '@/lib/kernel/civil-date'
import { invalid } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { bindingDocuments } from '@/lib/registers/roster/operations/rosters'
import { PLACE_KIND_WORDS } from '../labels'
import { storageFindings } from '../place'
import { BOOK_NOT_ASKED } from '../regime'
import { placeInput } from '../schema'
import { lockBook } from '../store/lock'
import { findNamedPlace, insertPlace } from '../store/places'

/** A place where things are kept: the contractor's own, a person outside, a subcontractor. */
export const namePlace = defineOperation({
  name: 'custody.name_place',
  input: placeInput,
  async run({ tx, contract, actor, now, newId }, input) {
    await lockBook(tx, contract.id)
    const documents = await bindingDocuments(tx, contract.id, civilDateAt(now))
    const rules = documents.flatMap(({ edition }) => edition.custody ?? [])
    if (rules.length === 0) return invalid(BOOK_NOT_ASKED)
    const findings = storageFindings(input, rules)
    if (findings.length > 0) return invalid(...findings)
    const place = { ...input, partyId: contract.partyId }
    if (await findNamedPlace(tx, contract.id, place)) return invalid(TAKEN)
    const id = newId()
    await insertPlace(tx, { ...place, id, contractId: contract.id, at: now, by: actor.accountId })
    return done({ placeId: id, ...input })
  },
  entry: (_, { placeId, kind, name, storage }) => ({
    subject: `${PLACE_KIND_WORDS[kind]}「${name}」${storage ? `（${storage}）` : ''}を登録`,
    details: { placeId, kind, name, storage },
    visibility: 'shared',
  }),
})

const TAKEN = { level: 'refuse', path: 'name', message: '同じ場所が既に登録されています。' } as const
