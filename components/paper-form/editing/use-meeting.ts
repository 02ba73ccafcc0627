import { useState } from 'react'
import type { DraftSide } from '@/components/paper-form/conflict/differences'
import type { DraftSaving } from '@/components/paper-form/saving/use-draft-saving'
import { sealedIn, sendable, withoutStale } from '@/components/paper-form/values/form-values'
import type { DraftActions, DraftView, LatestDraft } from '@/components/paper-form/view'
import type { DraftFiles } from './use-attachments'
import type { DraftValues } from './use-draft-values'

/** Two people in one draft. */
export type Meeting = {
  latest: DraftActions['latest']
  /** What stands on this screen. */
  mine: () => DraftSide
  /** Puts the chosen content on the screen and saves it on top of what the server has. */
  takeOver: (latest: LatestDraft, merged: DraftSide) => void
  /** How often that was done: what is drawn of the values is drawn anew each time. */
  count: number
}

type Parts = Pick<DraftValues, 'form' | 'read' | 'setStartsOn'> & {
  draft: DraftView
  saving: DraftSaving
  files: DraftFiles
  latest: DraftActions['latest']
}

export function useMeeting({ draft, form, read, setStartsOn, saving, files, latest }: Parts): Meeting {
  const [count, setCount] = useState(0)
  return {
    latest,
    count,
    mine() {
      const { values, startsOn } = read()
      const unsaved = sendable(draft.form, values, saving.settled).content
      return { content: values, startsOn, typed: [...sealedIn(draft.form, unsaved).keys()] }
    },
    takeOver(from, merged) {
      // What somebody else has removed meanwhile is not sealed again by what was typed here and saved before.
      form.reset(withoutStale(draft.form, merged.content, saving.adopt(from)))
      setStartsOn(merged.startsOn ?? '')
      files.replace(from.attachments)
      setCount((now) => now + 1)
      void saving.saver.takeOver(from.revision)
    },
  }
}
