-- CreateTable
CREATE TABLE "contract_fact" (
    "contract_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "visibility" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "happened_by" TEXT NOT NULL,
    "named_on" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_by_name" TEXT NOT NULL,
    "corrects_id" UUID,
    "is_void" BOOLEAN NOT NULL,

    CONSTRAINT "contract_fact_pkey" PRIMARY KEY ("contract_id","id")
);

-- CreateTable
CREATE TABLE "duty_answer" (
    "contract_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "visibility" TEXT NOT NULL,
    "duty_key" TEXT NOT NULL,
    "paper_id" UUID,
    "version" INTEGER,
    "fact_id" UUID,
    "register_fact" TEXT,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,
    "linked_by" UUID NOT NULL,
    "linked_by_name" TEXT NOT NULL,
    "revokes_id" UUID,
    "reason" TEXT NOT NULL,

    CONSTRAINT "duty_answer_pkey" PRIMARY KEY ("contract_id","id")
);

-- CreateTable
CREATE TABLE "duty" (
    "contract_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "duty" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "appears_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "due_on" TEXT,
    "is_guide" BOOLEAN NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "outcome" TEXT NOT NULL,
    "authority_organisation_id" UUID NOT NULL,
    "prime_organisation_id" UUID NOT NULL,

    CONSTRAINT "duty_pkey" PRIMARY KEY ("contract_id","key")
);

-- CreateIndex
CREATE INDEX "contract_fact_contract_id_happened_at_id_idx" ON "contract_fact"("contract_id", "happened_at", "id");

