import type { OperationName } from '@/lib/rules/access/grants'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { PLAN, STAFF } from './papers'
import { type Sample, why } from './probe-sample'

const pdf = { fileName: '図.pdf', mediaType: 'application/pdf', sizeBytes: 12, sha256: 'c'.repeat(64) }

/** The samples of papers.* for SAMPLES. */
export const PAPER_SAMPLES: Partial<Record<OperationName, Sample | Sample[]>> = {
  'papers.list': { by: 'auditor', input: ({ rosterId }) => ({ before: { at: '2030-01-01T00:00:00Z', id: rosterId } }) },
  'papers.get': { by: 'auditor', input: ({ rosterId }) => ({ paperId: rosterId }) },
  'papers.begin': [
    { by: 'assistant', input: ({ structureId }) => ({ paperId: structureId }) },
    { by: 'assistant', input: () => ({ document: DOCUMENT.document, formKey: 'disposal_plan' }) },
    {
      by: 'assistant',
      input: ({ planId }) => ({
        ...{ document: DOCUMENT.document, formKey: 'disposal_plan' },
        from: { paperId: planId, version: 1 },
      }),
    },
    {
      by: 'assistant',
      input: () => ({ document: DOCUMENT.document, formKey: 'disposal_plan', content: PLAN }),
    },
  ],
  'papers.list_sources': { by: 'manager', input: () => ({ document: DOCUMENT.document, formKey: 'disposal_plan' }) },
  'papers.get_source': { by: 'assistant', input: ({ planId }) => ({ paperId: planId, version: 1 }) },
  'papers.get_draft': { by: 'manager', input: ({ draftId }) => ({ paperId: draftId }) },
  'papers.save_draft': {
    by: 'manager',
    input: ({ draftId }) => ({ paperId: draftId, revision: 1, content: STAFF }),
  },
  'papers.attach': { by: 'manager', input: ({ draftId }) => ({ paperId: draftId, ...pdf }) },
  'papers.remove_attachment': {
    by: 'manager',
    input: ({ draftAttachmentId }) => ({ attachmentId: draftAttachmentId }),
  },
  'papers.mark_attachment': {
    by: 'manager',
    input: ({ draftAttachmentId }) => ({ attachmentId: draftAttachmentId, isOwnLayout: false }),
  },
  'papers.submit': { by: 'manager', input: ({ draftId }) => ({ paperId: draftId, revision: 1, content: STAFF }) },
  'papers.withdraw': { by: 'manager', input: ({ pendingPlanId }) => ({ paperId: pendingPlanId, version: 1, ...why }) },
  'papers.receive': { by: 'chief', input: ({ reportId }) => ({ paperId: reportId, version: 1 }) },
  'papers.ask_correction': { by: 'chief', input: ({ reportId }) => ({ paperId: reportId, version: 1, ...why }) },
  'papers.return': { by: 'chief', input: ({ pendingPlanId }) => ({ paperId: pendingPlanId, version: 1, ...why }) },
  'papers.approve': [
    { by: 'chief', input: ({ pendingPlanId }) => ({ paperId: pendingPlanId, version: 1 }) },
    { by: 'chief', input: ({ pendingPlanId }) => ({ paperId: pendingPlanId, version: 1, conditions: '条件' }) },
  ],
  'papers.refuse': { by: 'chief', input: ({ pendingPlanId }) => ({ paperId: pendingPlanId, version: 1, ...why }) },
  'papers.add_note': { by: 'chief', input: ({ rosterId }) => ({ paperId: rosterId, text: '確かめのメモ' }) },
  'papers.read_sealed': {
    by: 'chief',
    input: ({ rosterId }) => ({ paperId: rosterId, version: 1, path: 'people.r1.address' }),
  },
  'papers.open_attachment': { by: 'auditor', input: ({ attachmentId }) => ({ attachmentId }) },
  'papers.open_original': { by: 'chief', input: ({ attachmentId }) => ({ attachmentId }) },
  'papers.export': [
    { by: 'auditor', input: ({ planId }) => ({ paperId: planId, version: 1 }) },
    { by: 'auditor', input: ({ rosterId }) => ({ paperId: rosterId, version: 1, format: 'xlsx' }) },
  ],
  'papers.export_sealed': [
    { by: 'chief', input: ({ rosterId }) => ({ paperId: rosterId, version: 1 }) },
    { by: 'chief', input: ({ rosterId }) => ({ paperId: rosterId, version: 1, format: 'csv' }) },
  ],
  'papers.material_for_print': { by: 'job', input: ({ planId }) => ({ paperId: planId, version: 1 }) },
  'papers.keep_print': {
    by: 'job',
    input: ({ pendingPlanId }) => ({
      paperId: pendingPlanId,
      version: 1,
      state: 'refused',
      sha256: 'd'.repeat(64),
      sizeBytes: 9,
    }),
  },
}
