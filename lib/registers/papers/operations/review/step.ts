import type { z } from 'zod'
import { conflict, notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { type ContractContext, defineOperation, type Entry } from '@/lib/platform/server/operation'
import { askForDuties } from '@/lib/registers/duties/operations/ask-for-refresh'
import { tellOfAct } from '@/lib/registers/notices/operations/tell'
import type { OperationName } from '@/lib/rules/access/grants'
import type { PaperAct } from '@/lib/rules/approvals/transitions'
import { ACT_WORDS } from '../../labels'
import { decideConditions, decideStep, isOwnWork } from '../../review'
import { stepInput } from '../../schema'
import { appendStep } from '../../store/steps'
import { findVersion, moveVersion } from '../../store/versions'
import { effectiveFrom, type PaperVersion } from '../../version'
import { findSubject } from '../filing/subject'
import { askForPrint } from '../printing/ask-for-print'

type StepInput = z.infer<typeof stepInput>
export type StepDone = { paperId: string; version: number; title: string; word: string; contentHash: string }

/** One act of the transition table on one version: the same for every act, so that none can forget a check. */
export function stepOperation<Name extends OperationName>(name: Name, act: PaperAct) {
  return defineOperation({
    name,
    input: stepInput,
    run: (context, input) => takeStep(context as ContractContext, act, input),
    entry: (input, { paperId, version, title, word, contentHash }): Entry => ({
      subject: `「${title}」第${version}版：${word}`,
      details: {
        paperId,
        version,
        contentHash,
        ...(input.reason && { reason: input.reason }),
        ...(input.conditions && { conditions: input.conditions }),
        remarks: input.remarks.length,
      },
      visibility: 'shared',
    }),
  })
}

async function takeStep(context: ContractContext, act: PaperAct, input: StepInput): Promise<Result<StepDone>> {
  const { tx, contract, actor, now, newId } = context
  const subject = await findSubject(context, input.paperId, act === 'withdraw')
  if (!subject.ok) return subject
  const version = await findVersion(tx, contract.id, input.paperId, input.version)
  if (!version) return notFound()
  const step = decideStep(version, act, input.reason !== '' || input.remarks.length > 0)
  if (!step.ok) return step
  const conditions = decideConditions(act, input.conditions)
  if (!conditions.ok) return conditions
  if (act !== 'withdraw' && isOwnWork(version, actor.accountId)) {
    return {
      ok: false,
      refusal: { kind: 'not_allowed', message: '自ら作成・提出した書類を自ら決定することはできません。' },
    }
  }
  const { from, to } = step.value
  if (
    from !== to &&
    !(await moveVersion(tx, {
      ...changeOf(version),
      from: version.state,
      to,
      contractId: contract.id,
      at: now,
      by: actor.accountId,
      byName: actor.personName,
      effectiveAt: effectOf(version, act, context),
    }))
  ) {
    return conflict('同時に別の操作が行われました。画面を読み込み直して、結果を確かめてください。')
  }
  await appendStep(tx, {
    id: newId(),
    contractId: contract.id,
    partyId: contract.partyId,
    paperId: input.paperId,
    version: input.version,
    act,
    at: now,
    by: actor.accountId,
    byName: actor.personName,
    reason: input.reason,
    remarks: input.remarks,
    conditions: conditions.value,
  })
  const { title } = subject.value.paper
  await tellOfAct(context, act, { ...version, title })
  if (from !== to) {
    await askForPrint(context, { paperId: input.paperId, version: input.version, state: to })
    await askForDuties(context, contract.id)
  }
  return done({
    paperId: input.paperId,
    version: input.version,
    title,
    word: wordOf(act, version),
    contentHash: version.contentHash,
  })
}

function changeOf({ paperId, number }: PaperVersion) {
  return { paperId, number }
}

/** An approval brings the version into force, from its stated start or from now, whichever is later. */
function effectOf(version: PaperVersion, act: PaperAct, { now }: ContractContext) {
  return act === 'approve' ? effectiveFrom(now, version.startsOn) : undefined
}

/** The printed word for approvals and refusals, ours for the rest. */
function wordOf(act: PaperAct, { reviewWord }: PaperVersion): string {
  if (act === 'approve') return reviewWord
  return act === 'refuse' ? `不${reviewWord}` : ACT_WORDS[act]
}