-- CreateIndex
CREATE INDEX "contract_fact_by_party" ON "contract_fact"("party_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_fact_contract_id_corrects_id_key" ON "contract_fact"("contract_id", "corrects_id");

-- CreateIndex
CREATE INDEX "duty_answer_contract_id_duty_key_idx" ON "duty_answer"("contract_id", "duty_key");

-- CreateIndex
CREATE INDEX "duty_answer_by_party" ON "duty_answer"("party_id");

-- CreateIndex
CREATE UNIQUE INDEX "duty_answer_contract_id_revokes_id_key" ON "duty_answer"("contract_id", "revokes_id");

-- AddForeignKey
ALTER TABLE "contract_fact" ADD CONSTRAINT "contract_fact_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "contract_fact" ADD CONSTRAINT "contract_fact_contract_id_corrects_id_fkey" FOREIGN KEY ("contract_id", "corrects_id") REFERENCES "contract_fact"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "duty_answer" ADD CONSTRAINT "duty_answer_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "duty_answer" ADD CONSTRAINT "duty_answer_contract_id_paper_id_version_fkey" FOREIGN KEY ("contract_id", "paper_id", "version") REFERENCES "paper_version"("contract_id", "paper_id", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "duty_answer" ADD CONSTRAINT "duty_answer_contract_id_fact_id_fkey" FOREIGN KEY ("contract_id", "fact_id") REFERENCES "contract_fact"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "duty_answer" ADD CONSTRAINT "duty_answer_contract_id_revokes_id_fkey" FOREIGN KEY ("contract_id", "revokes_id") REFERENCES "duty_answer"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Facts and links are appended by their side and seen by both; the projection is written by the worker alone.
alter table contract_fact add constraint contract_fact_not_in_future check (happened_at <= recorded_at);
alter table contract_fact add constraint contract_fact_void check (not is_void or corrects_id is not null);
alter table duty_answer add constraint duty_answer_evidence check (
  num_nonnulls(paper_id, fact_id, register_fact, revokes_id) = 1 and (paper_id is null) = (version is null));
alter table duty add constraint duty_kind check (kind in ('duty', 'question'));
alter table duty add constraint duty_owner check (owner in ('contractor', 'authority'));

-- 「今日」: what waits for one organisation, soonest due first, and what has no limit, longest open first.
create index duty_owed_authority on duty (authority_organisation_id, owner, kind, (due_at is null), due_at, opened_at) where closed_at is null;
create index duty_coming_authority on duty (authority_organisation_id, owner, appears_at) where closed_at is null;
create index duty_coming_prime on duty (prime_organisation_id, owner, appears_at) where closed_at is null;
create index duty_owed_prime on duty (prime_organisation_id, owner, kind, (due_at is null), due_at, opened_at) where closed_at is null;

-- The guard of append-only tables belongs to the gate; whoever makes a table must be allowed to put it there.
-- Entries that deviate from a clause: few among many.
create index custody_movement_deviating on custody_movement (contract_id) where deviation <> '';

do $$
declare maker text := current_user;
begin
  set local role junshu_gate;
  execute format('grant execute on function app.forbid_change() to %I', maker);
  reset role;
end $$;

do $$
declare t text;
begin
  foreach t in array array['contract_fact', 'duty_answer', 'duty'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('revoke all on public.%I from public', t);
  end loop;
  foreach t in array array['contract_fact', 'duty_answer'] loop
    execute format($p$
      create policy seen on public.%1$I for select to junshu_app using (
        (visibility = 'shared' and contract_id = any ((select app.shared_contracts())::uuid[]))
        or party_id = any ((select app.own_parties())::uuid[]))$p$, t);
    execute format($p$
      create policy written on public.%1$I for insert to junshu_app with check (
        contract_id = (select app.writing_contract()) and party_id = any ((select app.own_parties())::uuid[]))$p$, t);
    execute format('create trigger append_only before update or delete on public.%I for each row execute function app.forbid_change()', t);
    execute format('create trigger append_only_whole before truncate on public.%I for each statement execute function app.forbid_change()', t);
    execute format('alter table public.%I enable always trigger append_only', t);
    execute format('alter table public.%I enable always trigger append_only_whole', t);
  end loop;
end $$;

-- Looked through in the order of due times over thousands of contracts, so membership is hashed once and not searched row by row.
create policy seen on duty for select to junshu_app using (contract_id in (select unnest((select app.shared_contracts())::uuid[])));
create policy derived on duty for insert to junshu_app with check (
  (select app.is_system()) and contract_id = any ((select app.shared_contracts())::uuid[]));
create policy derived_anew on duty for delete to junshu_app using (
  (select app.is_system()) and contract_id = any ((select app.shared_contracts())::uuid[]));

grant select, insert on contract_fact, duty_answer to junshu_app;
grant select, insert, delete on duty to junshu_app;

-- A closed day of an authority moves what runs on all of its contracts, also on those that the person does not know of.
grant usage, create on schema app to junshu_gate;
create function app.refresh_duties_of_authority() returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.job (id, contract_id, kind, payload, state, attempts, run_at, error)
  select gen_random_uuid(), c.id, 'refresh_duties', '{}', 'waiting', 0, clock_timestamp(), ''
    from public.contract c
   where c.authority_organisation_id = app.organisation_id() and app.context() ->> 'organisationKind' = 'authority'
$$;
grant insert on job to junshu_gate;

-- The contracts that the person of this transaction reads and on which it holds one of the rights. Which of them are in force
-- now, the policies say.
create function app.contracts_with(p_any text[]) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.contract_id from public.contract_member m
   where m.account_id = app.account_id() and m.ended_at is null and 'read' = any (m.rights) and m.rights && p_any
$$;
-- The newest contracts on which the own organisation has named nobody, for whoever manages its people.
create function app.contracts_without_members(p_limit int) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.contract_id from public.contract_party p join public.contract c on c.id = p.contract_id
   where p.organisation_id = app.organisation_id() and app.has_organisation_right('manage_people')
     and not exists (select from public.contract_member x where x.contract_id = p.contract_id and x.party_id = p.id and x.ended_at is null)
   order by c.opened_at desc, c.id desc limit p_limit
$$;
do $$
declare f text;
begin
  foreach f in array array['app.refresh_duties_of_authority()', 'app.contracts_with(text[])', 'app.contracts_without_members(int)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to junshu_app', f);
    execute format('alter function %s owner to junshu_gate', f);
  end loop;
end $$;
revoke create on schema app from junshu_gate;

-- The contracts that were opened before there was a projection.
set local role junshu_gate;
insert into job (id, contract_id, kind, payload, state, attempts, run_at, error)
  select gen_random_uuid(), c.id, 'refresh_duties', '{}', 'waiting', 0, clock_timestamp(), '' from contract c;
reset role;
