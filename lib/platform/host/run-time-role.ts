import type pg from 'pg'
import { type Migration, migrationsIn } from './migrate'
import { asClient } from './roles'
import { StartRefusal } from './serving/start-refusal'

/**
 * Refuses a database on which the product's rules would not hold: a run-time role that could pass by row security, or a
 * schema that is not the one of this version. Throws a StartRefusal that says which, and the way out.
 */
export async function assertConfined(databaseUrl: string, migrations = migrationsIn()): Promise<void> {
  const flaws = await asClient(databaseUrl, async (client) => {
    const freedoms = await freedomsOf(client)
    return freedoms.length > 0 ? freedoms : gapsOf(client, migrations)
  })
  if (flaws.length > 0) throw new StartRefusal(flaws.map((flaw) => `・${flaw}`).join('\n'))
}

/** What the current role could do beyond the grants that the migrations give it, itself or as any role it belongs to. */
async function freedomsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ role: string; freedom: string }>(`
    with recursive mine(role) as (
      select oid from pg_roles where rolname = current_user
      union select m.roleid from pg_auth_members m join mine on m.member = mine.role),
    owned(role, thing) as (
      select c.relowner, 'テーブル ' || c.oid::regclass::text from pg_class c
       where c.relnamespace not in (select oid from pg_namespace where nspname ~ '^pg_|^information_schema$') and c.relkind <> 'i'
      union all select p.proowner, '関数 ' || p.oid::regprocedure::text from pg_proc p
       where p.pronamespace not in (select oid from pg_namespace where nspname ~ '^pg_|^information_schema$')
      union all select n.nspowner, 'スキーマ ' || n.nspname from pg_namespace n where n.nspname !~ '^pg_|^information_schema$'
      union all select d.datdba, 'データベース ' || d.datname from pg_database d where d.datname = current_database())
    select r.rolname as role, f.freedom
      from mine join pg_roles r on r.oid = mine.role
      cross join lateral (
        select 'SUPERUSER（何でもできる役割）' where r.rolsuper
        union all select 'BYPASSRLS（行単位の保護を受けない役割）' where r.rolbypassrls
        union all select 'CREATEROLE（役割を作れる役割）' where r.rolcreaterole
        union all select 'REPLICATION（全データを写せる役割）' where r.rolreplication
        union all select 'PostgreSQL 既定の特権役割' where r.rolname like 'pg\\_%'
        union all (select min(o.thing) || ' などの所有者' from owned o where o.role = r.oid having count(*) > 0)
      ) f(freedom)`)
  return rows.map(
    ({ role, freedom }) =>
      `実行時の役割は、行単位の保護を越えられてはいけません。${role} は ${freedom}です。DATABASE_URL には npm run database:setup が作る junshu_app を使ってください。`,
  )
}

/** Migrations that the database lacks or has in another wording. The newest entry of a name counts. */
async function gapsOf(client: pg.Client, migrations: readonly Migration[]): Promise<string[]> {
  const wayOut = '管理者として npm run database:setup を実行してください。'
  const { rows } = await client.query(`
    select 1 from pg_class c
     where c.relname = '_prisma_migrations' and c.relnamespace = 'public'::regnamespace
       and has_schema_privilege('public', 'usage') and has_column_privilege(c.oid, 'checksum', 'select')`)
  if (rows.length === 0) return [`データベースにスキーマがないか、適用の記録を読めません。${wayOut}`]
  const applied = await client.query<{ migration_name: string; checksum: string }>(
    'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  const checksums = new Map(applied.rows.map((row) => [row.migration_name, row.checksum]))
  const missing = migrations.filter(({ name }) => !checksums.has(name))
  const changed = migrations.filter(({ name, checksum }) => checksums.has(name) && checksums.get(name) !== checksum)
  return [
    ...missing.map(({ name }) => `移行 ${name} がまだ適用されていません。${wayOut}`),
    ...changed.map(
      ({ name }) => `移行 ${name} は、適用されたときと内容が違います。この版に合うデータベースを使ってください。`,
    ),
  ]
}
