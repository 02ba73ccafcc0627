import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import type { Content, PaperLink } from '@/lib/rules/forms/declaration'
import type { PersonKey } from '@/prisma/seed/cast'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { type Filed, PLAN } from '../../support/papers'
import { freshKey, type Story } from '../../support/story'

/** What stands in for 別添１ (３(2)なお書２). */
export const FORM = 'plan_substitute'

/** The link to a version as the screen offers it. */
export async function linkOf(
  story: Story,
  { paperId, version }: Filed,
  who: PersonKey = 'manager',
  contractId = story.contractId,
): Promise<PaperLink> {
  const { shown } = await story.act(who, getPaper, { paperId, version }, contractId)
  return { paperId, version, contentHash: shown?.contentHash ?? '' }
}

/** The paper that stands in for 別添１, naming that version. */
export const content = (paper: PaperLink): Content => ({
  paper,
  place: '４ページ',
  completesOn: '2027-03-31',
  media: PLAN.media,
})

/** A draft of the substitute, with how to submit it. */
export async function begin(story: Story) {
  const form = { document: DOCUMENT.document, formKey: FORM }
  const { paperId } = await story.act('assistant', beginPaper, form, story.contractId)
  const submit = (typed: unknown, key = freshKey(), who: PersonKey = 'manager') =>
    story.ask(who, submitPaper, { paperId, revision: 0, content: typed }, { key })
  return { paperId, submit }
}
