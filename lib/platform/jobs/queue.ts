import type { Tx } from '@/lib/platform/db/client'

/** What the worker can do. Closed: the worker has one line for each. */
export type JobKind = 'print_version' | 'refresh_duties' | 'draw_export'

/**
 * Work that follows a commit: it is asked for in the transaction of the act, so it is never lost and never premature. When it
 * is due is told by the database's own clock, which also says when it is taken: business time may stand anywhere.
 */
export async function enqueue(
  tx: Tx,
  job: { id: string; contractId: string; kind: JobKind; payload: unknown },
): Promise<void> {
  await tx.$executeRaw`
    insert into job (id, contract_id, kind, payload, state, attempts, run_at, error)
    values (${job.id}::uuid, ${job.contractId}::uuid, ${job.kind}, ${JSON.stringify(job.payload)}, 'waiting', 0, clock_timestamp(), '')`
}

/** The same, unless it waits already: what waits has not begun, so it will see this act too. */
export async function enqueueOnce(tx: Tx, job: { id: string; contractId: string; kind: JobKind }): Promise<void> {
  await tx.$executeRaw`
    insert into job (id, contract_id, kind, payload, state, attempts, run_at, error)
    select ${job.id}::uuid, ${job.contractId}::uuid, ${job.kind}, '{}', 'waiting', 0, clock_timestamp(), ''
     where not exists (select from job where contract_id = ${job.contractId}::uuid and kind = ${job.kind} and state = 'waiting')`
}
