import { findForm } from '@/lib/authorities/registry'
import type { Instant } from '@/lib/kernel/instant'
import type { Finding } from '@/lib/kernel/refusal'
import type { ContractContext } from '@/lib/platform/server/operation'
import { listSettings } from '@/lib/registers/contracts/store'
import { dayOf } from '@/lib/rules/duties/history'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { type LinkableVersion, linkFields, linkFindings, linksIn } from '@/lib/rules/forms/linking/paper-links'
import { versionName } from '../../labels'
import type { Paper } from '../../store/papers'
import { listVersionsOfForm } from '../../store/versions'
import { type PaperVersion, versionInForce } from '../../version'

/** A version that may be named, under its name. */
export type PaperChoice = LinkableVersion & { name: string }

/** What a paper could name: all versions that its own side has filed on the forms that its fields allow. */
export async function listPaperChoices(
  { tx, contract, now }: ContractContext,
  paper: Pick<Paper, 'partyId' | 'document' | 'edition'>,
  form: FormDeclaration,
): Promise<PaperChoice[]> {
  const allowed = new Set(linkFields(form).flatMap(({ value }) => value.of.map((target) => target.form)))
  const choices: PaperChoice[] = []
  for (const formKey of allowed) {
    const title = findForm(paper.document, paper.edition, formKey)?.title ?? ''
    const filed = await listVersionsOfForm(tx, contract.id, paper.document, formKey)
    const own = filed.filter(({ partyId }) => partyId === paper.partyId)
    choices.push(...own.map((version) => choiceOf(version, title, own, now)))
  }
  return choices
}

/** What stands against the versions that the content names. Nothing is read for a form that names none. */
export async function linkFindingsFor(
  context: ContractContext,
  paper: Paper,
  form: FormDeclaration,
  content: Content,
): Promise<Finding[]> {
  if (linksIn(form, content).length === 0) return []
  const rows = await listSettings(context.tx, context.contract.id)
  return linkFindings(form, content, {
    versions: await listPaperChoices(context, paper, form),
    dayOf: (day) => dayOf(rows, paper.document, day)?.on,
  })
}

function choiceOf(version: PaperVersion, title: string, filed: readonly PaperVersion[], now: Instant): PaperChoice {
  const { paperId, number, contentHash, formKey, state, submittedAt } = version
  const inForce = versionInForce(
    filed.filter((each) => each.paperId === paperId),
    now,
  )
  return {
    ...{ paperId, version: number, contentHash, formKey, state, submittedAt },
    isInForce: inForce?.number === number,
    name: versionName({ ...version, title }),
  }
}
