import { z } from 'zod'
import type { Instant } from '@/lib/kernel/instant'
import { notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { startOfDay } from '@/lib/kernel/tokyo'
import { defineOperation } from '@/lib/platform/server/operation'
import { isGranted, permitted, type Standing } from '@/lib/rules/access/standing'
import type { PaperAct } from '@/lib/rules/approvals/transitions'
import { openActs } from '../../acts'
import { isOwnWork } from '../../review'
import { listAttachments } from '../../store/attachments'
import { findDraft } from '../../store/drafts'
import { listLinkedItems } from '../../store/items'
import { listPrints } from '../../store/prints'
import { listCommitments } from '../../store/sealed'
import { listNotes, listSteps } from '../../store/steps'
import { listVersionsOf } from '../../store/versions'
import { type PaperVersion, versionInForce } from '../../version'
import { findSubject } from '../filing/subject'
import { comparisonsFor } from './comparisons'
import { namedVersions, versionsStandingOn } from './links'
import { timelinessOf } from './timeliness'

const ACTS = [
  'papers.begin',
  'papers.receive',
  'papers.ask_correction',
  'papers.return',
  'papers.approve',
  'papers.refuse',
  'papers.withdraw',
  'papers.add_note',
  'papers.read_sealed',
  'papers.open_original',
  'papers.export',
  'papers.export_sealed',
  'papers.get_draft',
] as const

/** One paper: its versions, the one that is looked at, what was done to it, and what this person may do next. */
export const getPaper = defineOperation({
  name: 'papers.get',
  input: z.object({ paperId: z.uuid(), version: z.number().int().min(1).optional() }),
  async run(context, input) {
    const { tx, contract, actor, standing, now } = context
    const subject = await findSubject(context, input.paperId)
    if (!subject.ok) return subject
    const { paper, form } = subject.value
    const of = { contractId: contract.id, paperId: paper.id }
    const versions = await listVersionsOf(tx, contract.id, paper)
    const shown = versions.find(({ number }) => number === (input.version ?? paper.latestVersion))
    if (input.version !== undefined && !shown) return notFound()
    const isOwn = paper.partyId === contract.partyId
    const commitments = shown ? await listCommitments(tx, { ...of, version: shown.number }) : []
    const attachments = shown ? await listAttachments(tx, contract.id, paper.id, shown.number) : []
    const steps = await listSteps(tx, contract.id, paper.id)
    const comparisons = shown
      ? await comparisonsFor(context, form, versions, steps, { version: shown, commitments, attachments })
      : []
    const contents = [...(shown ? [shown] : []), ...comparisons.map(({ version }) => version)].map((one) => one.content)
    return done({
      paper,
      form,
      isOwn,
      shown,
      versions: versions.map(({ content: _, ...version }) => version),
      inForce: versionInForce(versions, now)?.number,
      comparisons,
      timeliness: shown ? await timelinessOf(context, paper.id, shown.number) : [],
      steps,
      items: await listLinkedItems(tx, contract.id, contents),
      named: await namedVersions(context, form, contents),
      standingOn: await versionsStandingOn(context, paper),
      contractName: contract.name,
      now,
      attachments,
      sealedPaths: commitments.map(({ path }) => path),
      // With these everybody can take the content's hash again; they say nothing about the values.
      commitments,
      prints: await listPrints(tx, of),
      notes: await listNotes(tx, contract.id, paper.id),
      hasDraft: isOwn && (await findDraft(tx, contract.id, paper.id)) !== undefined,
      acts: shown
        ? openActs(
            shown,
            (act) => mayDo(act, standing, isOwn, isOwnWork(shown, actor.accountId)),
            hasStartPassed(shown, now),
          )
        : [],
      can: permitted(ACTS, standing),
    })
  },
})

/** The own side withdraws its own papers; the other side's acts are not for those who wrote them. */
function mayDo(act: PaperAct, standing: Standing, isOwn: boolean, isOwnWork: boolean): boolean {
  if (act === 'submit') return false
  return isGranted(`papers.${act}`, standing) && (act === 'withdraw' ? isOwn : !isOwn && !isOwnWork)
}

function hasStartPassed({ startsOn }: PaperVersion, now: Instant): boolean {
  return startsOn !== undefined && startOfDay(startsOn) < now
}
