import { notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { sideOf } from '@/lib/registers/contracts/settings'
import { answerable } from '@/lib/registers/duties/answering'
import { dutyWords } from '@/lib/registers/duties/labels'
import { declaredDutiesOf } from '@/lib/registers/duties/operations/declared-duties'
import { permitted } from '@/lib/rules/access/standing'
import { declarationOf } from '@/lib/rules/duties/fact-kinds'
import { documentsOf, type FactEntry, kindsOf, type Side } from '../fact'
import { factRef, listInput } from '../schema'
import { findFact, listEntries, listReplacements } from '../store'
import { documentTitles } from './document-titles'

const OFFERS = ['facts.record', 'facts.state', 'facts.correct', 'facts.correct_statement', 'facts.export'] as const

/** The book of facts, 25 a page, with what this reader may enter and which open duties each kind would answer. */
export const listFacts = defineOperation({
  name: 'facts.list',
  input: listInput,
  async run({ tx, contract, actor, standing, now }, { before }) {
    const { entries, hasMore } = await listEntries(tx, contract.id, before)
    const replaced = await listReplacements(
      tx,
      contract.id,
      entries.map(({ id }) => id),
    )
    const titles = await documentTitles(tx, contract.id)
    const can = permitted(OFFERS, standing)
    const side = can['facts.record'] || can['facts.state'] ? sideOf(contract.partyKind) : undefined
    const last = entries.at(-1)
    return done({
      entries: entries.map((entry) => ({
        ...shown(entry, replaced.get(entry.id), contract.partyId, can),
        documentTitle: titles.get(entry.document),
      })),
      kinds: side ? await offeredKinds({ tx, contractId: contract.id, side }) : [],
      next: hasMore && last ? { happenedAt: last.happenedAt, id: last.id } : undefined,
      now,
      person: actor.personName,
      can,
    })
  },
})

/** One entry, for its own side to correct. */
export const getFact = defineOperation({
  name: 'facts.get',
  input: factRef,
  async run({ tx, contract, standing, now }, { factId }) {
    const entry = await findFact(tx, contract.id, factId)
    if (!entry) return notFound()
    const replaced = await listReplacements(tx, contract.id, [entry.id])
    const can = permitted(OFFERS, standing)
    return done({ fact: shown(entry, replaced.get(entry.id), contract.partyId, can), now, can })
  },
})

type Can = Record<(typeof OFFERS)[number], boolean>

function shown(entry: FactEntry, replacedBy: string | undefined, partyId: string, can: Can) {
  const isOwn = entry.partyId === partyId && (can['facts.correct'] || can['facts.correct_statement'])
  return { ...viewOf(entry), replacedBy, mayCorrect: isOwn && replacedBy === undefined && !entry.isVoid }
}

function viewOf(entry: FactEntry) {
  const { label, by, names } = declarationOf(entry.kind)
  return { ...entry, label, names, isAuthoritys: by.length === 1 && by[0] === 'authority' }
}

type Asked = { tx: Parameters<typeof declaredDutiesOf>[0]; contractId: string; side: Side }

async function offeredKinds({ tx, contractId, side }: Asked) {
  const { facts, duties } = await declaredDutiesOf(tx, contractId)
  const documents = facts.pins.map(({ declared }) => declared)
  return kindsOf(documents, side).map((kind) => {
    const { label, names } = declarationOf(kind)
    const open = answerable(duties, side, undefined, { by: 'fact', fact: kind })
    const answers = open.map((each) => ({ key: each.duty.key, words: dutyWords(each) }))
    return { kind, label, names, documents: documentsOf(kind, documents), answers }
  })
}
