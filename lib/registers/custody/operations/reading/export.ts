import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { findPartyName } from '@/lib/registers/papers/store/parties'
import { findHead } from '@/lib/registers/record/store'
import { FORMAT_WORDS } from '@/lib/rules/exports/formats'
import { exportedEntriesInput, exportInput } from '../../schema'
import { findExtent, listMovementsUpTo } from '../../store/movements'
import { findPlaces } from '../../store/places'
import { namedEntries } from './named'

const PAGE = 1000

/**
 * An export of the book: how far it reaches, with the head of the record. It is in the record once; the entries themselves are
 * then read page by page, up to that number, so that the longest book is never held whole. Nothing in it can change meanwhile.
 */
export const exportCustody = defineOperation({
  name: 'custody.export',
  input: exportInput,
  isAnswerSecret: true,
  async run({ tx, contract, now }) {
    const { entries, last } = await findExtent(tx, contract.id)
    return done({
      contract: { number: contract.number, name: contract.name },
      at: now,
      head: await findHead(tx),
      entries,
      last,
    })
  },
  entry: ({ format }, { entries, last }) => ({
    subject: `台帳（${entries}件）を${FORMAT_WORDS[format]}に出力`,
    details: { format, entries, last },
    visibility: 'shared',
  }),
})

/** A page of the entries of an export, with the names of what they speak of and whose book each stands in. */
export const exportCustodyEntries = defineOperation({
  name: 'custody.export_entries',
  input: exportedEntriesInput,
  async run(context, { after, until }) {
    const { tx, contract } = context
    const page = await listMovementsUpTo(tx, contract.id, { after, until, size: PAGE })
    const placeIds = new Set(page.flatMap(({ fromPlaceId, toPlaceId }) => [fromPlaceId, toPlaceId]))
    const places = await findPlaces(tx, contract.id, [...placeIds])
    const parties = new Map<string, string>()
    for (const id of new Set(page.map(({ partyId }) => partyId)))
      parties.set(id, await findPartyName(tx, contract.id, id))
    const named = await namedEntries(context, page, places)
    return done({
      entries: named.map(({ correctedBySeq, ...entry }, index) => ({
        ...entry,
        party: parties.get(page[index]?.partyId ?? '') ?? '',
        // What was corrected only after the export began stands as it did then.
        correctedBySeq: correctedBySeq !== undefined && correctedBySeq <= until ? correctedBySeq : undefined,
      })),
      next: page.length === PAGE ? page.at(-1)?.seq : undefined,
    })
  },
})
