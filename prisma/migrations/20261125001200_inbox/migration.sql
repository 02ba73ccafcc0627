-- CreateTable
CREATE TABLE "paper_turn" (
    "contract_id" UUID NOT NULL,
    "paper_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "party_id" UUID NOT NULL,
    "document" TEXT NOT NULL,
    "form_key" TEXT NOT NULL,
    "drafted_by" UUID NOT NULL,
    "submitted_by" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "awaits" TEXT,
    "reply" TEXT,
    "replied_at" TIMESTAMPTZ(3),
    "authority_organisation_id" UUID NOT NULL,
    "contractor_organisation_id" UUID NOT NULL,

    CONSTRAINT "paper_turn_pkey" PRIMARY KEY ("contract_id","paper_id","version")
);

-- CreateTable
CREATE TABLE "notice" (
    "contract_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "paper_id" UUID,
    "version" INTEGER,
    "fact_id" UUID,
    "setting_key" TEXT,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("contract_id","id")
);

-- CreateTable
CREATE TABLE "notice_read" (
    "account_id" UUID NOT NULL,
    "until_at" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_read_pkey" PRIMARY KEY ("account_id","until_at")
);

-- CreateTable
CREATE TABLE "notice_opened" (
    "account_id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_opened_pkey" PRIMARY KEY ("account_id","contract_id","notice_id")
);

-- CreateIndex
CREATE INDEX "paper_turn_by_party" ON "paper_turn"("party_id");

-- CreateIndex
CREATE INDEX "notice_of_party" ON "notice"("party_id", "at", "id");

