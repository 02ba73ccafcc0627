import type { Client } from 'pg'

/** The only columns of what is there that the run-time role may change; a row of facts has none. */
const CHANGEABLE = [
  'account.disabled_at',
  'attachment.is_own_layout attachment.removed_at attachment.scan attachment.version attachment.visibility',
  'contract_member.ended_at contract_member.ended_by',
  'contract_party.until_at',
  'idempotency_key.response',
  'paper.latest_version paper.visibility',
  'paper_draft.base_version paper_draft.content paper_draft.revision paper_draft.starts_on paper_draft.updated_at paper_draft.updated_by',
  'paper_version.decided_at paper_version.decided_by paper_version.decided_by_name paper_version.effective_at',
  'paper_version.received_at paper_version.state',
  'register_export.finished_at register_export.plan register_export.reason register_export.rows_done register_export.sha256',
  'register_export.size_bytes register_export.state',
  'sealed_value.ciphertext sealed_value.commitment sealed_value.version sealed_value.visibility',
].flatMap((names) => names.split(' '))

/** The only functions that the run-time role may call: what the door, the sign-in and the worker need. */
const CALLABLE =
  'account_id begin_session chain_head chain_links claim_job context contracts_with contracts_without_members end_session enter enter_export enter_job find_organisation finish_job has_organisation_right has_right is_system known_contracts open_contract organisation_id own_parties party_kind record record_sign_in refresh_duties_of_authority reserve_sign_in set_password shared_contracts sweep sweep_exports uuids writing_contract'.split(
    ' ',
  )

const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')

