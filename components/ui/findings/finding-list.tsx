import type { Finding } from '@/lib/kernel/refusal'
import { findingText } from './finding-text'
import { focusField } from './focus-field'

type FindingListProps = {
  findings: readonly Finding[]
  /** Called before the cursor is moved, e.g. to open the row that holds the field. */
  onVisit?: (path: string) => void
}

/** Findings as links to their fields. Findings on the whole are plain sentences. */
export function FindingList({ findings, onVisit }: FindingListProps) {
  return (
    <ul className="list-disc space-y-1 pl-6">
      {findings.map((finding) => (
        <li key={`${finding.path} ${finding.message}`}>
          {finding.path === '' ? (
            findingText(finding)
          ) : (
            <a
              href={`#${finding.path}`}
              className="link"
              onClick={(event) => {
                event.preventDefault()
                onVisit?.(finding.path)
                focusField(finding.path)
              }}
            >
              {findingText(finding)}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
