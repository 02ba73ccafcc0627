import { dateOf, type Instant } from '@/lib/kernel/instant'
import type { Refusal } from '@/lib/kernel/refusal'
import type { Database, Tx } from '@/lib/platform/db/client'
import { enterSession } from '@/lib/platform/db/enter'
import type { FreshClaim } from '@/lib/platform/server/idempotency'

export type NewEntry = {
  where: 'contract' | 'organisation'
  visibility: 'own' | 'shared'
  at: Instant
  operation: string
  subject: string
  details: unknown
}

/**
 * Writes the entry, and with it the answer kept under the form's key, in one statement: the last before the commit, because the
 * lock on the head of the chain is held until then.
 */
export async function appendEntry(
  tx: Tx,
  entry: NewEntry,
  answer?: { claim: FreshClaim; response: unknown },
): Promise<void> {
  const details = JSON.stringify(entry.details)
  if (answer) {
    const { claim, response } = answer
    await tx.$queryRaw`
      with kept as (update idempotency_key set response = ${JSON.stringify(response ?? null)}
        where account_id = ${claim.account}::uuid and operation = ${claim.operation} and key = ${claim.key})
      select seq from app.record(${entry.where}, ${entry.visibility}, ${dateOf(entry.at)}, ${entry.operation}, ${entry.subject}, ${details})`
  } else {
    await tx.$queryRaw`
      select seq from app.record(${entry.where}, ${entry.visibility}, ${dateOf(entry.at)}, ${entry.operation}, ${entry.subject}, ${details})`
  }
}

/**
 * A refused act, recorded outside the transaction that was rolled back. A stranger's attempt goes to the own organisation's
 * chain, never into the foreign contract; a member's refusal by a rule stays with the own side of the contract.
 */
export async function recordRefusal(
  database: Database,
  operation: string,
  refusal: Refusal,
  call: { session?: string; contractId?: string },
  now: Instant,
): Promise<void> {
  if (!call.session || refusal.kind === 'signed_out' || refusal.kind === 'conflict') return
  const { session, contractId } = call
  const byRule = refusal.kind === 'invalid'
  await database.$transaction(async (tx) => {
    const entered = await enterSession(tx, session, byRule ? (contractId ?? null) : null, now)
    if (!entered) return
    await appendEntry(tx, {
      where: byRule && entered.contract ? 'contract' : 'organisation',
      visibility: 'own',
      at: now,
      operation,
      subject: byRule ? '条項により受け付けず' : '対象が見つからないか、権限の範囲外',
      details: byRule
        ? { refused: refusal.findings.map(({ path, clause }) => ({ path, clause: clause ?? '' })) }
        : { refused: refusal.kind },
    })
  })
}
