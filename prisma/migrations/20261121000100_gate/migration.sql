-- The gate: who is asking. The run-time role (junshu_app) cannot say who it is; it can only present the hash of a
-- session id, and the functions here look it up and sign what they found for this one transaction.
-- They belong to junshu_gate, a role nobody signs in as, which sees only the tables named below.

create schema app;
create schema vault;
grant usage, create on schema app to junshu_gate;
grant usage on schema vault to junshu_gate;
grant usage on schema public to junshu_gate;
grant usage on schema app, public to junshu_app;

create table vault.signing_key (key text not null);
insert into vault.signing_key
  select encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex');
grant select on vault.signing_key to junshu_gate;

-- A keyed hash over the text and the transaction it is for: a context taken from another connection or an earlier
-- transaction does not verify. Nested hashing instead of pgcrypto keeps the installation free of extensions.
create function app.signature(payload text) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(k.key || encode(sha256(convert_to(
           k.key || pg_backend_pid()::text || ':' || extract(epoch from transaction_timestamp())::text || ':' || payload, 'UTF8')), 'hex'), 'UTF8')), 'hex')
  from vault.signing_key k
$$;

-- What the gate found out for this transaction, or null. An unset value is '' after the first use of a connection.
create function app.context() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  raw text := nullif(current_setting('app.ctx', true), '');
  payload text;
begin
  if raw is null then return null; end if;
  payload := substr(raw, 66);
  if substr(raw, 1, 64) is distinct from app.signature(payload) then return null; end if;
  return payload::jsonb;
end $$;

create function app.sign(context jsonb) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select set_config('app.ctx', app.signature(context::text) || '.' || context::text, true)
$$;

create function app.uuids(list jsonb) returns uuid[]
  language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(x::uuid), '{}') from jsonb_array_elements_text(coalesce(list, '[]'::jsonb)) x
$$;

-- The questions that policies ask. Called as (select app.f()): once a statement, not once a row.
create function app.account_id() returns uuid language sql stable set search_path = pg_catalog, pg_temp as
  $$ select (app.context() ->> 'account')::uuid $$;
create function app.organisation_id() returns uuid language sql stable set search_path = pg_catalog, pg_temp as
  $$ select (app.context() ->> 'organisation')::uuid $$;
create function app.known_contracts() returns uuid[] language sql stable set search_path = pg_catalog, pg_temp as
  $$ select app.uuids(app.context() -> 'contracts') $$;
create function app.shared_contracts() returns uuid[] language sql stable set search_path = pg_catalog, pg_temp as
  $$ select app.uuids(app.context() -> 'shared') $$;
create function app.own_parties() returns uuid[] language sql stable set search_path = pg_catalog, pg_temp as
  $$ select app.uuids(app.context() -> 'parties') $$;
create function app.writing_contract() returns uuid language sql stable set search_path = pg_catalog, pg_temp as
  $$ select (app.context() ->> 'writing')::uuid $$;
create function app.party_kind() returns text language sql stable set search_path = pg_catalog, pg_temp as
  $$ select app.context() ->> 'partyKind' $$;
create function app.is_system() returns boolean language sql stable set search_path = pg_catalog, pg_temp as
  $$ select coalesce((app.context() ->> 'system')::boolean, false) $$;
create function app.has_right(wanted text) returns boolean language sql stable set search_path = pg_catalog, pg_temp as
  $$ select coalesce(app.context() -> 'rights' ? wanted, false) $$;
create function app.has_organisation_right(wanted text) returns boolean language sql stable set search_path = pg_catalog, pg_temp as
  $$ select coalesce(app.context() -> 'organisationRights' ? wanted, false) $$;

-- Opens the transaction for a session: checks it, finds the contract and what the person may do there, signs the context.
-- p_contract null: all contracts of the person (home page, lists). Answers null when there is no such session, and a
-- context without a contract when the person has nothing to do with it: both look like "not found" from outside.
create function app.enter(p_session text, p_contract uuid, p_now timestamptz, p_idle interval, p_age interval) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  who record;
  scope record;
  context jsonb;
