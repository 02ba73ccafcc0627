-- The record of acts: one chain a scope (contract, organisation, installation). Written by app.record only, whose
-- caller is taken from the signed context; nobody, not even the owner of the tables, updates or deletes an entry.

-- A field in the digest: its length in bytes, a colon, the text. Two different lists of fields never give one text.
create function app.field(value text) returns text
  language sql immutable set search_path = pg_catalog, pg_temp as $$
  select octet_length(convert_to(value, 'UTF8'))::text || ':' || value
$$;

create function app.sha256_hex(value text) returns text
  language sql immutable set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(value, 'UTF8')), 'hex')
$$;

create function app.instant_text(t timestamptz) returns text
  language sql immutable set search_path = pg_catalog, pg_temp as $$
  select to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

-- Appends one entry as the last statement of a transaction: the lock on the head is held only until the commit.
create function app.append_entry(p_scope text, p_contract uuid, p_organisation uuid, p_party uuid, p_visibility text, p_at timestamptz,
    p_operation text, p_account text, p_name text, p_organisation_name text, p_subject text, p_details text) returns table (seq int, hash text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  head record;
  salt text := encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex');
  at_text text := app.instant_text(p_at);
  recorded_text text := app.instant_text(clock_timestamp());
  digest text;
  next_hash text;
begin
  insert into public.record_head (scope, seq, hash) values (p_scope, 0, repeat('0', 64)) on conflict (scope) do nothing;
  select h.seq, h.hash into head from public.record_head h where h.scope = p_scope for update;
  digest := app.sha256_hex('junshu-entry-1' || app.field(p_scope) || app.field((head.seq + 1)::text) || app.field(coalesce(p_party::text, '')) || app.field(p_visibility)
    || app.field(at_text) || app.field(recorded_text) || app.field(p_operation) || app.field(p_account) || app.field(p_name)
    || app.field(p_organisation_name) || app.field(p_subject) || app.field(p_details) || app.field(salt));
  next_hash := app.sha256_hex('junshu-chain-1' || app.field(head.hash) || app.field((head.seq + 1)::text) || app.field(digest));
  insert into public.record_entry (scope, seq, contract_id, organisation_id, party_id, visibility, at, recorded_at, operation, actor_account,
      actor_name, actor_organisation, subject, details, salt, digest, prev_hash, hash)
    values (p_scope, head.seq + 1, p_contract, p_organisation, p_party, p_visibility, at_text, recorded_text, p_operation, p_account,
      p_name, p_organisation_name, p_subject, p_details, salt, digest, head.hash, next_hash);
  update public.record_head h set seq = head.seq + 1, hash = next_hash where h.scope = p_scope;
  return query select head.seq + 1, next_hash;
end $$;

-- What the door calls. p_where: 'contract' (the one entered) or 'organisation' (the caller's own).
create function app.record(p_where text, p_visibility text, p_at timestamptz, p_operation text, p_subject text, p_details text)
  returns table (seq int, hash text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  c jsonb := app.context();
begin
  if c is null or (p_where = 'contract' and c ->> 'contract' is null) or p_where not in ('contract', 'organisation')
     or p_visibility not in ('own', 'shared') then
    raise exception 'record: no context' using errcode = '42501';
  end if;
  if p_where = 'contract' then
    return query select * from app.append_entry('contract:' || (c ->> 'contract'), (c ->> 'contract')::uuid, null, (c ->> 'party')::uuid,
      p_visibility, p_at, p_operation, coalesce(c ->> 'account', 'system'), c ->> 'person', c ->> 'organisationName', p_subject, p_details);
  else
    return query select * from app.append_entry('organisation:' || (c ->> 'organisation'), null, (c ->> 'organisation')::uuid, null,
      'own', p_at, p_operation, c ->> 'account', c ->> 'person', c ->> 'organisationName', p_subject, p_details);
  end if;
end $$;

-- Sign-in has no context yet: the installation's own chain.
create function app.record_sign_in(p_operation text, p_subject text, p_details text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p_operation not in ('sessions.begin', 'sessions.refuse', 'sessions.end') then
    raise exception 'record_sign_in: %', p_operation using errcode = '42501';
  end if;
  perform app.append_entry('installation', null, null, null, 'own', clock_timestamp(), p_operation, 'nobody', '', '', p_subject, p_details);
end $$;

-- The links of the contract's chain without what they say: enough to check it, also over entries that are the other side's own.
create function app.chain_links(p_after int, p_limit int) returns table (seq int, digest text, prev_hash text, hash text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.seq, e.digest, e.prev_hash, e.hash from public.record_entry e
   where e.scope = 'contract:' || (app.context() ->> 'contract')
     and (app.context() ->> 'contract')::uuid = any (app.shared_contracts())
     and e.seq > p_after order by e.seq limit p_limit
$$;

create function app.chain_head() returns table (seq int, hash text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.seq, h.hash from public.record_head h
   where h.scope = 'contract:' || (app.context() ->> 'contract')
     and (app.context() ->> 'contract')::uuid = any (app.known_contracts())
$$;

create function app.forbid_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname = 'app' and p.proname in ('field', 'sha256_hex', 'instant_text', 'append_entry', 'record', 'record_sign_in',
                                                      'chain_links', 'chain_head', 'forbid_change') loop
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
-- The grants come before the functions change hands: afterwards their maker may not give them out any more.
grant execute on function app.record(text, text, timestamptz, text, text, text), app.record_sign_in(text, text, text),
  app.chain_links(int, int), app.chain_head() to junshu_app;

do $$
declare t text;
begin
  foreach t in array array['record_entry', 'paper_step', 'contract_document', 'contract_setting', 'custody_movement', 'custody_item', 'custody_place'] loop
    execute format('create trigger append_only before update or delete on public.%I for each row execute function app.forbid_change()', t);
    execute format('create trigger append_only_whole before truncate on public.%I for each statement execute function app.forbid_change()', t);
    execute format('alter table public.%I enable always trigger append_only', t);
    execute format('alter table public.%I enable always trigger append_only_whole', t);
  end loop;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname = 'app' and p.proname in ('field', 'sha256_hex', 'instant_text', 'append_entry', 'record', 'record_sign_in',
                                                      'chain_links', 'chain_head', 'forbid_change') loop
    execute format('alter function %s owner to junshu_gate', f);
  end loop;
end $$;

