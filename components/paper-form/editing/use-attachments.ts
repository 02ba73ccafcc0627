import { useState } from 'react'
import type { AttachmentView, DraftActions, DraftView } from '@/components/paper-form/view'
import type { Refusal } from '@/lib/kernel/refusal'

export type DraftFiles = {
  attachments: readonly AttachmentView[]
  add: (attachment: AttachmentView) => void
  /** Why the file is still there; undefined when it has been removed. */
  remove: (id: string) => Promise<Refusal | undefined>
}

const UNANSWERED: Refusal = { kind: 'conflict', message: '返事を受け取れませんでした。もう一度お試しください。' }

/** The files of the draft: unlike the values they are on the server at once. */
export function useAttachments(draft: DraftView, removeAttachment: DraftActions['removeAttachment']): DraftFiles {
  const [attachments, setAttachments] = useState<readonly AttachmentView[]>(draft.attachments)
  return {
    attachments,
    add: (attachment) => setAttachments((now) => [...now, attachment]),
    remove: async (id) => {
      const answer = await removeAttachment(id).catch(() => undefined)
      if (!answer) return UNANSWERED
      if (!answer.ok) return answer.refusal
      setAttachments((now) => now.filter((one) => one.id !== id))
    },
  }
}
