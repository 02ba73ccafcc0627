import type { Tx } from '@/lib/platform/db/client'

/**
 * Work that follows a commit: it is asked for in the transaction of the act, so it is never lost and never premature. When it
 * is due is told by the database's own clock, which also says when it is taken: business time may stand anywhere.
 */
export async function enqueue(
  tx: Tx,
  job: { id: string; contractId: string; kind: 'print_version'; payload: unknown },
): Promise<void> {
  await tx.$executeRaw`
    insert into job (id, contract_id, kind, payload, state, attempts, run_at, error)
    values (${job.id}::uuid, ${job.contractId}::uuid, ${job.kind}, ${JSON.stringify(job.payload)}, 'waiting', 0, clock_timestamp(), '')`
}
