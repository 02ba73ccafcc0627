import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/actions/button'
import type { Finding } from '@/lib/kernel/refusal'
import { DeviationDialog } from './deviation-dialog'

type TwoWaysProps = {
  findings: readonly Finding[]
  /** The word on the form's own button. */
  word: string
  authority: string
  /** What stands in the field for the reason now. */
  reasonOf: () => string
  /** A deviation was to be sent without saying how it came about. */
  lacksStory: boolean
}

/** The two true ways out of a refusal by a clause: put it right, or record what happened as the deviation that it is. */
export function TwoWays({ findings, word, authority, reasonOf, lacksStory }: TwoWaysProps) {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  // A new answer closes what was asked for the one before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list of findings is what triggers it.
  useEffect(() => setOpen(false), [findings])

  const broken = findings.filter(isByClause)
  if (broken.length === 0) return null
  const hasFalse = findings.some((finding) => finding.level === 'refuse' && !isByClause(finding))
  return (
    <section aria-labelledby="two-ways" className="rounded-12 border border-solid-gray-420 p-4 sm:p-6">
      <h3 id="two-ways" className="mb-1 text-std-18B-160">
        残し方は二つあります
      </h3>
      <p className="mb-3">{clausesOf(broken)}により、このままでは通常の記録として残せません。</p>
      <ol className="list-decimal space-y-4 pl-6">
        <li>
          <strong>直す</strong>
          ：記入が事実と違うときは、下の欄を直して、もう一度「{word}」を押してください。
        </li>
        <li>
          <strong>逸脱として記録する</strong>
          ：記入が事実のとおりのときは、経緯を添えて記録します。送ると直ちに{authority}にも逸脱として表示されます。
          {hasFalse ? (
            <p className="mt-1 text-solid-gray-700">条項によらない指摘は、先に直してください。</p>
          ) : (
            <div className="mt-2">
              <Button
                tone="secondary"
                onClick={() => {
                  setReason(reasonOf())
                  setOpen(true)
                }}
              >
                逸脱として記録する…
              </Button>
            </div>
          )}
        </li>
      </ol>
      <DeviationDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        broken={broken}
        authority={authority}
        reason={reason}
        lacksStory={lacksStory}
      />
    </section>
  )
}

function clausesOf(broken: readonly Finding[]): string {
  return [...new Set(broken.flatMap(({ clause }) => clause ?? []))].join('、')
}

function isByClause({ level, clause }: Finding): boolean {
  return level === 'refuse' && clause !== undefined
}
