import { ask } from '@/lib/platform/server/request'
import { getSource } from '@/lib/registers/papers/operations/copying/get-source'

/** What a paper of another contract says, read as what the person is on that contract: the door enters one contract at a time. */
export function sourceOf({ contractId, ...version }: { contractId: string; paperId: string; version: number }) {
  return ask(getSource, version, { contractId })
}
