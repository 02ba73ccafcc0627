import { dateOf, type Instant } from '@/lib/kernel/instant'
import type { Refusal } from '@/lib/kernel/refusal'
import type { Tx } from '@/lib/platform/db/client'

export type KeyOfCall = { account: string; operation: string; key: string; request: string; now: Instant }
export type FreshClaim = { kind: 'fresh' } & KeyOfCall
type Claim = FreshClaim | { kind: 'repeated'; response: unknown } | { kind: 'other_request'; refusal: Refusal }

/** One text for one request: the contract and the input as they were sent. It may hold passwords and sealed values, so only its keyed hash is kept. */
export function requestText(contractId: string | null, input: unknown): string {
  return JSON.stringify([contractId, input])
}

/**
 * Claims the key before any work: a second request with it waits here for the first to commit, and then gets its answer.
 * The same key with another body is a conflict.
 */
export async function claimKey(tx: Tx, of: KeyOfCall): Promise<Claim> {
  const fresh = await tx.$executeRaw`
    insert into idempotency_key (account_id, operation, key, request_hash, response, at)
    values (${of.account}::uuid, ${of.operation}, ${of.key}, ${of.request}, '', ${dateOf(of.now)}) on conflict do nothing`
  if (fresh === 1) return { kind: 'fresh', ...of }
  const earlier = await tx.idempotencyKey.findUnique({
    where: { accountId_operation_key: { accountId: of.account, operation: of.operation, key: of.key } },
  })
  if (earlier?.requestHash !== of.request) {
    const message = '同じ画面から、内容の異なる送信が既に行われています。画面を読み込み直して、結果を確かめてください。'
    return { kind: 'other_request', refusal: { kind: 'conflict', message } }
  }
  return { kind: 'repeated', response: JSON.parse(earlier.response) }
}
