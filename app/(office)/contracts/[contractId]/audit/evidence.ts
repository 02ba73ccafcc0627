import type { EvidenceView } from '@/components/register/audit/view'
import type { Instant } from '@/lib/kernel/instant'
import { show } from '@/lib/platform/server/request'
import { decisionWord } from '@/lib/registers/papers/labels'
import { listPapersOperation } from '@/lib/registers/papers/operations/reading/list'
import { versionInForce } from '@/lib/registers/papers/version'
import type { VersionState } from '@/lib/rules/approvals/transitions'

type Before = { at: string; id: string } | undefined

/** The papers of the contract that were ever submitted, with what was in force at the moment. */
export async function shownEvidence(contractId: string, at: Instant, before: Before) {
  const { papers, next, forms, can } = await show(listPapersOperation, { before }, contractId)
  const evidence = papers.flatMap(({ id, title, document, formKey, latest, versions }): EvidenceView[] => {
    if (!latest) return []
    const form = forms.find((each) => each.document === document && each.formKey === formKey)
    const inForce = versionInForce(versions, at)
    return [
      {
        paperId: id,
        title,
        style: form?.style,
        clause: form?.clause ?? '―',
        latest: {
          number: latest.number,
          state: decisionWord(latest.state as VersionState, latest.reviewWord),
          isOpen: latest.state === 'submitted',
          submittedAt: latest.submittedAt,
        },
        inForce: inForce?.effectiveAt && { number: inForce.number, since: inForce.effectiveAt },
        printed: versions.filter(({ isPrinted }) => isPrinted).map(({ number }) => number),
      },
    ]
  })
  return { evidence, next, mayExport: can['papers.export'] }
}
