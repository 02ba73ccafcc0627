import type { Field, FormDeclaration } from './declaration'

/** What is not known yet is said so, and is a value: blank is not. */
export const UNDER_INVESTIGATION = '調査中'
const NOT_APPLICABLE = '該当なし'

export type Unknown = { kind: 'under_investigation' } | { kind: 'not_applicable'; reason: string }

/** `該当なし（再委託をしない）`: that there is nothing to write, with the reason that has to be given. */
export function notApplicable(reason: string): string {
  return `${NOT_APPLICABLE}（${reason}）`
}

/** The explicit unknown that a text says, if it says nothing else. */
export function unknownOf(text: string): Unknown | undefined {
  const said = text.trim()
  if (said === UNDER_INVESTIGATION) return { kind: 'under_investigation' }
  const [, reason] = /^該当なし(?:[（(]([\s\S]*)[）)])?$/.exec(said) ?? []
  if (reason !== undefined) return { kind: 'not_applicable', reason: reason.trim() }
  return said === NOT_APPLICABLE ? { kind: 'not_applicable', reason: '' } : undefined
}

/** Whether the field asks for words that may not be left out: there a person may also say that they are not known, or that there are none. */
export function mayBeUnknown({ required, requiredWhen, value }: Field): boolean {
  return (required || requiredWhen !== undefined) && (value.kind === 'text' || value.kind === 'long_text')
}

/** Whether the screen offers it: who submits a prescribed form (`協議会名：`) is always known. */
export function offersUnknown({ sheet }: Pick<FormDeclaration, 'sheet'>, field: Field): boolean {
  return mayBeUnknown(field) && !(sheet.kind === 'prescribed' && sheet.submitterField === field.key)
}

/** Whether the text says 該当なし and leaves out why. */
export function lacksReason(text: string): boolean {
  const unknown = unknownOf(text)
  return unknown?.kind === 'not_applicable' && unknown.reason === ''
}
