-- CreateTable
CREATE TABLE "register_export" (
    "contract_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "register" TEXT NOT NULL,
    "parameters" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "rows_total" INTEGER NOT NULL,
    "rows_done" INTEGER NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_by_name" TEXT NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "sha256" TEXT,
    "size_bytes" BIGINT,
    "reason" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "register_export_pkey" PRIMARY KEY ("contract_id","id")
);

-- CreateIndex
CREATE INDEX "register_export_of_party" ON "register_export"("contract_id", "party_id", "asked_at", "id");

-- AddForeignKey
ALTER TABLE "register_export" ADD CONSTRAINT "register_export_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "register_export" ADD CONSTRAINT "register_export_asked_by_fkey" FOREIGN KEY ("asked_by") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

alter table register_export add constraint register_export_register check (register in ('record', 'custody', 'facts', 'roster', 'clauses', 'tables'));
alter table register_export add constraint register_export_state check (state in ('waiting', 'drawing', 'ready', 'failed'));
alter table register_export add constraint register_export_rows check (rows_done between 0 and rows_total);
alter table register_export add constraint register_export_over check ((state in ('ready', 'failed')) = (finished_at is not null));
alter table register_export add constraint register_export_file check (
  (state = 'ready') = (sha256 is not null) and (sha256 is null) = (size_bytes is null) and (removed_at is null or state = 'ready'));
alter table register_export add constraint register_export_reason check ((state = 'failed') = (reason <> ''));
alter table register_export add constraint register_export_plan check ((state in ('ready', 'failed')) = (plan = ''));

alter table register_export enable row level security;
alter table register_export force row level security;
revoke all on register_export from public;

-- What one side takes out is its own affair: the other side learns of it what the record of acts tells, and no more.
create policy seen on register_export for select to junshu_app using (
  party_id = any ((select app.own_parties())::uuid[])
  or ((select app.is_system()) and contract_id = any ((select app.shared_contracts())::uuid[])));
create policy written on register_export for insert to junshu_app with check (
  party_id = any ((select app.own_parties())::uuid[]) and contract_id = any ((select app.known_contracts())::uuid[])
  and asked_by = (select app.account_id()) and (select app.has_right('export')) and state = 'waiting');
-- Only the job moves it on, and nobody changes what is over.
create policy changed on register_export for update to junshu_app
  using ((select app.is_system()) and contract_id = any ((select app.shared_contracts())::uuid[]) and state in ('waiting', 'drawing'))
  with check ((select app.is_system()) and contract_id = any ((select app.shared_contracts())::uuid[]) and state in ('drawing', 'ready', 'failed'));
grant select, insert on register_export to junshu_app;
grant update (state, rows_done, plan, finished_at, sha256, size_bytes, reason) on register_export to junshu_app;

grant usage, create on schema app to junshu_gate;
create policy gate on register_export to junshu_gate using (true) with check (true);
grant select, update on register_export to junshu_gate;

-- The job of an export reads in the name of who asked for it, with what that person may still do now, and with no right but to
-- read and to take out: the file can hold nothing that the person could not see. Null when the person has lost that.
create function app.enter_export(p_job uuid, p_now timestamptz) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  context jsonb;
begin
  select jsonb_build_object(
           'account', a.id, 'person', p.name, 'organisation', o.id, 'organisationName', o.name, 'organisationKind', o.kind,
           'organisationCode', o.code, 'organisationRights', '[]'::jsonb, 'contracts', jsonb_build_array(e.contract_id),
           'shared', case when y.kind in ('authority', 'prime', 'auditor') then jsonb_build_array(e.contract_id) else '[]'::jsonb end,
           'parties', jsonb_build_array(y.id), 'contract', e.contract_id, 'party', y.id, 'partyKind', y.kind,
           'contractNumber', c.number, 'contractName', c.name,
           'rights', (select coalesce(jsonb_agg(r), '[]'::jsonb) from unnest(m.rights) r where r in ('read', 'export')))
    into context
    from public.job j
    join public.register_export e on e.contract_id = j.contract_id and e.id = (j.payload::jsonb ->> 'exportId')::uuid
    join public.contract c on c.id = e.contract_id
    join public.contract_party y on y.contract_id = e.contract_id and y.id = e.party_id
    join public.contract_member m on m.contract_id = y.contract_id and m.party_id = y.id and m.account_id = e.asked_by and m.ended_at is null
    join public.account a on a.id = e.asked_by and a.organisation_id = y.organisation_id and a.disabled_at is null
    join public.person p on p.organisation_id = a.organisation_id and p.id = a.person_id
    join public.organisation o on o.id = a.organisation_id
   where j.id = p_job and j.state = 'running' and j.kind = 'draw_export' and e.state in ('waiting', 'drawing')
     and y.from_at <= p_now and (y.until_at is null or y.until_at > p_now) and 'read' = any (m.rights);
  if context is null then
    perform set_config('app.ctx', '', true);
    return null;
  end if;
  perform app.sign(context);
  return context;
end $$;

-- A job that is given up takes its export with it, whether it failed or never came back.
create function app.fail_export() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.register_export e set state = 'failed', plan = '', finished_at = greatest(e.asked_at, clock_timestamp()),
      reason = 'ファイルを作れませんでした。もう一度書き出してください。繰り返すときは、運営者に知らせてください。'
   where e.contract_id = new.contract_id and e.id = (new.payload::jsonb ->> 'exportId')::uuid and e.state in ('waiting', 'drawing');
  return null;
end $$;

-- The files of 30 days ago, to be taken from the disk; the rows stay and say so.
create function app.sweep_exports(p_now timestamptz) returns table (contract_id uuid, sha256 text)
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update public.register_export e set removed_at = p_now
   where e.state = 'ready' and e.removed_at is null and e.finished_at < p_now - interval '30 days'
  returning e.contract_id, e.sha256
$$;

revoke all on function app.enter_export(uuid, timestamptz), app.fail_export(), app.sweep_exports(timestamptz) from public;
grant execute on function app.enter_export(uuid, timestamptz), app.sweep_exports(timestamptz) to junshu_app;
create trigger fail_export after update of state on job for each row
  when (new.kind = 'draw_export' and new.state = 'failed') execute function app.fail_export();
alter table job enable always trigger fail_export;
alter function app.enter_export(uuid, timestamptz) owner to junshu_gate;
alter function app.fail_export() owner to junshu_gate;
alter function app.sweep_exports(timestamptz) owner to junshu_gate;
revoke create on schema app from junshu_gate;
