import { z } from 'zod'
import { findForm } from '@/lib/authorities/registry'
import { done } from '@/lib/kernel/result'
import { type AccountContext, defineOperation } from '@/lib/platform/server/operation'
import { isGranted } from '@/lib/rules/access/standing'
import { askedPapers, missingMembers, openQuestions, owedReports } from '../asked'
import { nextHints } from '../hints'
import type { TodayItem } from '../item'
import { type OpenPaper, waitingPapers } from '../open-papers'
import { sectionOf } from '../section'
import { listOpenPapers } from '../store'
import { factsOf, type KnownFacts } from './facts'

/** What waits for this person and what waits for the other side, over all contracts, in six statements whatever their number. */
export const listToday = defineOperation({
  name: 'today.list',
  input: z.object({}),
  async run(context) {
    const { tx, actor, standing, now } = context
    const papers = waitingPapers((await listOpenPapers(tx, actor)).map(withClause))
    const facts = await factsOf(context)
    const derived = followingFrom(context, facts)
    const forMe = sectionOf([...papers.forMe, ...derived.forMe])
    const forOthers = sectionOf([...papers.forOthers, ...derived.forOthers])
    const next = forMe.items.length === 0 ? nextHints(facts, isGranted('contracts.open', standing)) : []
    return done({ now, forMe, forOthers, next })
  },
})

function withClause(row: Awaited<ReturnType<typeof listOpenPapers>>[number]): OpenPaper {
  return { ...row, clause: findForm(row.document, row.edition, row.formKey)?.clause }
}

/** What follows from the documents alone. */
function followingFrom(
  { actor, now }: AccountContext,
  facts: readonly KnownFacts[],
): { forMe: TodayItem[]; forOthers: TodayItem[] } {
  const managesPeople = actor.organisationRights.includes('manage_people')
  const forMe: TodayItem[] = []
  const forOthers: TodayItem[] = []
  for (const each of facts) {
    const owed = [...owedReports(each, each.carried, now), ...askedPapers(each)]
    const questions = openQuestions(each)
    if (each.standing.partyKind === 'authority') forOthers.push(...owed)
    else forMe.push(...owed)
    forMe.push(...questions.forMe, ...missingMembers(each, managesPeople))
    forOthers.push(...questions.forOthers)
  }
  return { forMe, forOthers }
}
