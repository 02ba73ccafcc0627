import type { Question } from './catalogue'

/** For each question of the catalogue what must be found: [what somebody does, what is found]. A new question does not compile without. */
export const PLANTS: Record<Question, [sql: string, thing: string][]> = {
  'table without row security, or without FORCE': [
    ['create table public.planted (id uuid)', 'planted'],
    ['alter table paper no force row level security', 'paper'],
    ['alter table sealed_value disable row level security', 'sealed_value'],
  ],
  'policy for the run-time role that lets every row through': [
    ['create policy planted on paper for select to junshu_app using (true)', 'paper.planted'],
    ['create policy planted on paper_note to public using (true)', 'paper_note.planted'],
    ['create policy planted on paper_draft for insert to junshu_app with check (true)', 'paper_draft.planted'],
  ],
  'write policy without WITH CHECK': [
    [
      'create policy planted on paper for update to junshu_app using (contract_id = (select app.writing_contract()))',
      'paper.planted',
    ],
  ],
  'policy of a contract’s rows that looks at neither contract nor party': [
    ["create policy planted on paper for select to junshu_app using (visibility = 'shared')", 'paper.planted'],
  ],
  'policy function called once a row': [
    [
      'create policy planted on paper for select to junshu_app using (contract_id = app.writing_contract())',
      'paper.planted',
    ],
  ],
  'view without security_invoker, or a materialised view': [
    ['create view planted as select 1', 'planted'],
    ['create materialized view planted as select 1', 'planted'],
  ],
  'function without a fixed search_path': [
    ["create function app.planted() returns int language sql as 'select 1'", 'app.planted()'],
  ],
  'function of the gate that everybody may call, or that somebody else owns': [
    ['grant execute on function app.sweep() to public', 'app.sweep()'],
    ['alter function app.sweep() owner to junshu_owner', 'app.sweep()'],
  ],
  'foreign key that does not carry the contract': [
    [
      `create unique index planted on paper (id); alter table paper_step add constraint planted_fk foreign key (paper_id) references paper (id)`,
      'planted_fk',
    ],
  ],
  'foreign key that acts on its own': [
    [
      'alter table paper_step add constraint planted foreign key (contract_id, paper_id) references paper (contract_id, id) on delete cascade',
      'planted',
    ],
    [
      'alter table paper_step add constraint planted foreign key (contract_id, paper_id) references paper (contract_id, id) on update cascade',
      'planted',
    ],
  ],
  'unique key over contracts': [
    ['create unique index planted on paper (title)', 'planted'],
    ['create unique index planted on paper (lower(title))', 'planted'],
  ],
  'column of a policy without an index': [['drop index paper_note_by_party', 'paper_note.party_id']],
  'grants that come by default': [
    [
      'alter default privileges for role junshu_owner in schema public grant select on tables to junshu_app',
      'junshu_owner',
    ],
    ['alter default privileges for role junshu_owner grant select on tables to public', 'junshu_owner'],
  ],
  'grant that the run-time role must not have': [
    ['grant truncate on paper to junshu_app', 'paper: TRUNCATE'],
    ['grant delete on paper to junshu_app', 'paper: DELETE'],
    ['grant update on paper to junshu_app', 'paper: UPDATE'],
    ['grant insert on record_entry to junshu_app', 'record_entry: INSERT'],
    ['grant select on credential to junshu_app', 'credential: SELECT'],
    ['grant select on session to junshu_app', 'session: SELECT'],
    ['grant select on vault.signing_key to junshu_app', 'signing_key: SELECT'],
    ['grant select on paper to public', 'paper: SELECT'],
  ],
  'column that the run-time role must not change': [
    ['grant update (content) on paper_version to junshu_app', 'paper_version.content'],
    ['grant update (party_id) on paper to junshu_app', 'paper.party_id'],
    ['grant update (rights) on contract_member to public', 'contract_member.rights'],
  ],
  'function that the run-time role must not call': [
    ['grant execute on function app.sign(jsonb) to junshu_app', 'app.sign(jsonb)'],
    ['grant execute on function app.signature(text) to junshu_app', 'app.signature(text)'],
  ],
  'place where the run-time role may make things of its own': [
    ['grant create on schema public to junshu_app', 'schema public'],
    ['grant usage on schema vault to public', 'schema vault'],
    [
      "do $$ begin execute format('grant temporary on database %I to junshu_app', current_database()); end $$",
      'database temp',
    ],
  ],
  'run-time role with more than its grants': [
    ['alter role junshu_app bypassrls', 'junshu_app'],
    ['alter role junshu_gate createrole', 'junshu_gate'],
    ['grant junshu_gate to junshu_app', 'junshu_app'],
    ['alter table paper_note owner to junshu_app', 'junshu_app'],
  ],
  'append-only table whose trigger can be switched off': [
    ['alter table record_entry disable trigger append_only', 'record_entry.append_only'],
    ['alter table paper_step enable trigger append_only_whole', 'paper_step.append_only_whole'],
    ['alter table paper_version enable replica trigger guard_version', 'paper_version.guard_version'],
    ['alter table paper_step disable trigger keep_turn', 'paper_step.keep_turn'],
  ],
  'book of facts that is not append-only': [
    ['drop trigger append_only on paper_step', 'paper_step'],
    ['drop trigger append_only_whole on custody_movement', 'custody_movement'],
    ['drop trigger append_only on closed_day', 'closed_day'],
    ['drop trigger append_only on notice', 'notice'],
  ],
  'step that leaves the turn as it was': [['drop trigger keep_turn on paper_step', 'paper_step']],
  'version without its guard': [['drop trigger guard_version on paper_version', 'paper_version']],
}
