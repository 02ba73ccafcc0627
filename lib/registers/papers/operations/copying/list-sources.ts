import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { sourcesInput } from '../../schema'
import { listSourceForms, listSources } from '../../store/sources'

/**
 * The forms on which the person's own side has submitted something, over all contracts that the person reads there; and for one
 * of them the papers that a new one can start from, newest first.
 */
export const listSourcesOperation = defineOperation({
  name: 'papers.list_sources',
  input: sourcesInput,
  async run({ tx, actor }, { document, formKey }) {
    const forms = await listSourceForms(tx, actor.organisationId)
    const sources = document && formKey ? await listSources(tx, actor.organisationId, { document, formKey }) : []
    return done({ forms, sources })
  },
})
