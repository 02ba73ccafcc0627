import type { Finding } from '@/lib/kernel/refusal'

/** An empty set would end the membership, which has a button of its own. */
export const NO_RIGHT: Finding = {
  level: 'refuse',
  path: 'rights',
  message: '権限を一つ以上選んでください。',
}

/** Whether the person who gave these rights may still see the members: who takes the right from himself may not. */
export function mayStay(isSelf: boolean, rights: readonly string[]): boolean {
  return !isSelf || rights.includes('administer')
}
