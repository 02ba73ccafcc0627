import { useState } from 'react'
import type { AttachmentView, DraftActions, DraftView } from '@/components/paper-form/view'
import type { Refusal } from '@/lib/kernel/refusal'
import type { Result } from '@/lib/kernel/result'

export type DraftFiles = {
  attachments: readonly AttachmentView[]
  add: (attachment: AttachmentView) => void
  /** Why the file is still there; undefined when it has been removed. */
  remove: (id: string) => Promise<Refusal | undefined>
  /** Why the file is still what it was; undefined when it is said. */
  mark: (id: string, isOwnLayout: boolean) => Promise<Refusal | undefined>
  /** Shows what the server has now. */
  replace: (attachments: readonly AttachmentView[]) => void
}

const UNANSWERED: Refusal = { kind: 'conflict', message: '返事を受け取れませんでした。もう一度お試しください。' }

type Actions = Pick<DraftActions, 'removeAttachment' | 'markAttachment'>

/** The files of the draft: unlike the values they are on the server at once. What is found of the draft may change with each. */
export function useAttachments(draft: DraftView, actions: Actions, onChange: () => void): DraftFiles {
  const [attachments, setAttachments] = useState<readonly AttachmentView[]>(draft.attachments)

  async function change(asked: Promise<Result<null>>, next: (now: readonly AttachmentView[]) => AttachmentView[]) {
    const answer = await asked.catch(() => undefined)
    if (!answer) return UNANSWERED
    if (!answer.ok) return answer.refusal
    setAttachments(next)
    onChange()
  }

  return {
    attachments,
    add: (attachment) => {
      setAttachments((now) => [...now, attachment])
      onChange()
    },
    remove: (id) => change(actions.removeAttachment(id), (now) => now.filter((one) => one.id !== id)),
    mark: (id, isOwnLayout) =>
      change(actions.markAttachment({ attachmentId: id, isOwnLayout }), (now) =>
        now.map((one) => (one.id === id ? { ...one, isOwnLayout } : one)),
      ),
    replace: setAttachments,
  }
}
