import { civilDateAt } from '@/lib/kernel/civil-date'
import { civilMomentAt } from '@/lib/kernel/civil-moment'
import type { Finding } from '@/lib/kernel/refusal'
import type { ContractContext } from '@/lib/platform/server/operation'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { fieldsOf, tablesOf } from '@/lib/rules/forms/declared'
import { findingsOf } from '@/lib/rules/forms/findings'
import { joinSealed } from '@/lib/rules/forms/sealing'
import { valuesOf } from '../../../contracts/settings'
import { listSettingsInForce } from '../../../contracts/store'
import type { StoredSeal } from '../../store/sealed'
import { listVersionsOf } from '../../store/versions'
import { crossFindings } from '../cross/findings'
import type { Subject } from './subject'

export type Filed = {
  content: Content
  seals: readonly StoredSeal[]
  attachments: readonly { isOwnLayout: boolean }[]
}

/**
 * What stands against submitting this. The screen asks the same before the button is pressed. Sealed values are opened for
 * the form's own checks only: no finding repeats one, and nobody reads it.
 */
export async function findingsAtSubmission(
  context: ContractContext,
  { paper, form }: Subject,
  { content, seals, attachments }: Filed,
): Promise<Finding[]> {
  const { tx, contract, sealer, now } = context
  const of = { contractId: contract.id, paperId: paper.id }
  const opened = seals.map((each) => [each.path, sealer.unseal({ ...of, path: each.path }, each)] as const)
  const facts = {
    settings: dependsOnSettings(form) ? valuesOf(await listSettingsInForce(tx, contract.id, now), paper.document) : {},
    submittedOn: civilDateAt(now),
    submittedAt: civilMomentAt(now),
    sealedPresent: seals.map(({ path }) => path),
    attachmentCount: attachments.length,
    hasOwnLayout: attachments.some(({ isOwnLayout }) => isOwnLayout),
    earlier: dependsOnEarlier(form) ? (await listVersionsOf(tx, contract.id, paper)).map((one) => one.content) : [],
  }
  const whole = joinSealed(form, content, Object.fromEntries(opened))
  return [...findingsOf(form, whole, facts), ...(await crossFindings(context, paper, form, content))]
}

function dependsOnEarlier({ checks }: FormDeclaration): boolean {
  return checks.some(({ check }) => check === 'act_not_within')
}

function dependsOnSettings(form: FormDeclaration): boolean {
  return [...fieldsOf(form), ...tablesOf(form).flatMap(({ columns }) => columns)].some(
    ({ requiredWhen }) => requiredWhen !== undefined,
  )
}
