import { DOCUMENTS } from '@/lib/authorities/registry'
import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { documentKeyOf } from '@/lib/rules/clauses/document'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import type { SettingValues } from '@/lib/rules/forms/declared'
import { askingSettings } from './asking-settings'

/** A form with its document, and settings under which as much as possible is asked for. */
export type DeclaredForm = { document: DocumentEdition; form: FormDeclaration; settings: SettingValues }

/** Every form of every document, by a name to call it by in a test. */
export const EVERY_FORM: [name: string, declared: DeclaredForm][] = DOCUMENTS.flatMap((document) => {
  const settings = askingSettings(document)
  return document.forms.map((form): [string, DeclaredForm] => [
    `${documentKeyOf(document)} ${form.title}（${form.key}）`,
    { document, form, settings },
  ])
})
