import type { Finding } from '@/lib/kernel/refusal'

const CONTROLS = 'input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea'

/** Says to each control of the form whether the last answer found something wrong with it; a group passes it on to its inputs. */
export function markInvalid(form: HTMLFormElement, findings: readonly Finding[]): void {
  for (const marked of form.querySelectorAll('[aria-invalid]')) marked.removeAttribute('aria-invalid')
  for (const { path } of findings) {
    const found = path === '' ? null : form.querySelector(`#${CSS.escape(path)}`)
    if (!found) continue
    const controls = found.matches(CONTROLS) ? [found] : found.querySelectorAll(CONTROLS)
    for (const control of controls) control.setAttribute('aria-invalid', 'true')
  }
}