begin
  select s.id_hash, s.last_seen_at, a.id as account, a.organisation_id, p.name as person, o.name as organisation, o.kind, o.code,
         coalesce((select jsonb_agg(r.right order by r.right) from public.organisation_right r
                   where r.organisation_id = a.organisation_id and r.account_id = a.id), '[]'::jsonb) as rights
    into who
    from public.session s
    join public.account a on a.id = s.account_id
    join public.person p on p.organisation_id = a.organisation_id and p.id = a.person_id
    join public.organisation o on o.id = a.organisation_id
   where s.id_hash = p_session and s.revoked_at is null and a.disabled_at is null
     and s.last_seen_at > clock_timestamp() - p_idle and s.created_at > clock_timestamp() - p_age;
  if not found then
    perform set_config('app.ctx', '', true);
    return null;
  end if;
  if who.last_seen_at < clock_timestamp() - interval '1 minute' then
    update public.session set last_seen_at = clock_timestamp() where id_hash = p_session;
  end if;

  -- A party whose time has not come or is over gives nothing. Who manages the people of a party organisation may
  -- see that there is a contract and name its members, and nothing of its content.
  select coalesce(jsonb_agg(x.contract_id), '[]'::jsonb) as contracts,
         coalesce(jsonb_agg(x.contract_id) filter (where x.reads and x.kind in ('authority', 'prime', 'auditor')), '[]'::jsonb) as shared,
         coalesce(jsonb_agg(x.party_id) filter (where x.reads), '[]'::jsonb) as parties
    into scope
    from (
      select p.contract_id, p.id as party_id, p.kind, coalesce('read' = any (m.rights), false) as reads
        from public.contract_party p
        left join public.contract_member m
          on m.contract_id = p.contract_id and m.party_id = p.id and m.account_id = who.account and m.ended_at is null
       where p.organisation_id = who.organisation_id
         and (p_contract is null or p.contract_id = p_contract)
         and p.from_at <= p_now and (p.until_at is null or p.until_at > p_now)
         and (m.account_id is not null or who.rights ? 'manage_people')
    ) x;

  context := jsonb_build_object(
    'account', who.account, 'person', who.person, 'organisation', who.organisation_id, 'organisationName', who.organisation,
    'organisationKind', who.kind, 'organisationCode', who.code, 'organisationRights', who.rights,
    'contracts', scope.contracts, 'shared', scope.shared, 'parties', scope.parties);

  if p_contract is not null then
    context := context || coalesce((
      select jsonb_build_object(
               'contract', p.contract_id, 'party', p.id, 'partyKind', p.kind,
               'contractNumber', c.number, 'contractName', c.name, 'rights', r.rights,
               'writing', case when p.kind in ('authority', 'prime', 'subcontractor') then p.contract_id end)
        from public.contract_party p
        join public.contract c on c.id = p.contract_id
        left join public.contract_member m
          on m.contract_id = p.contract_id and m.party_id = p.id and m.account_id = who.account and m.ended_at is null
        cross join lateral (
          select to_jsonb(coalesce(m.rights, '{}') || case when who.rights ? 'manage_people' and not coalesce('administer' = any (m.rights), false)
                                                      then array['administer'] else '{}' end) as rights) r
       where p.contract_id = p_contract and p.organisation_id = who.organisation_id
         and p.from_at <= p_now and (p.until_at is null or p.until_at > p_now)
         and (m.account_id is not null or who.rights ? 'manage_people')), '{}'::jsonb);
  end if;
  perform app.sign(context);
  return context;
end $$;

