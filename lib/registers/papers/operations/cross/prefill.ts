import { findDocument } from '@/lib/authorities/registry'
import type { ContractContext } from '@/lib/platform/server/operation'
import { planToReport } from '@/lib/registers/disposal/plan'
import { reportDraftFrom } from '@/lib/registers/disposal/report-draft'
import { filedFor } from '@/lib/registers/roster/operations/rosters'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { findPartyName } from '../../store/parties'
import { approvedPlans } from './plans'

type Pinned = { document: string; edition: string }

/** What a new paper can take over: the submitter's name where a prescribed form prints it, and for a report the approved plan. */
export async function prefilledContent(
  context: ContractContext,
  pinned: Pinned,
  form: FormDeclaration,
): Promise<Content> {
  const { tx, contract } = context
  const named: Content =
    form.sheet.kind === 'prescribed'
      ? { [form.sheet.submitterField]: await findPartyName(tx, contract.id, contract.partyId) }
      : {}
  return form.feeds === 'disposal_report' ? { ...named, ...(await fromPlan(context, pinned, form)) } : named
}

async function fromPlan(context: ContractContext, pinned: Pinned, form: FormDeclaration): Promise<Content> {
  const edition = findDocument(pinned.document, pinned.edition)
  if (!edition) return {}
  const reports = await filedFor(
    context.tx,
    context.contract.id,
    { document: pinned.document, edition },
    'disposal_report',
  )
  const filed = reports.flatMap(({ versions }) => versions.map(({ content }) => content))
  const plan = planToReport(await approvedPlans(context, pinned), filed)
  const planForm = edition.forms.find(({ key }) => key === plan?.formKey)
  return plan && planForm ? reportDraftFrom(plan.content, planForm, form) : {}
}
