import { useState } from 'react'
import { Button } from '@/components/ui/actions/button'
import type { Decide, DecisionAct } from './acts'
import { DecisionDialog } from './decision-dialog'
import { useRemarks } from './review-context'

type DecisionBarProps = { acts: DecisionAct[]; decide: Decide; onDone: () => void }

/** The acts that the printed word allows, at the bottom of the window. */
export function DecisionBar({ acts, decide, onDone }: DecisionBarProps) {
  const { remarks } = useRemarks()
  const [chosen, setChosen] = useState<DecisionAct>()
  return (
    <>
      <div className="not-printed sticky bottom-0 z-10 -mx-4 mt-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-solid-gray-420 bg-white px-4 py-3">
        <p role="status">
          {remarks.size === 0 ? '指摘はありません' : `指摘 ${remarks.size}件（まだ送られていません）`}
        </p>
        <div className="flex flex-wrap gap-3">
          {acts.map((act) => (
            <Button key={act.act} tone={act.isMain ? 'primary' : 'secondary'} onClick={() => setChosen(act)}>
              {act.word}
            </Button>
          ))}
        </div>
      </div>
      {chosen && <DecisionDialog act={chosen} decide={decide} onDone={onDone} onClose={() => setChosen(undefined)} />}
    </>
  )
}
