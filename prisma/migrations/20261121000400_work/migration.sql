-- Work after the commit: a table queue. The worker acts as the actor "system", for one contract at a time, and only while
-- it holds a job of that contract.

-- A job whose worker has not come back for ten minutes is taken again, but not for ever: what ends its worker five times fails.
create function app.claim_job() returns table (id uuid, kind text, contract_id uuid, payload text, attempts int)
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update public.job j set state = 'failed', finished_at = clock_timestamp(), error = 'the worker did not come back'
   where j.state = 'running' and j.attempts >= 5 and j.claimed_at < clock_timestamp() - interval '10 minutes';
  update public.job j set state = 'running', attempts = j.attempts + 1, claimed_at = clock_timestamp()
   where j.id = (
     select q.id from public.job q
      where (q.state = 'waiting' and q.run_at <= clock_timestamp())
         or (q.state = 'running' and q.claimed_at < clock_timestamp() - interval '10 minutes')
      order by q.run_at limit 1 for update skip locked)
  returning j.id, j.kind, j.contract_id, j.payload, j.attempts
$$;

create function app.enter_job(p_job uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  context jsonb;
begin
  select jsonb_build_object('system', true, 'person', 'システム', 'organisationName', '遵守台帳', 'contract', j.contract_id,
           'contractNumber', c.number, 'contractName', c.name, 'contracts', jsonb_build_array(j.contract_id),
           'shared', jsonb_build_array(j.contract_id), 'parties', '[]'::jsonb, 'rights', '[]'::jsonb, 'organisationRights', '[]'::jsonb)
    into context
    from public.job j join public.contract c on c.id = j.contract_id
   where j.id = p_job and j.state = 'running';
  if context is null then return null; end if;
  perform app.sign(context);
  return context;
end $$;

-- Done, or to be tried again later with growing pauses; after five tries it stays as failed, with its error.
create function app.finish_job(p_job uuid, p_error text) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update public.job set
    state = case when p_error = '' then 'done' when attempts >= 5 then 'failed' else 'waiting' end,
    finished_at = case when p_error = '' or attempts >= 5 then clock_timestamp() end,
    run_at = clock_timestamp() + interval '2 seconds' * power(4, attempts - 1), error = p_error
  where id = p_job and state = 'running'
$$;

-- Guesses and sessions that no longer matter.
create function app.sweep() returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  delete from public.sign_in_guard where window_from < clock_timestamp() - interval '1 day';
  delete from public.session where coalesce(revoked_at, last_seen_at) < clock_timestamp() - interval '30 days';
$$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname = 'app' and p.proname in ('claim_job', 'enter_job', 'finish_job', 'sweep') loop
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
-- The grants come before the functions change hands: afterwards their maker may not give them out any more.
grant execute on function app.claim_job(), app.enter_job(uuid), app.finish_job(uuid, text), app.sweep() to junshu_app;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname = 'app' and p.proname in ('claim_job', 'enter_job', 'finish_job', 'sweep') loop
    execute format('alter function %s owner to junshu_gate', f);
  end loop;
end $$;
revoke create on schema app from junshu_gate;
