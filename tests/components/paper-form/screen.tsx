import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { useForm } from 'react-hook-form'
import { PaperField } from '@/components/paper-form/fields/paper-field'
import { PaperFormContext, type PaperFormState } from '@/components/paper-form/paper-form-context'
import type { AttachmentView, DraftView } from '@/components/paper-form/view'
import type { Finding } from '@/lib/kernel/refusal'
import type { Content } from '@/lib/rules/forms/declaration'
import { fieldAt } from '@/lib/rules/forms/declared'
import { draft as sampleDraft } from './sample'

export type Shown = {
  draft?: DraftView
  content?: Content
  shown?: Finding[]
  attachments?: AttachmentView[]
  children: ReactNode
}

/** A part of the form on a screen where nothing has been done yet. */
function Screen({ draft = sampleDraft, content = {}, shown = [], attachments = [], children }: Shown) {
  const state: PaperFormState = {
    ...{ draft, form: useForm({ defaultValues: content }), startsOn: '', setStartsOn: () => {} },
    ...{ findings: shown, shown, unsaved: [], stored: new Set<string>(), settled: new Map() },
    files: {
      attachments,
      add: () => {},
      remove: async () => undefined,
      mark: async () => undefined,
      replace: () => {},
    },
    ...{ clause: '', showClause: () => {}, visited: undefined, visit: () => {} },
  }
  return <PaperFormContext value={state}>{children}</PaperFormContext>
}

export const drawnOn = (shown: Shown) => renderToStaticMarkup(<Screen {...shown} />)

/** One field of the draft's form as it is drawn. */
export function drawnField(key: string, shown: Omit<Shown, 'children'> = {}): string {
  const field = fieldAt((shown.draft ?? sampleDraft).form, key)
  if (!field) throw new Error(key)
  const name = key.replace(/^(\w+)\.\w+\./, '$1.0.')
  return drawnOn({ ...shown, children: <PaperField field={field} name={name} path={key} /> })
}