-- AddForeignKey
ALTER TABLE "paper_turn" ADD CONSTRAINT "paper_turn_contract_id_paper_id_version_fkey" FOREIGN KEY ("contract_id", "paper_id", "version") REFERENCES "paper_version"("contract_id", "paper_id", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_contract_id_paper_id_version_fkey" FOREIGN KEY ("contract_id", "paper_id", "version") REFERENCES "paper_version"("contract_id", "paper_id", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_contract_id_fact_id_fkey" FOREIGN KEY ("contract_id", "fact_id") REFERENCES "contract_fact"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notice_read" ADD CONSTRAINT "notice_read_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notice_opened" ADD CONSTRAINT "notice_opened_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notice_opened" ADD CONSTRAINT "notice_opened_contract_id_notice_id_fkey" FOREIGN KEY ("contract_id", "notice_id") REFERENCES "notice"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

alter table paper_turn add constraint paper_turn_awaits check (awaits in ('receive', 'decide'));
alter table paper_turn add constraint paper_turn_reply check (reply in ('received', 'correction', 'returned', 'approved', 'refused'));
alter table paper_turn add constraint paper_turn_replied check ((reply is null) = (replied_at is null));
alter table notice add constraint notice_kind check (kind in (
  'submitted', 'received', 'correction_asked', 'returned', 'approved', 'refused', 'withdrawn', 'stated', 'value_set'));
alter table notice add constraint notice_subject check (
  num_nonnulls(paper_id, fact_id, setting_key) = 1 and (paper_id is null) = (version is null));

-- The inbox: what waits for one organisation, in order, whatever the number of contracts; and what came back to it.
create index paper_turn_awaiting_authority on paper_turn (authority_organisation_id, awaits, submitted_at, contract_id, paper_id, version) where awaits is not null;
create index paper_turn_awaiting_contractor on paper_turn (contractor_organisation_id, awaits, submitted_at, contract_id, paper_id, version) where awaits is not null;
create index paper_turn_replied_contractor on paper_turn (contractor_organisation_id, reply, replied_at, contract_id, paper_id, version) where reply is not null;
create index paper_turn_replied_authority on paper_turn (authority_organisation_id, reply, replied_at, contract_id, paper_id, version) where reply in ('correction', 'returned');

do $$
declare t text;
begin
  foreach t in array array['paper_turn', 'notice', 'notice_read', 'notice_opened'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('revoke all on public.%I from public', t);
  end loop;
  foreach t in array array['notice_read', 'notice_opened'] loop
    execute format('create trigger append_only before update or delete on public.%I for each row execute function app.forbid_change()', t);
  end loop;
  foreach t in array array['notice', 'notice_read', 'notice_opened'] loop
    execute format('create trigger append_only_whole before truncate on public.%I for each statement execute function app.forbid_change()', t);
    execute format('alter table public.%I enable always trigger append_only_whole', t);
  end loop;
end $$;

create policy seen on paper_turn for select to junshu_app using (
  contract_id in (select unnest((select app.shared_contracts())::uuid[])) or party_id = any ((select app.own_parties())::uuid[]));

-- A side is told of what the other side did: nobody tells the own side, or in another contract. It is read by those of the addressed
-- side who read the contract.
create policy seen on notice for select to junshu_app using (party_id = any ((select app.own_parties())::uuid[]));
create policy written on notice for insert to junshu_app with check (
  contract_id = (select app.writing_contract()) and sent_at is null
  and party_id in (select p.id from public.contract_party p where p.contract_id = notice.contract_id)
  and not party_id = any ((select app.own_parties())::uuid[]));
create policy own on notice_read for select to junshu_app using (account_id = (select app.account_id()));
create policy written on notice_read for insert to junshu_app with check (account_id = (select app.account_id()));
create policy own on notice_opened for select to junshu_app using (
  account_id = (select app.account_id()) and contract_id = any ((select app.known_contracts())::uuid[]));
create policy written on notice_opened for insert to junshu_app with check (
  account_id = (select app.account_id())
  and exists (select from public.notice n where n.contract_id = notice_opened.contract_id and n.id = notice_opened.notice_id));

grant select on paper_turn to junshu_app;
grant select, insert on notice, notice_read, notice_opened to junshu_app;

-- The turn is kept by the database: no act that appends a step can forget it, and the run-time role cannot hide a paper.
grant usage, create on schema app to junshu_gate;
grant select (contract_id, id, document, form_key) on paper to junshu_gate;
grant select (contract_id, paper_id, number, party_id, review_kind, drafted_by, submitted_by, submitted_at) on paper_version to junshu_gate;
grant select, insert, update on paper_turn to junshu_gate;
create policy gate on paper for select to junshu_gate using (true);
create policy gate on paper_version for select to junshu_gate using (true);
create policy gate on paper_turn to junshu_gate using (true) with check (true);

-- 補正 never undoes receipt, so a version may wait for receipt and for its correction at once; receipt leaves what was asked standing.
-- A newer version answers what had come back on the earlier ones.
create function app.turn_after(p_contract uuid, p_paper uuid, p_version int, p_act text, p_at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  case p_act
    when 'submit' then
      update public.paper_turn t set reply = null, replied_at = null
       where t.contract_id = p_contract and t.paper_id = p_paper and t.version < p_version and t.reply in ('correction', 'returned', 'refused');
      insert into public.paper_turn (contract_id, paper_id, version, party_id, document, form_key, drafted_by, submitted_by, submitted_at,
          awaits, authority_organisation_id, contractor_organisation_id)
        select v.contract_id, v.paper_id, v.number, v.party_id, p.document, p.form_key, v.drafted_by, v.submitted_by, v.submitted_at,
               case v.review_kind when 'decided' then 'decide' else 'receive' end, c.authority_organisation_id, o.organisation_id
          from public.paper_version v
          join public.paper p on p.contract_id = v.contract_id and p.id = v.paper_id
          join public.contract c on c.id = v.contract_id
          join public.contract_party o on o.contract_id = v.contract_id and o.id = v.party_id
         where v.contract_id = p_contract and v.paper_id = p_paper and v.number = p_version;
    when 'ask_correction' then
      update public.paper_turn t set reply = 'correction', replied_at = p_at
       where t.contract_id = p_contract and t.paper_id = p_paper and t.version = p_version
         and not exists (select from public.paper_turn n where n.contract_id = p_contract and n.paper_id = p_paper and n.version > p_version);
    when 'receive' then
      update public.paper_turn t set awaits = null,
          reply = case when t.reply = 'correction' then t.reply else 'received' end,
          replied_at = case when t.reply = 'correction' then t.replied_at else p_at end
       where t.contract_id = p_contract and t.paper_id = p_paper and t.version = p_version;
    when 'withdraw' then
      update public.paper_turn t set awaits = null where t.contract_id = p_contract and t.paper_id = p_paper and t.version = p_version;
    else
      update public.paper_turn t set awaits = null, replied_at = p_at,
          reply = case p_act when 'return' then 'returned' when 'approve' then 'approved' when 'refuse' then 'refused' end
       where t.contract_id = p_contract and t.paper_id = p_paper and t.version = p_version;
  end case;
end $$;

create function app.keep_turn() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform app.turn_after(new.contract_id, new.paper_id, new.version, new.act, new.at);
  return null;
end $$;

-- The outbox: a notice never changes, but for the one time at which its mail went out.
create function app.guard_notice() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.sent_at is null and new.sent_at is not null and to_jsonb(new) - 'sent_at' = to_jsonb(old) - 'sent_at' then
    return new;
  end if;
  raise exception 'notice is append-only' using errcode = '42501';
end $$;

revoke all on function app.turn_after(uuid, uuid, int, text, timestamptz), app.keep_turn(), app.guard_notice() from public;
create trigger keep_turn after insert on paper_step for each row execute function app.keep_turn();
create trigger append_only before update or delete on notice for each row execute function app.guard_notice();
alter table paper_step enable always trigger keep_turn;
alter table notice enable always trigger append_only;
alter table notice_read enable always trigger append_only;
alter table notice_opened enable always trigger append_only;
alter function app.turn_after(uuid, uuid, int, text, timestamptz) owner to junshu_gate;
alter function app.keep_turn() owner to junshu_gate;
alter function app.guard_notice() owner to junshu_gate;
revoke create on schema app from junshu_gate;

-- The papers that were submitted before: their steps once more, in order.
create policy gate on paper_step for select to junshu_gate using (true);
grant select on paper_step to junshu_gate;
do $$
declare s record;
begin
  set local role junshu_gate;
  for s in select * from public.paper_step order by at, version, (act = 'submit') desc loop
    perform app.turn_after(s.contract_id, s.paper_id, s.version, s.act, s.at);
  end loop;
  reset role;
end $$;
revoke select on paper_step from junshu_gate;
drop policy gate on paper_step;
