import { randomUUID } from 'node:crypto'
import { instantOf } from '@/lib/kernel/instant'
import { connect } from '@/lib/platform/db/client'
import { asGate } from '@/lib/platform/record/owner-database'
import { sealerWith } from '@/lib/platform/seal/seal'
import { openDoor } from '@/lib/platform/server/door'
import { compareDuties } from '@/lib/registers/duties/operations/refresh'

export type Checked = { contractId: string; number: string; differences: string[] }

/**
 * Derives the duties of every contract anew and compares them with what is kept. Each contract is entered with a job of its
 * own, like all work of the system; nothing is changed.
 */
export async function checkDuties({ ownerUrl, appUrl }: { ownerUrl: string; appUrl: string }): Promise<Checked[]> {
  const jobs = await claimEach(ownerUrl)
  const database = connect(appUrl, 2)
  const door = openDoor({ database, clock: () => instantOf(new Date()), sealer: sealerWith(Buffer.alloc(32)) })
  const checked: Checked[] = []
  try {
    for (const { id, contractId, number } of jobs) {
      const result = await door.perform(compareDuties, {}, { job: id, contractId })
      if (!result.ok) throw new Error(`compare: ${result.refusal.kind}`)
      await database.$executeRaw`select app.finish_job(${id}::uuid, '')`
      checked.push({ contractId, number, differences: result.value.differences })
    }
    return checked
  } finally {
    await database.$disconnect()
  }
}

/** A job for each contract, held by this process from the start, so that no worker takes it. */
function claimEach(ownerUrl: string): Promise<{ id: string; contractId: string; number: string }[]> {
  return asGate(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string; number: string }>(
      'select id, number from contract order by number',
    )
    const jobs = rows.map(({ id, number }) => ({ id: randomUUID(), contractId: id, number }))
    await client.query(
      `insert into job (id, contract_id, kind, payload, state, attempts, run_at, claimed_at, error)
         select j.id, j.contract, 'compare_duties', '{}', 'running', 1, clock_timestamp(), clock_timestamp(), ''
           from unnest($1::uuid[], $2::uuid[]) j(id, contract)`,
      [jobs.map(({ id }) => id), jobs.map(({ contractId }) => contractId)],
    )
    return jobs
  })
}
