import { createContext, useContext } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { Finding } from '@/lib/kernel/refusal'
import type { DraftFiles } from './editing/use-attachments'
import type { Settled } from './values/form-values'
import type { AttachmentView, DraftView } from './view'

/** What every part of the form may know. */
export type PaperFormState = {
  draft: DraftView
  form: UseFormReturn<FieldValues>
  /** The day from which a change is to apply, as typed. */
  startsOn: string
  setStartsOn: (value: string) => void
  /** What stands against submitting now, of the screen and of the server, in printed order. */
  findings: readonly Finding[]
  /** The findings to show at the fields: all of them once a submission was tried, before that only what is not saved. */
  shown: readonly Finding[]
  /** What is on the screen only, because the server could not read it or it is still being typed. */
  unsaved: readonly Finding[]
  stored: ReadonlySet<string>
  settled: Settled
  files: DraftFiles
  /** The number of the clause that asks for the field in which the cursor is. */
  clause: string
  showClause: (clause: string) => void
  /** The place that was last asked for by a link: its row has to open. A new object for each visit. */
  visited: { path: string } | undefined
  visit: (path: string) => void
}

export const PaperFormContext = createContext<PaperFormState | null>(null)

/** For the parts of the form; throws outside of it. */
export function usePaperForm(): PaperFormState {
  const state = useContext(PaperFormContext)
  if (!state) throw new Error('Only inside a PaperForm')
  return state
}

/** The findings at exactly this place. */
export function findingsAt(findings: readonly Finding[], path: string): Finding[] {
  return findings.filter((finding) => finding.path === path)
}

/** The file that is the paper itself in an own layout; undefined where there is none, or the form is not for reference only. */
export function ownLayoutOf({ draft, files }: Pick<PaperFormState, 'draft' | 'files'>): AttachmentView | undefined {
  return draft.form.isReference ? files.attachments.find((file) => file.isOwnLayout) : undefined
}
