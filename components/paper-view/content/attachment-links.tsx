import { type StatusTone, StatusWord } from '@/components/ui/data/status-word'

/**
 * A file of a submitted version. Without href it cannot be opened (held by the check). `originalHref`: a photo as it was sent,
 * for who may read what is sealed.
 */
export type AttachmentLink = {
  id: string
  name: string
  size: string
  state: string
  tone: StatusTone
  href?: string
  originalHref?: string
}

/** The files of a version with the way to fetch each. */
export function AttachmentLinks({ attachments }: { attachments: readonly AttachmentLink[] }) {
  if (attachments.length === 0) return null
  return (
    <section aria-label="添付" className="mt-8">
      <h2 className="mb-2 text-std-18B-160">添付（{attachments.length}点）</h2>
      <ul className="flex flex-col gap-2">
        {attachments.map((attachment) => (
          <li key={attachment.id} className="flex flex-wrap items-baseline gap-x-3">
            {attachment.href ? (
              <a href={attachment.href} className="link">
                {attachment.name}
              </a>
            ) : (
              attachment.name
            )}
            <span className="text-solid-gray-700">{attachment.size}</span>
            <StatusWord tone={attachment.tone}>{attachment.state}</StatusWord>
            {attachment.originalHref && (
              <a href={attachment.originalHref} className="link" aria-label={`${attachment.name}の原本（封緘）`}>
                原本（封緘）
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
