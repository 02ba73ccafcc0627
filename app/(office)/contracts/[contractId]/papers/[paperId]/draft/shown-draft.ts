import type { AttachmentView, LatestDraft } from '@/components/paper-form/view'
import type { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'

/** What the operation gives of a draft. */
type ShownDraft = Extract<Awaited<ReturnType<(typeof getDraft)['run']>>, { ok: true }>['value']

/** The draft as the server has it: values, files, and where something is sealed. */
export function latestOf({ draft, attachments, sealedStored }: ShownDraft): LatestDraft {
  return {
    revision: draft.revision,
    savedAt: draft.revision > 0 ? draft.updatedAt : undefined,
    savedBy: draft.savedByName,
    content: draft.content,
    startsOn: draft.startsOn,
    sealedStored,
    attachments: attachments.map(
      ({ id, fileName, sizeBytes, isOwnLayout }): AttachmentView => ({
        ...{ id, name: fileName, sizeBytes, isOwnLayout },
        state: 'unscanned',
      }),
    ),
  }
}
