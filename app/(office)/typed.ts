import { cleanText, isLongerThan, TEXT_FAULTS } from '@/lib/kernel/text'

/** What was typed into a field of a form; a blank field is nothing, so that the rule can say that it is missing. */
export function typed(form: FormData, name: string): string | undefined {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

const MAX_SEARCH_LENGTH = 60

/** The words of a search as they came in the address; with a fault nothing is looked for and the fault is shown. */
export function searchOf(param: string | string[] | undefined): { search: string; fault?: string } {
  const cleaned = cleanText(typeof param === 'string' ? param : '', 'line')
  if (!cleaned.ok) return { search: '', fault: TEXT_FAULTS[cleaned.fault] }
  if (isLongerThan(cleaned.text, MAX_SEARCH_LENGTH))
    return { search: '', fault: `検索する語は${MAX_SEARCH_LENGTH}文字以内にしてください。` }
  return { search: cleaned.text }
}
