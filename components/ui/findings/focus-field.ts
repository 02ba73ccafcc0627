const FOCUSABLE = 'input:not([type=hidden]), select, textarea, button, [tabindex]'

/** So many frames a field may take to be drawn, e.g. because its row is being opened. */
const PATIENCE_FRAMES = 20

/** Brings the field with that path into view and puts the cursor into it, or into the first control of its group. */
export function focusField(path: string, patienceFrames = PATIENCE_FRAMES): void {
  const found = document.getElementById(path)
  if (!found) {
    if (patienceFrames > 0) requestAnimationFrame(() => focusField(path, patienceFrames - 1))
    return
  }
  const target = found.matches(FOCUSABLE) ? found : found.querySelector<HTMLElement>(FOCUSABLE)
  // Of what is higher than the window the head is shown: the remarks on a row stand there.
  found.scrollIntoView({ block: found.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' })
  target?.focus({ preventScroll: true })
}
