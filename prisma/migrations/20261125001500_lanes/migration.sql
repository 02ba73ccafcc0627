-- Long work and short work in lanes of their own: nobody waits for a print because somebody takes out a long register.
grant usage, create on schema app to junshu_gate;
drop function app.claim_job();

-- The next job that is due, of these kinds (null: of any). Of any number that ask at once, each gets another one.
create function app.claim_job(p_kinds text[] default null)
  returns table (id uuid, kind text, contract_id uuid, payload text, attempts int)
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update public.job j set state = 'failed', finished_at = clock_timestamp(), error = 'the worker did not come back'
   where j.state = 'running' and j.attempts >= 5 and j.claimed_at < clock_timestamp() - interval '10 minutes';
  update public.job j set state = 'running', attempts = j.attempts + 1, claimed_at = clock_timestamp()
   where j.id = (
     select q.id from public.job q
      where (p_kinds is null or q.kind = any (p_kinds))
        and ((q.state = 'waiting' and q.run_at <= clock_timestamp())
          or (q.state = 'running' and q.claimed_at < clock_timestamp() - interval '10 minutes'))
      order by q.run_at limit 1 for update skip locked)
  returning j.id, j.kind, j.contract_id, j.payload, j.attempts
$$;

revoke all on function app.claim_job(text[]) from public;
grant execute on function app.claim_job(text[]) to junshu_app;
alter function app.claim_job(text[]) owner to junshu_gate;
revoke create on schema app from junshu_gate;
