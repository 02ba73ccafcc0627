'use client'

import { useLeaveGuard } from '@/components/ui/actions/use-leave-guard'
import { ErrorSummary } from '@/components/ui/findings/error-summary'
import { usePaperEditing } from './editing/use-paper-editing'
import { PEOPLE_LIST } from './fields/text-control'
import { ClausePanel } from './frame/clause-panel'
import { FormSection } from './frame/form-section'
import { MissingPanel } from './frame/missing-panel'
import { ReferenceNotice } from './frame/reference-notice'
import { ReturnedNotice } from './frame/returned-notice'
import { SectionNav } from './frame/section-nav'
import { StartField } from './frame/start-field'
import { PaperFormContext } from './paper-form-context'
import type { SaveStatus } from './saving/save-status'
import { Ending } from './submitting/ending'
import { type Submission, useSubmission } from './submitting/use-submission'
import type { DraftActions, DraftView } from './view'

/** Draws any declared form as a draft that saves itself and can be submitted. Nothing is kept in the browser's storage. */
export function PaperForm({ draft, actions }: { draft: DraftView; actions: DraftActions }) {
  const { state, saving, noteTry, readNow, meeting } = usePaperEditing(draft, actions)
  const submission = useSubmission({
    saver: saving.saver,
    findings: state.findings,
    read: readNow,
    submit: actions.submit,
  })
  useLeaveGuard(() => saving.saver.hasUnsaved && !submission.isOver())

  return (
    <PaperFormContext value={state}>
      <div className="grid gap-8 lg:grid-cols-[10rem_minmax(0,1fr)_17rem]">
        <div className="not-printed">
          <SectionNav />
        </div>
        <form
          noValidate
          aria-label={draft.form.title}
          className="flex min-w-0 flex-col gap-8"
          onSubmit={(event) => event.preventDefault()}
          onFocus={(event) => {
            const clause = event.target.closest<HTMLElement>('[data-clause]')?.dataset.clause
            if (clause) state.showClause(clause)
          }}
        >
          <Obstacles status={saving.status} submission={submission} onVisit={state.visit} />
          <ReturnedNotice />
          <ReferenceNotice />
          <StartField />
          {draft.form.sections.map((section) => (
            <FormSection key={`${section.key} ${meeting.count}`} section={section} />
          ))}
        </form>
        <aside
          aria-label="条文と不足"
          className="not-printed flex flex-col gap-4 lg:sticky lg:top-6 lg:max-h-[calc(100vh-8rem)] lg:self-start lg:overflow-y-auto lg:p-1"
        >
          <ClausePanel />
          <MissingPanel />
        </aside>
      </div>
      <datalist id={PEOPLE_LIST}>
        {draft.people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Ending saving={saving} submission={submission} readNow={readNow} onTry={noteTry} meeting={meeting} />
    </PaperFormContext>
  )
}

type ObstaclesProps = { status: SaveStatus; submission: Submission; onVisit: (path: string) => void }

/** What the last try to submit, or a save that could not be read at all, has to have put right. */
function Obstacles({ status, submission, onVisit }: ObstaclesProps) {
  const isUnreadable = status.at === 'refused' && status.refusal.kind === 'invalid'
  const findings = isUnreadable && status.refusal.kind === 'invalid' ? status.refusal.findings : submission.obstacles
  if (findings.length === 0) return null
  const title = isUnreadable ? '保存の前に直すところ' : '提出の前に直すところ'
  return <ErrorSummary title={`${title}が${findings.length}か所あります`} findings={findings} onVisit={onVisit} />
}
