import { useMemo, useState } from 'react'
import type { PaperFormState } from '@/components/paper-form/paper-form-context'
import { type DraftSaving, useDraftSaving } from '@/components/paper-form/saving/use-draft-saving'
import { sendable } from '@/components/paper-form/values/form-values'
import { liveFindings } from '@/components/paper-form/values/live-findings'
import type { DraftActions, DraftView, SubmitInput } from '@/components/paper-form/view'
import type { Finding } from '@/lib/kernel/refusal'
import { useAttachments } from './use-attachments'
import { useDraftValues } from './use-draft-values'
import { useEdits } from './use-edits'
import { type Meeting, useMeeting } from './use-meeting'

export type PaperEditing = {
  state: PaperFormState
  saving: DraftSaving
  /** From now on every finding is shown at its field. */
  noteTry: () => void
  /** What a submission would send now. */
  readNow: () => Pick<SubmitInput, 'paperId' | 'content' | 'startsOn'>
  meeting: Meeting
}

/** Everything that the screen of a draft keeps: values, findings, files, and what the server holds of them. */
export function usePaperEditing(draft: DraftView, actions: DraftActions): PaperEditing {
  const { form, startsOn, setStartsOn, read } = useDraftValues(draft)
  const saving = useDraftSaving(draft, actions.save, read)
  const { saver, stored, settled, found, status } = saving
  const rest = useEdits(form, saver)
  const files = useAttachments(draft, actions, () => saver.noteEdit())
  const [hasTried, setTried] = useState(false)
  const [clause, showClause] = useState(draft.form.clause)
  const [visited, setVisited] = useState<{ path: string }>()

  const attachmentCount = files.attachments.length
  const hasOwnLayout = files.attachments.some((file) => file.isOwnLayout)
  const withheld = status.at === 'saved' ? status.withheld : NONE
  // biome-ignore lint/correctness/useExhaustiveDependencies: `rest` says that the values have changed.
  const live = useMemo(
    () =>
      liveFindings(draft, read().values, { stored, settled, found, withheld, attachmentCount, hasOwnLayout, startsOn }),
    [draft, read, stored, settled, found, withheld, attachmentCount, hasOwnLayout, startsOn, rest],
  )

  const state: PaperFormState = {
    draft,
    form,
    startsOn,
    setStartsOn: (value) => {
      setStartsOn(value)
      saver.noteEdit()
    },
    findings: live.all,
    shown: hasTried ? live.all : live.unsaved,
    unsaved: live.unsaved,
    stored,
    settled,
    files,
    clause,
    showClause,
    visited,
    visit: (path) => setVisited({ path }),
  }
  const readNow = () => {
    const { values, startsOn: stated } = read()
    return { paperId: draft.paperId, content: sendable(draft.form, values, settled).content, startsOn: stated }
  }
  const meeting = useMeeting({ draft, form, read, setStartsOn, saving, files, latest: actions.latest })
  return { state, saving, noteTry: () => setTried(true), readNow, meeting }
}

const NONE: readonly Finding[] = []
