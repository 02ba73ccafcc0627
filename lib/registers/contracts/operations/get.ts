import { civilDateAt } from '@/lib/kernel/civil-date'
import { done } from '@/lib/kernel/result'
import { type ContractContext, defineOperation } from '@/lib/platform/server/operation'
import { isGranted, permitted } from '@/lib/rules/access/standing'
import type { Party } from '../parties'
import { partyView } from '../party-view'
import { nothing } from '../schema'
import { settingView } from '../setting-view'
import { periodAt, sideOf } from '../settings'
import { countReaders } from '../store/members'
import { listParties } from '../store/parties'
import { type Terms, termsOf, wordsFor } from './terms'

const OFFERS = [
  'contracts.set',
  'contracts.name_party',
  'contracts.end_party',
  'contracts.list_settings',
  'contracts.list_members',
  'contracts.give_rights',
  'clauses.list',
  'facts.list',
  'facts.record',
  'facts.state',
  'papers.list',
  'papers.begin',
  'roster.at',
  'roster.export',
  'custody.list',
  'custody.record_item',
  'custody.export',
  'record.list',
  'record.verify',
  'record.export',
  'facts.export',
  'exports.list',
] as const

/**
 * The head of a contract: who is on it, what binds it, which values hold and which questions are open. Who may only name
 * members there (`reads` is false) gets what the list of contracts tells as well, and no more.
 */
export const getContract = defineOperation({
  name: 'contracts.get',
  input: nothing,
  async run(context) {
    const { tx, contract, standing, now } = context
    const parties = await listParties(tx, contract.id)
    const terms = await termsOf(context)
    const reads = isGranted('contracts.list_settings', standing)
    const nameOf = (kind: Party['kind']) => parties.find((party) => party.kind === kind)?.organisationName ?? ''
    return done({
      id: contract.id,
      number: contract.number,
      name: contract.name,
      authorityName: nameOf('authority'),
      contractorName: nameOf('prime'),
      own: { partyId: contract.partyId, partyKind: contract.partyKind, rights: contract.rights },
      period: periodAt(terms.rows, now),
      today: civilDateAt(now),
      reads,
      ...(reads ? await content(context, parties, terms) : NO_CONTENT),
      can: permitted(OFFERS, standing),
    })
  },
})

type Content = Awaited<ReturnType<typeof content>>
const NO_CONTENT: Content = { parties: [], documents: [], settings: [] }

async function content(context: ContractContext, parties: readonly Party[], { documents, definitions, rows }: Terms) {
  const { tx, contract, standing, now } = context
  const readers = await countReaders(tx, contract.id)
  const side = isGranted('contracts.set', standing) ? sideOf(contract.partyKind) : undefined
  return {
    parties: parties.map((party) => partyView(party, readers.get(party.id) ?? 0, now)),
    documents: documents.map(({ document, edition, fromOn, declared: { title, label, parties: words } }) => ({
      document,
      edition,
      fromOn,
      title,
      label,
      words,
    })),
    settings: definitions.map((definition) =>
      settingView(definition, { definitions, rows, side, words: wordsFor(definition.document, documents), now }),
    ),
  }
}
