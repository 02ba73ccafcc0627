/** open: waits for somebody. done: settled well. attention: late or returned. quiet: over or not asked. */
export type StatusTone = 'open' | 'done' | 'attention' | 'quiet'

const TONES: Record<StatusTone, string> = {
  open: 'border-key-900 text-key-900',
  done: 'border-success-2 text-success-2',
  attention: 'border-error-2 text-error-2',
  quiet: 'border-solid-gray-600 text-solid-gray-700',
}

/** A state as a word; the colour only repeats it. */
export function StatusWord({ tone, children }: { tone: StatusTone; children: string }) {
  return (
    <span
      className={`inline-block rounded-4 border bg-white px-2 py-0.5 text-oln-14B-100 whitespace-nowrap ${TONES[tone]}`}
    >
      {children}
    </span>
  )
}
