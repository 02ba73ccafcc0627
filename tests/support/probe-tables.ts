import type { Client } from 'pg'
import { asClient } from '@/lib/platform/host/roles'

type Table = { name: string; columns: string[] }

/** The tables of the product and their columns, as the catalogue knows them: a new one is looked at without being told. */
export async function tablesOf(admin: Client): Promise<Table[]> {
  const { rows } = await admin.query<Table>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname = 'public' and c.relkind = 'r' and c.relname <> '_prisma_migrations'
     group by c.relname order by c.relname`)
  return rows
}

/** Every row of every table as one text. */
export function everyRowAsText(adminUrl: string): Promise<string> {
  return asClient(adminUrl, async (admin) => {
    const texts: string[] = []
    for (const { name } of await tablesOf(admin)) {
      const { rows } = await admin.query<{ text: string }>(`select to_jsonb(t)::text as text from "${name}" t`)
      // A text inside of JSON inside of JSON: quotes are escaped, which must not hide anything.
      texts.push(...rows.map(({ text }) => text.replaceAll('\\', '')))
    }
    return texts.join('\n')
  })
}

export type Owned = { contractId: string; organisationIds?: string[] }

/** Table → how many rows there are of the contract (and of the organisations), and a hash of all of them. */
export function digestsOf(
  adminUrl: string,
  { contractId, organisationIds = [] }: Owned,
): Promise<Record<string, string>> {
  return asClient(adminUrl, async (admin) => {
    const sums = (await tablesOf(admin)).flatMap(partsOf).map(
      ({ as, name, where }) =>
        `select '${as}' as name, count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as digest
           from "${name}" t where ${where}`,
    )
    const values = [contractId, organisationIds]
    const { rows } = await admin.query<{ name: string; digest: string }>(sums.join(' union all '), values)
    return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
  })
}

type Part = { as: string; name: string; where: string }

/** The record in two parts, because what one side may see of a refused act is its own entry alone. */
function partsOf(table: Table): Part[] {
  const { name } = table
  const where = belonging(table)
  if (name !== 'record_entry') return [{ as: name, name, where }]
  return ['shared', 'own'].map((visibility) => ({
    as: `${visibility} record`,
    name,
    where: `${where} and visibility = '${visibility}'`,
  }))
}

/** Which rows belong to the contract ($1) or the organisations ($2); of the other tables none do. */
function belonging({ name, columns }: Table): string {
  if (name === 'contract') return 'id = $1::uuid'
  if (name === 'record_head') return `scope = 'contract:' || $1::uuid`
  if (columns.includes('contract_id')) return 'contract_id = $1::uuid'
  if (columns.includes('organisation_id')) return 'organisation_id = any ($2::uuid[])'
  const ofAccount = 'account_id in (select a.id from account a where a.organisation_id = any ($2::uuid[]))'
  return name === 'credential' ? ofAccount : 'false'
}

/** The tables whose rows are no longer the same. */
export function changedTables(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys({ ...before, ...after }).filter((table) => before[table] !== after[table])
}
