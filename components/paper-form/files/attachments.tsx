import { useState } from 'react'
import { RemarksAt } from '@/components/paper-form/fields/remarks-at'
import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { RefusalView } from '@/components/shell/refusal-view'
import type { Refusal } from '@/lib/kernel/refusal'
import type { AttachmentRule } from '@/lib/rules/forms/declaration'
import { AttachmentLine } from './attachment-line'
import { FilePicker } from './file-picker'
import { uploadFile } from './upload-file'

/** The files of the paper, and the way to add one. Each file is sent when it is chosen. */
export function Attachments({ place, rule }: { place: string; rule: AttachmentRule }) {
  const { draft, files } = usePaperForm()
  const [sending, setSending] = useState<string>()
  const [refusal, setRefusal] = useState<Refusal>()

  async function send(chosen: File[]) {
    setRefusal(undefined)
    for (const file of chosen) {
      setSending(file.name)
      const answer = await uploadFile(draft.uploadUrl, file)
      if (!answer.ok) {
        setRefusal(answer.refusal)
        break
      }
      files.add(answer.value)
    }
    setSending(undefined)
  }

  return (
    <div className="flex flex-col gap-3" data-clause={rule.clause}>
      <FilePicker
        id={place}
        rule={rule}
        isIdle={sending !== undefined || files.attachments.length >= rule.maxFiles}
        onChoose={(chosen) => void send(chosen)}
      />
      <p role="status" className="empty:hidden">
        {sending && `「${sending}」を送っています…`}
      </p>
      {refusal && <RefusalView refusal={refusal} />}
      <RemarksAt path={place} />
      <ul className="flex flex-col gap-2 empty:hidden">
        {files.attachments.map((attachment) => (
          <AttachmentLine
            key={attachment.id}
            attachment={attachment}
            onRemove={async () => setRefusal(await files.remove(attachment.id))}
            onMark={
              draft.form.isReference
                ? async (isOwnLayout) => setRefusal(await files.mark(attachment.id, isOwnLayout))
                : undefined
            }
          />
        ))}
      </ul>
    </div>
  )
}
