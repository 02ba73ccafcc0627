import { typed } from '../../../../typed'

/** The answer as the form sends it: one field, or a number and its unit (`6 months`). The operation judges it. */
export function valueIn(form: FormData): string {
  const value = typed(form, 'value')
  return value ?? [typed(form, 'amount'), typed(form, 'unit')].filter((part) => part !== undefined).join(' ')
}
