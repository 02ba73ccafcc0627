import { fieldsOf, tablesOf } from '../forms/declared'
import type { DocumentEdition } from './clause'

/** Whether a setting is a mere waiver: while nobody has given it, the paper is simply asked for, so it is no open question. */
export function isWaiverOnly({ forms }: Pick<DocumentEdition, 'forms'>, key: string): boolean {
  const isWaiver = forms.some(({ exemptWhen }) => exemptWhen?.setting === key)
  const fields = forms.flatMap((form) => [...fieldsOf(form), ...tablesOf(form).flatMap(({ columns }) => columns)])
  const conditions = [...forms.map(({ askedWhen }) => askedWhen), ...fields.map(({ requiredWhen }) => requiredWhen)]
  return isWaiver && !conditions.some((condition) => condition?.setting === key)
}