-- Opens a contract: the one act that creates what a context is made of. Only people of an authority who may open contracts.
create function app.open_contract(p_id uuid, p_number text, p_name text, p_authority_party uuid, p_member uuid, p_now timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  c jsonb := app.context();
begin
  if c is null or c ->> 'organisationKind' <> 'authority' or not (c -> 'organisationRights' ? 'open_contracts') then
    raise exception 'open_contract: not allowed' using errcode = '42501';
  end if;
  insert into public.contract (id, authority_organisation_id, number, name, opened_at, opened_by)
    values (p_id, (c ->> 'organisation')::uuid, p_number, p_name, p_now, (c ->> 'account')::uuid);
  insert into public.contract_party (contract_id, id, organisation_id, organisation_name, kind, from_at, named_by)
    values (p_id, p_authority_party, (c ->> 'organisation')::uuid, c ->> 'organisationName', 'authority', p_now, (c ->> 'account')::uuid);
  insert into public.contract_member (contract_id, id, party_id, account_id, person_name, rights, given_at, given_by)
    values (p_id, p_member, p_authority_party, (c ->> 'account')::uuid, c ->> 'person',
            array['read', 'administer', 'receive', 'decide', 'instruct', 'export'], p_now, (c ->> 'account')::uuid);
  perform app.sign(c || jsonb_build_object(
    'contract', p_id, 'party', p_authority_party, 'partyKind', 'authority', 'contractNumber', p_number, 'contractName', p_name,
    'rights', to_jsonb(array['read', 'administer', 'receive', 'decide', 'instruct', 'export']), 'writing', p_id,
    'contracts', jsonb_build_array(p_id), 'shared', jsonb_build_array(p_id), 'parties', jsonb_build_array(p_authority_party)));
end $$;

-- An organisation by its exact code, for naming it as a party. There is no list of organisations to look through.
create function app.find_organisation(p_code text) returns table (id uuid, name text, kind text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id, o.name, o.kind from public.organisation o where o.code = p_code and app.account_id() is not null
$$;

-- Reserves one guess before any hashing is done, in one statement, for IDs that exist and IDs that do not alike.
-- Over the limit it answers allowed = false and no hash.
create function app.reserve_sign_in(p_login_key text, p_code text, p_local_id text, p_limit int, p_window interval)
  returns table (allowed boolean, account_id uuid, password_hash text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  tries int;
begin
  insert into public.sign_in_guard as g (login_key, attempts, window_from) values (p_login_key, 1, clock_timestamp())
    on conflict (login_key) do update set
      attempts = case when g.window_from < clock_timestamp() - p_window then 1 else least(g.attempts + 1, 1000000) end,
      window_from = case when g.window_from < clock_timestamp() - p_window then clock_timestamp() else g.window_from end
    returning g.attempts into tries;
  if tries > p_limit then
    return query select false, null::uuid, null::text;
  else
    return query select true, c.account_id, c.password_hash
      from (select 1) one
      left join (select k.account_id, k.password_hash from public.credential k
                   join public.account a on a.id = k.account_id and a.disabled_at is null
                   join public.organisation o on o.id = a.organisation_id
                  where o.code = p_code and a.local_id = p_local_id) c on true;
  end if;
end $$;

create function app.begin_session(p_login_key text, p_account uuid, p_id_hash text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.sign_in_guard where login_key = p_login_key;
  insert into public.session (id_hash, account_id, created_at, last_seen_at)
    values (p_id_hash, p_account, clock_timestamp(), clock_timestamp());
end $$;

create function app.end_session(p_id_hash text) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update public.session set revoked_at = clock_timestamp() where id_hash = p_id_hash and revoked_at is null
$$;

-- Creates or replaces the password of somebody of the own organisation, or of oneself; ends the person's sessions.
create function app.set_password(p_account uuid, p_hash text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from public.account a where a.id = p_account and a.organisation_id = app.organisation_id()
                  and (a.id = app.account_id() or app.has_organisation_right('manage_people'))) then
    return false;
  end if;
  insert into public.credential (account_id, password_hash, set_at) values (p_account, p_hash, clock_timestamp())
    on conflict (account_id) do update set password_hash = excluded.password_hash, set_at = excluded.set_at;
  update public.session set revoked_at = clock_timestamp() where account_id = p_account and revoked_at is null;
  return true;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'app' loop
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
-- The grants come before the functions change hands: afterwards their maker may not give them out any more.
grant execute on function
  app.context(), app.uuids(jsonb), app.account_id(), app.organisation_id(), app.known_contracts(), app.shared_contracts(), app.own_parties(),
  app.writing_contract(), app.party_kind(), app.is_system(), app.has_organisation_right(text), app.has_right(text),
  app.enter(text, uuid, timestamptz, interval, interval), app.open_contract(uuid, text, text, uuid, uuid, timestamptz),
  app.find_organisation(text), app.reserve_sign_in(text, text, text, int, interval), app.begin_session(text, uuid, text),
  app.end_session(text), app.set_password(uuid, text)
  to junshu_app;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'app' loop
    execute format('alter function %s owner to junshu_gate', f);
  end loop;
end $$;

