import { z } from 'zod'
import { findForm } from '@/lib/authorities/registry'
import { done } from '@/lib/kernel/result'
import { type AccountContext, defineOperation } from '@/lib/platform/server/operation'
import { isGranted } from '@/lib/rules/access/standing'
import { nextHints } from '../hints'
import type { TodayItem } from '../item'
import { type OpenPaper, waitingPapers } from '../open-papers'
import { type Owed, owedItem, ownForm } from '../owed'
import { sectionOf } from '../section'
import { listComing, listOwed, listUnmanned, readsAny } from '../store/duties'
import { listOpenPapers } from '../store/papers'
import { declaredRows } from './declared-rows'

/** Who of each side acts on what it owes; the others of the side read it on the contract. */
const DOERS = { contractor: ['draft', 'submit', 'record'], authority: ['receive', 'decide', 'instruct'] } as const
const ADMINISTER = ['administer'] as const
const READ = ['read'] as const
const NEXT = 5

export const todayInput = z.object({
  /** Only the items with this word are listed. */
  word: z.string().max(40).optional(),
})

/** What waits for this person and what waits for the other side, over all contracts: a few statements whatever their number. */
export const listToday = defineOperation({
  name: 'today.list',
  input: todayInput,
  async run(context, { word }) {
    const { tx, actor, standing, now } = context
    const papers = (await listOpenPapers(tx, actor)).map(withClause)
    const waiting = waitingPapers(papers)
    const owed = await owedBy(context)
    const managesPeople = actor.organisationRights.includes('manage_people')
    const mine = sectionOf(
      [...merged(waiting.forMe, papers, owed.mine, context), ...(managesPeople ? await unmanned(context) : [])],
      word,
    )
    const theirs = sectionOf([...waiting.forOthers, ...owed.theirs.flatMap((one) => owedItem(one, now))])
    const next = mine.count === '0' ? await hintsFor(context) : []
    return done({
      ...{ now, forMe: mine, forOthers: theirs, next },
      mayOpenContracts: isGranted('contracts.open', standing),
      // Everybody of the two sides may have to; on which contract is asked next. An auditor only reads.
      reportsIncidents: actor.organisationKind !== 'audit',
    })
  },
})

function withClause(row: Awaited<ReturnType<typeof listOpenPapers>>[number]): OpenPaper {
  return { ...row, clause: findForm(row.document, row.edition, row.formKey)?.clause }
}

function whoOf({ actor }: AccountContext) {
  return {
    organisationId: actor.organisationId,
    accountId: actor.accountId,
    isAuthority: actor.organisationKind === 'authority',
  }
}

/** What the own side and the other one owe. A question is for who administers the side, a duty for who acts. */
async function owedBy(context: AccountContext): Promise<{ mine: Owed[]; theirs: Owed[] }> {
  const { tx, actor, now } = context
  if (actor.organisationKind === 'audit') return { mine: [], theirs: [] }
  const who = whoOf(context)
  const [own, other] = who.isAuthority ? (['authority', 'contractor'] as const) : (['contractor', 'authority'] as const)
  const duties = await listOwed(tx, who, { owner: own, kinds: ['duty'], anyOf: DOERS[own], now })
  const questions = await listOwed(tx, who, { owner: own, kinds: ['question'], anyOf: ADMINISTER, now })
  const theirs = await listOwed(tx, who, { owner: other, kinds: ['duty', 'question'], anyOf: READ, now })
  return {
    mine: declaredRows([...duties, ...questions]),
    theirs: declaredRows(theirs),
  }
}

/**
 * A draft or a returned paper of the one form that a duty asks for, or one that was filed as its answer, is one matter with the
 * duty: the paper, with the duty's time.
 */
function merged(
  items: TodayItem[],
  papers: readonly OpenPaper[],
  owed: readonly Owed[],
  { now }: AccountContext,
): TodayItem[] {
  const open = papers.filter(({ stand }) => stand !== 'submitted')
  const inHand = new Map(
    open.map((paper) => [`${paper.contractId}#${paper.document}#${paper.formKey}`, paper.paperId] as const),
  )
  const ids = new Set(open.map(({ paperId }) => paperId))
  const times = new Map<string, TodayItem>()
  const others = owed.flatMap((one) => {
    const { contractId, document, answeredBy } = one.row
    const form = ownForm(one)
    const paperId = (form && inHand.get(`${contractId}#${document}#${form}`)) ?? answeredBy.find((id) => ids.has(id))
    const made = owedItem(one, now)
    if (paperId && made[0]) times.set(paperId, made[0])
    return paperId ? [] : made
  })
  const timed = items.map((item) => {
    const time =
      item.target.room === 'draft' || item.target.room === 'papers' ? times.get(item.target.paperId) : undefined
    return time ? { ...item, dueAt: time.dueAt, dueOn: time.dueOn, dueNote: time.dueNote } : item
  })
  return [...timed, ...others]
}

async function unmanned(context: AccountContext): Promise<TodayItem[]> {
  return (await listUnmanned(context.tx)).map((head) => ({
    ...head,
    kind: 'members',
    pressure: 'members',
    word: '担当者なし',
    what: 'この契約の担当者を名指す',
    target: { room: 'members' },
  }))
}

async function hintsFor(context: AccountContext) {
  const { tx, actor, standing, now } = context
  const who = whoOf(context)
  const own = who.isAuthority ? 'authority' : 'contractor'
  const rows =
    actor.organisationKind === 'audit'
      ? []
      : await listComing(tx, who, { owner: own, anyOf: DOERS[own], now, limit: NEXT })
  const coming = declaredRows(rows).flatMap((one) =>
    owedItem(one, now).map((item) => ({ ...item, from: one.row.appearsAt })),
  )
  return nextHints(coming, {
    reads: await readsAny(tx, actor),
    mayOpenContracts: isGranted('contracts.open', standing),
  })
}
