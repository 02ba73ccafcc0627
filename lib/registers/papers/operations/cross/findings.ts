import { civilDateAt } from '@/lib/kernel/civil-date'
import type { Finding } from '@/lib/kernel/refusal'
import type { ContractContext } from '@/lib/platform/server/operation'
import { checkPlan } from '@/lib/registers/disposal/check-plan'
import { checkReport } from '@/lib/registers/disposal/check-report'
import { planAnswered } from '@/lib/registers/disposal/plan'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import type { Paper } from '../../store/papers'
import { booksFor } from './books'
import { linkFindingsFor } from './links'
import { approvedPlans } from './plans'

/** What stands against a paper when it is held against the books (the roster, the custody ledger, the approved plan) and against the papers that it names. */
export async function crossFindings(
  context: ContractContext,
  paper: Paper,
  form: FormDeclaration,
  content: Content,
): Promise<Finding[]> {
  return [
    ...(await linkFindingsFor(context, paper, form, content)),
    ...(await bookFindings(context, paper, form, content)),
  ]
}

async function bookFindings(
  context: ContractContext,
  paper: Paper,
  form: FormDeclaration,
  content: Content,
): Promise<Finding[]> {
  switch (form.feeds) {
    case 'disposal_plan':
      return checkPlan(content, form, await booksFor(context, paper))
    case 'disposal_report': {
      const plan = planAnswered(content, await approvedPlans(context, paper))
      return checkReport(content, form, { ...(await booksFor(context, paper)), plan, today: civilDateAt(context.now) })
    }
    default:
      return []
  }
}
