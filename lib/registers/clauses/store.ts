import type { Finding } from '@/lib/kernel/refusal'
import type { Tx } from '@/lib/platform/db/client'

export type Deviating = { document?: string; clauses: string[] }

/** What was entered or submitted as a deviation, each with the clauses that it breaks. A corrected entry no longer counts. */
export async function listDeviations(tx: Tx, contractId: string): Promise<Deviating[]> {
  const rows = await tx.$queryRaw<{ document: string | null; deviation: string }[]>`
    select null as document, m.deviation from custody_movement m
     where m.contract_id = ${contractId}::uuid and m.deviation <> ''
       and not exists (select from custody_movement c where c.contract_id = m.contract_id and c.corrects_id = m.id)
    union all
    select p.document, v.deviations from paper_version v join paper p on p.contract_id = v.contract_id and p.id = v.paper_id
     where v.contract_id = ${contractId}::uuid and v.deviations not in ('', '[]') and v.state <> 'withdrawn'`
  return rows.map(({ document, deviation }) => ({
    ...(document && { document }),
    clauses: (JSON.parse(deviation) as Finding[]).flatMap(({ clause }) => clause ?? []),
  }))
}
