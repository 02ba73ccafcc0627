import type pg from 'pg'
import type { Head, StoredEntry } from './chain'

const PAGE = 2000

/** The heads that the database keeps, one a chain. The client must read as the gate. */
export async function readHeads(client: pg.ClientBase): Promise<(Head & { scope: string })[]> {
  return (await client.query('select scope, seq, hash from record_head order by scope')).rows
}

/** Chains that have entries but no head: somebody took the head away. */
export async function readScopesWithoutHead(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ scope: string }>(
    'select distinct e.scope from record_entry e where not exists (select 1 from record_head h where h.scope = e.scope) order by 1',
  )
  return rows.map(({ scope }) => scope)
}

/** The entries of a chain in order, a page at a time. */
export async function* readEntries(client: pg.ClientBase, scope: string): AsyncGenerator<StoredEntry[]> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const { rows } = await client.query<StoredEntry>(
      `select scope, seq, contract_id as "contractId", organisation_id as "organisationId", party_id as "partyId", visibility, at, recorded_at as "recordedAt",
              operation, actor_account as "actorAccount", actor_name as "actorName", actor_organisation as "actorOrganisation",
              subject, details, salt, digest, prev_hash as "prevHash", hash
         from record_entry where scope = $1 and seq > $2::bigint order by seq limit $3`,
      [scope, after, PAGE],
    )
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.seq
  }
}