/** Each query lists, as one text a row, what in the database's catalogue stands open. All of them must answer nothing. */
const QUESTIONS = {
  'table without row security, or without FORCE': `
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'app') and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'
       and not (c.relrowsecurity and c.relforcerowsecurity)`,
  'policy for the run-time role that lets every row through': `
    select tablename || '.' || policyname from pg_policies
     where roles && array['junshu_app', 'public']::name[] and (qual = 'true' or with_check = 'true')`,
  'write policy without WITH CHECK': `
    select tablename || '.' || policyname from pg_policies where cmd in ('INSERT', 'UPDATE', 'ALL') and with_check is null`,
  'policy of a contract’s rows that looks at neither contract nor party': `
    select p.tablename || '.' || p.policyname from pg_policies p
      join pg_class c on c.relname = p.tablename and c.relnamespace = 'public'::regnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'contract_id'
     where 'junshu_app' = any (p.roles) and p.permissive = 'PERMISSIVE' and coalesce(p.qual, '') || coalesce(p.with_check, '') !~ '(contract_id|party_id|organisation_id) ?(=|IN \\( *SELECT unnest)'`,
  'policy function called once a row': `
    select tablename || '.' || policyname from pg_policies, lateral (select coalesce(qual, '') || ' ' || coalesce(with_check, '') as body) b
     where regexp_replace(body, 'SELECT (\\(?app\\.[a-z_]+\\()', '', 'g') ~ 'app\\.[a-z_]+\\('`,
  'view without security_invoker, or a materialised view': `
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname not in ('pg_catalog', 'information_schema') and c.relkind in ('v', 'm')
       and (c.relkind = 'm' or not coalesce(c.reloptions @> array['security_invoker=true'], false))`,
  'function without a fixed search_path': `
    select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('app', 'public', 'vault') and not exists (select from unnest(p.proconfig) s where s like 'search_path=%')`,
  'function of the gate that everybody may call, or that somebody else owns': `
    select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('app', 'public') and (has_function_privilege('public', p.oid, 'execute') or pg_get_userbyid(p.proowner) <> 'junshu_gate')`,
  'foreign key that does not carry the contract': `
    select con.conname from pg_constraint con
     where con.contype = 'f'
       and exists (select from pg_attribute a where a.attrelid = con.conrelid and a.attname = 'contract_id')
       and exists (select from pg_attribute a where a.attrelid = con.confrelid and a.attname = 'contract_id')
       and not exists (select from unnest(con.conkey, con.confkey) k(here, there)
             join pg_attribute x on x.attrelid = con.conrelid and x.attnum = k.here and x.attname = 'contract_id'
             join pg_attribute y on y.attrelid = con.confrelid and y.attnum = k.there and y.attname = 'contract_id')`,
  'foreign key that acts on its own': `select conname from pg_constraint where contype = 'f' and (confdeltype not in ('a', 'r') or confupdtype not in ('a', 'r'))`,
  'unique key over contracts': `
    select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and i.indisunique
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'contract_id' and a.attnotnull)
       and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'contract_id' and a.attnum = any (i.indkey))
       and i.indexrelid::regclass::text not in ('job_pkey')`,
  'column of a policy without an index': `
    select c.relname || '.' || a.attname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname in ('contract_id', 'party_id')
     where n.nspname = 'public' and c.relkind = 'r'
       and exists (select from pg_policies p where p.tablename = c.relname and p.qual ~ a.attname and 'junshu_app' = any (p.roles))
       and not exists (select from pg_index i where i.indrelid = c.oid and (i.indkey[0] = a.attnum or (i.indkey[1] = a.attnum)))
       and c.relname not in ('contract_document', 'addressee', 'idempotency_key', 'record_entry')`,
  'grants that come by default': `select defaclrole::regrole::text from pg_default_acl where array_to_string(defaclacl, ',') ~ '(junshu_app|^=|,=)'`,
  'grant that the run-time role must not have': `
    select table_name || ': ' || privilege_type from information_schema.table_privileges
     where grantee in ('junshu_app', 'PUBLIC') and table_schema in ('public', 'app', 'vault')
       and (privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'UPDATE', 'MAINTAIN') or table_schema = 'vault'
            or (privilege_type = 'DELETE' and table_name not in ('paper_draft', 'sealed_value', 'duty'))
            or table_name in ('credential', 'session', 'sign_in_guard', 'record_head', '_prisma_migrations')
            or (table_name = 'record_entry' and privilege_type <> 'SELECT') or grantee = 'PUBLIC')`,
  'column that the run-time role must not change': `
    select c.table_name || '.' || c.column_name from information_schema.column_privileges c
     where c.grantee in ('junshu_app', 'PUBLIC') and c.table_schema in ('public', 'app', 'vault') and c.privilege_type in ('UPDATE', 'REFERENCES')
       and c.table_name || '.' || c.column_name not in (${listed(CHANGEABLE)})`,
  'function that the run-time role must not call': `
    select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('app', 'public', 'vault') and has_function_privilege('junshu_app', p.oid, 'execute')
       and not (n.nspname = 'app' and p.proname in (${listed(CALLABLE)}))`,
  'place where the run-time role may make things of its own': `
    select 'schema ' || nspname from pg_namespace where nspname !~ '^pg_' and has_schema_privilege('junshu_app', oid, 'create')
    union all select 'schema ' || nspname from pg_namespace where nspname = 'vault' and has_schema_privilege('junshu_app', oid, 'usage')
    union all select 'database ' || word from unnest(array['create', 'temp']) word where has_database_privilege('junshu_app', current_database(), word)`,
  'run-time role with more than its grants': `
    select rolname from pg_roles r where rolname in ('junshu_app', 'junshu_gate')
       and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
            or exists (select from pg_class c where c.relowner = r.oid)
            or (rolname = 'junshu_app' and exists (select from pg_auth_members m where m.member = r.oid)))`,
  'append-only table whose trigger can be switched off': `
    select t.tgrelid::regclass || '.' || t.tgname from pg_trigger t where t.tgname in ('append_only', 'append_only_whole', 'guard_version', 'keep_turn', 'fail_export') and t.tgenabled <> 'A'`,
  'book of facts that is not append-only': `
    select t from unnest(array['record_entry', 'paper_step', 'contract_document', 'contract_setting', 'custody_movement', 'custody_item', 'custody_place', 'contract_fact', 'duty_answer', 'closed_day', 'notice', 'notice_read', 'notice_opened']) t
     where (select count(*) from pg_trigger g where g.tgrelid = t::regclass and g.tgname in ('append_only', 'append_only_whole')) <> 2`,
  'step that leaves the turn as it was': `
    select 'paper_step' where not exists (select from pg_trigger g where g.tgrelid = 'paper_step'::regclass and g.tgname = 'keep_turn')`,
  'version without its guard': `
    select 'paper_version' where not exists (select from pg_trigger g where g.tgrelid = 'paper_version'::regclass and g.tgname = 'guard_version')`,
} as const satisfies Record<string, string>

export type Question = keyof typeof QUESTIONS

/** What stands open, as `question: thing`; all questions, or only those named. */
export async function findOpenThings(
  client: Client,
  questions = Object.keys(QUESTIONS) as Question[],
): Promise<string[]> {
  const found: string[] = []
  for (const question of questions) {
    const { rows } = await client.query<string[]>({ text: QUESTIONS[question], rowMode: 'array' })
    found.push(...rows.map(([thing]) => `${question}: ${thing}`))
  }
  return found
}
