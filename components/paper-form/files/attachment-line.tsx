import { useState } from 'react'
import type { AttachmentView } from '@/components/paper-form/view'
import { Button } from '@/components/ui/actions/button'
import { sizeText } from '@/components/ui/data/size-text'
import { StatusWord } from '@/components/ui/data/status-word'
import { ChoiceLine } from '@/components/ui/fields/choice-line'
import { ATTACHMENT_WORDS } from './attachment-words'

type AttachmentLineProps = {
  attachment: AttachmentView
  onRemove: () => Promise<void>
  /** Only where the form is for reference: says whether the file is the paper itself in an own layout. */
  onMark: ((isOwnLayout: boolean) => Promise<void>) | undefined
}

/** One file that the draft carries. */
export function AttachmentLine({ attachment, onRemove, onMark }: AttachmentLineProps) {
  const [isRemoving, setRemoving] = useState(false)
  const { word, tone } = ATTACHMENT_WORDS[attachment.state]
  return (
    <li className="flex flex-wrap items-center gap-x-3 rounded-8 border border-solid-gray-300 px-3 py-1">
      <span className="min-w-0 grow">{attachment.name}</span>
      <span className="text-solid-gray-700">{sizeText(attachment.sizeBytes)}</span>
      <StatusWord tone={tone}>{word}</StatusWord>
      {onMark && (
        <ChoiceLine
          type="checkbox"
          checked={attachment.isOwnLayout ?? false}
          onChange={(event) => void onMark(event.target.checked)}
          aria-label={`${attachment.name}は独自の様式`}
        >
          独自の様式
        </ChoiceLine>
      )}
      <Button
        tone="quiet"
        size="small"
        isIdle={isRemoving}
        aria-label={`${attachment.name}を外す`}
        onClick={() => {
          setRemoving(true)
          void onRemove().finally(() => setRemoving(false))
        }}
      >
        外す
      </Button>
    </li>
  )
}
