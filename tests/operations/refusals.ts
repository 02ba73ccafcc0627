import type { Refusal } from '@/lib/kernel/refusal'
import type { Result } from '@/lib/kernel/result'

/** Why it was refused, or undefined when it was done. */
export function refusalOf(result: Result<unknown>): Refusal['kind'] | undefined {
  return result.ok ? undefined : result.refusal.kind
}

/** The places that the findings of a refusal name. */
export function pathsOf(result: Result<unknown>): string[] {
  return !result.ok && result.refusal.kind === 'invalid' ? result.refusal.findings.map(({ path }) => path) : []
}

/** The sentences of a refusal. */
export function messagesOf(result: Result<unknown>): string {
  if (result.ok) return ''
  if (result.refusal.kind === 'invalid') return result.refusal.findings.map(({ message }) => message).join('\n')
  return 'message' in result.refusal ? result.refusal.message : ''
}
