/** The name of the text in which somebody says how a deviation came about; it is sent as the entry's reason. */
export const DEVIATION_REASON = 'deviationReason'

/** What a press sends. Recording a deviation sends the story of it as the reason of the entry. */
export function sentFields(form: HTMLFormElement, submitter: HTMLElement | null): FormData {
  const data = new FormData(form, submitter)
  const story = data.get(DEVIATION_REASON)
  if (data.has('deviation') && typeof story === 'string') data.set('reason', story)
  data.delete(DEVIATION_REASON)
  return data
}

/** Whether a deviation was to be sent without the story of it. Then nothing is sent, and nothing of the refusal is lost. */
export function isStoryMissing(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  const data = new FormData(form, submitter)
  return data.has('deviation') && String(data.get(DEVIATION_REASON) ?? '').trim() === ''
}

/** Writes the reason that is sent back into the form, so that a refusal loses nothing of it. */
export function takeReason(form: HTMLFormElement, data: FormData): void {
  const field = form.elements.namedItem('reason')
  if (field instanceof HTMLTextAreaElement) field.value = String(data.get('reason') ?? '')
}

/** Empties these fields and leaves the others. */
export function emptyFields(form: HTMLFormElement, names: readonly string[]): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && names.includes(field.name)) {
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = false
      else field.value = ''
    }
    if (field instanceof HTMLTextAreaElement && names.includes(field.name)) field.value = ''
  }
}

/** Where the next entry begins. */
export function firstField(form: HTMLFormElement): HTMLElement | null {
  return form.querySelector('input:not([type=hidden]), select, textarea')
}
