-- Who sees which row. One pattern for everything kept under a contract: own rows for the own party, shared rows for both
-- sides and auditors, addressed rows for those named. The run-time role owns nothing and bypasses nothing.

alter table contract_member add constraint contract_member_ended check ((ended_at is null) = (ended_by is null));
create unique index contract_member_in_force on contract_member (contract_id, account_id) where ended_at is null;
create index contract_member_account_in_force on contract_member (account_id) where ended_at is null;
alter table contract_party add constraint contract_party_kind check (kind in ('authority', 'prime', 'subcontractor', 'viewer', 'auditor'));
alter table organisation add constraint organisation_kind check (kind in ('authority', 'contractor', 'audit'));
alter table paper_version add constraint paper_version_state check (state in ('submitted', 'received', 'returned', 'approved', 'refused', 'withdrawn'));
alter table paper_version add constraint paper_version_review check (review_kind in ('received', 'decided'));
-- 四つの目: who drafted or submitted never decides.
alter table paper_version add constraint paper_version_four_eyes
  check (decided_by is null or state = 'withdrawn' or (decided_by <> submitted_by and decided_by <> drafted_by));
alter table paper_version add constraint paper_version_decided
  check (review_kind = 'received' or (state = 'submitted') = (decided_at is null));
-- In force is what was received from its submission on, and what was approved from its approval on; never earlier.
alter table paper_version add constraint paper_version_effect check (
  case when review_kind = 'received' then effective_at >= submitted_at
       else (state = 'approved') = (effective_at is not null) and (effective_at is null or effective_at >= decided_at) end);
alter table custody_movement add constraint custody_movement_quantity check (quantity > 0);
alter table custody_movement add constraint custody_movement_not_in_future check (happened_at <= recorded_at);

-- A version begins as submitted, and its state moves along the printed workflow only, whoever asks.
create function app.guard_version() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'submitted' or num_nonnulls(new.received_at, new.decided_at, new.decided_by, new.decided_by_name) > 0 then
      raise exception 'paper_version: a version begins as submitted' using errcode = '23514';
    end if;
    return new;
  end if;
  if old.state || '>' || new.state not in
     ('submitted>received', 'submitted>returned', 'submitted>approved', 'submitted>refused', 'submitted>withdrawn') then
    raise exception 'paper_version: % cannot become %', old.state, new.state using errcode = '23514';
  end if;
  if (old.review_kind = 'received') <> (new.state = 'received') then
    raise exception 'paper_version: % is not a state of a % paper', new.state, old.review_kind using errcode = '23514';
  end if;
  if old.review_kind = 'received' and new.effective_at is distinct from old.effective_at then
    raise exception 'paper_version: receipt does not change what is in force' using errcode = '23514';
  end if;
  return new;
end $$;
revoke all on function app.guard_version() from public;
create trigger guard_version before insert or update on paper_version for each row execute function app.guard_version();
alter table paper_version enable always trigger guard_version;
alter function app.guard_version() owner to junshu_gate;

do $$
declare t text;
begin
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind = 'r' and c.relname <> '_prisma_migrations' loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('revoke all on public.%I from public', t);
  end loop;

  -- What the gate itself reads and writes, and nothing else.
  foreach t in array array['organisation', 'person', 'account', 'credential', 'organisation_right', 'session', 'sign_in_guard',
                           'contract', 'contract_party', 'contract_member', 'record_entry', 'record_head', 'job'] loop
    execute format('create policy gate on public.%I to junshu_gate using (true) with check (true)', t);
  end loop;

  -- Kept under a contract, with party and visibility in the row.
  foreach t in array array['paper', 'paper_draft', 'paper_version', 'paper_step', 'paper_note', 'sealed_value', 'attachment', 'paper_pdf',
                           'custody_place', 'custody_item', 'custody_movement'] loop
    execute format($p$
      create policy seen on public.%1$I for select to junshu_app using (
        (visibility = 'shared' and contract_id = any ((select app.shared_contracts())::uuid[]))
        or party_id = any ((select app.own_parties())::uuid[])
        %2$s)$p$, t,
      case when t in ('paper', 'paper_step', 'attachment', 'custody_place', 'custody_item', 'custody_movement') then
        format('or (visibility = ''addressed'' and exists (select 1 from public.addressee a where a.contract_id = %1$I.contract_id
                    and a.row_id = %1$I.id and a.party_id = any ((select app.own_parties())::uuid[])))', t)
      else '' end);
    execute format($p$
      create policy written on public.%1$I for insert to junshu_app with check (
        contract_id = (select app.writing_contract()) and party_id = any ((select app.own_parties())::uuid[]))$p$, t);
  end loop;

  -- What every party may know of a contract.
  foreach t in array array['contract_party', 'contract_document', 'contract_setting', 'contract_member', 'addressee'] loop
    execute format('create policy seen on public.%I for select to junshu_app using (contract_id = any ((select app.known_contracts())::uuid[]))', t);
  end loop;
end $$;

-- Naming members and setting values is for those who administer their side; only the authority pins documents and names parties.
create policy written on contract_member for insert to junshu_app with check (
  contract_id = (select app.context() ->> 'contract')::uuid and party_id = (select app.context() ->> 'party')::uuid
  and (select app.has_right('administer')) and account_id in (select a.id from public.account a where a.organisation_id = (select app.organisation_id())));
create policy written on contract_setting for insert to junshu_app with check (
  contract_id = (select app.writing_contract()) and party_id = (select app.context() ->> 'party')::uuid and (select app.has_right('administer')));
create policy written on contract_document for insert to junshu_app with check (
  contract_id = (select app.writing_contract()) and party_id = (select app.context() ->> 'party')::uuid
  and (select app.party_kind()) = 'authority' and (select app.has_right('administer')));
create policy written on addressee for insert to junshu_app with check (
  contract_id = (select app.writing_contract()) and party_id in (select p.id from public.contract_party p where p.contract_id = addressee.contract_id));
create policy seen on contract for select to junshu_app using (id = any ((select app.known_contracts())::uuid[]));
create policy written on contract_party for insert to junshu_app with check (
  contract_id = (select app.writing_contract()) and (select app.party_kind()) = 'authority' and (select app.has_right('administer')));
create policy changed on contract_party for update to junshu_app
  using (contract_id = (select app.writing_contract()) and (select app.party_kind()) = 'authority' and (select app.has_right('administer')))
  with check (contract_id = (select app.writing_contract()) and (select app.party_kind()) = 'authority' and (select app.has_right('administer')));
create policy changed on contract_member for update to junshu_app
  using (contract_id = (select app.context() ->> 'contract')::uuid and party_id = (select app.context() ->> 'party')::uuid and (select app.has_right('administer')))
  with check (contract_id = (select app.context() ->> 'contract')::uuid and party_id = (select app.context() ->> 'party')::uuid);

-- Own drafts and what belongs to them change until they are submitted; a version moves on by an act of the side that may.
create policy changed on paper for update to junshu_app
  using (contract_id = (select app.writing_contract()) and party_id = any ((select app.own_parties())::uuid[]))
  with check (contract_id = (select app.writing_contract()) and party_id = any ((select app.own_parties())::uuid[]));
create policy changed on paper_draft for update to junshu_app
  using (contract_id = (select app.writing_contract()) and party_id = any ((select app.own_parties())::uuid[]))
  with check (contract_id = (select app.writing_contract()) and party_id = any ((select app.own_parties())::uuid[]) and visibility = 'own');
create policy dropped on paper_draft for delete to junshu_app
  using (contract_id = (select app.writing_contract()) and party_id = any ((select app.own_parties())::uuid[]));
create policy changed on sealed_value for update to junshu_app
  using (version = 0 and contract_id = (select app.writing_contract()) and party_id = any ((select app.own_parties())::uuid[]))
  with check (contract_id = (select app.writing_contract()) and party_id = any ((select app.own_parties())::uuid[]));
create policy dropped on sealed_value for delete to junshu_app
  using (version = 0 and contract_id = (select app.writing_contract()) and party_id = any ((select app.own_parties())::uuid[]));
create policy changed on attachment for update to junshu_app
  using (version = 0 and contract_id = (select app.writing_contract()) and party_id = any ((select app.own_parties())::uuid[]))
  with check (contract_id = (select app.writing_contract()) and party_id = any ((select app.own_parties())::uuid[]));
create policy changed on paper_version for update to junshu_app
  using (contract_id = (select app.writing_contract()) and (visibility = 'shared' or party_id = any ((select app.own_parties())::uuid[])))
  with check (contract_id = (select app.writing_contract()) and (
    (state = 'withdrawn' and party_id = any ((select app.own_parties())::uuid[]) and decided_by = (select app.account_id())
      and (select app.has_right('submit')))
    or ((select app.party_kind()) = 'authority' and (
      (state = 'received' and decided_by is null and (select app.has_right('receive')))
      or (state in ('returned', 'approved', 'refused') and decided_by = (select app.account_id()) and (select app.has_right('decide')))))));
create policy submitted on paper_version as restrictive for insert to junshu_app with check (
  submitted_by = (select app.account_id()) and (select app.has_right('submit')));
-- What makes up a paper is of the side whose paper it is: nobody adds a version to the other side's paper in the own name.
do $$
declare t text;
begin
  foreach t in array array['paper_draft', 'paper_version', 'sealed_value', 'attachment', 'paper_pdf'] loop
    execute format($p$
      create policy of_the_paper on public.%1$I as restrictive for insert to junshu_app with check (exists (
        select from public.paper p where p.contract_id = %1$I.contract_id and p.id = %1$I.paper_id and p.party_id = %1$I.party_id))$p$, t);
  end loop;
end $$;
-- Sealed values and files come in with a draft; only what a draft holds becomes part of a version.
create policy written_in_draft on sealed_value as restrictive for insert to junshu_app with check (version = 0);
create policy written_in_draft on attachment as restrictive for insert to junshu_app with check (version = 0);
-- The kept print is made by a job, in nobody's name, and by nobody else.
drop policy written on paper_pdf;
create policy printed on paper_pdf for insert to junshu_app with check (
  (select app.is_system()) and contract_id = any ((select app.shared_contracts())::uuid[]));

create policy seen on organisation for select to junshu_app using (id = (select app.organisation_id()));
create policy seen on person for select to junshu_app using (organisation_id = (select app.organisation_id()));
create policy written on person for insert to junshu_app with check (
  organisation_id = (select app.organisation_id()) and (select app.has_organisation_right('manage_people')));
create policy seen on account for select to junshu_app using (organisation_id = (select app.organisation_id()));
create policy written on account for insert to junshu_app with check (
  organisation_id = (select app.organisation_id()) and (select app.has_organisation_right('manage_people')));
create policy changed on account for update to junshu_app
  using (organisation_id = (select app.organisation_id()) and (select app.has_organisation_right('manage_people')))
  with check (organisation_id = (select app.organisation_id()) and (select app.has_organisation_right('manage_people')));
create policy seen on organisation_right for select to junshu_app using (organisation_id = (select app.organisation_id()));
create policy written on organisation_right for insert to junshu_app with check (
  organisation_id = (select app.organisation_id()) and (select app.has_organisation_right('manage_people')));

create policy seen on record_entry for select to junshu_app using (
  (contract_id is not null and visibility = 'shared' and contract_id = any ((select app.shared_contracts())::uuid[]))
  or (contract_id is not null and party_id = any ((select app.own_parties())::uuid[]))
  or (organisation_id = (select app.organisation_id()) and (select app.has_organisation_right('manage_people'))));
create policy own on idempotency_key to junshu_app
  using (account_id = (select app.account_id())) with check (account_id = (select app.account_id()));
create policy asked on job for insert to junshu_app with check (
  contract_id = (select app.writing_contract()) or contract_id = any ((select app.shared_contracts())::uuid[]));
create policy seen on job for select to junshu_app using (contract_id = any ((select app.shared_contracts())::uuid[]));

grant select on organisation, person, account, organisation_right, contract, contract_party, contract_member, contract_document,
  contract_setting, addressee, paper, paper_draft, paper_version, paper_step, paper_note, sealed_value, attachment, paper_pdf,
  custody_place, custody_item, custody_movement, record_entry, idempotency_key, job to junshu_app;
grant insert on person, account, organisation_right, contract_party, contract_member, contract_document, contract_setting, addressee,
  paper, paper_draft, paper_version, paper_step, paper_note, sealed_value, attachment, paper_pdf,
  custody_place, custody_item, custody_movement, idempotency_key, job to junshu_app;
grant update (response) on idempotency_key to junshu_app;
grant update (disabled_at) on account to junshu_app;
grant update (until_at) on contract_party to junshu_app;
grant update (ended_at, ended_by) on contract_member to junshu_app;
grant update (visibility, latest_version) on paper to junshu_app;
grant update (content, starts_on, revision, base_version, updated_at, updated_by) on paper_draft to junshu_app;
grant delete on paper_draft to junshu_app;
grant update (state, received_at, decided_at, decided_by, decided_by_name, effective_at) on paper_version to junshu_app;
grant update (ciphertext, commitment, version, visibility) on sealed_value to junshu_app;
grant delete on sealed_value to junshu_app;
grant update (version, visibility, removed_at, scan) on attachment to junshu_app;

grant select on organisation, person, account, organisation_right, contract, contract_party, contract_member, record_entry, record_head to junshu_gate;
grant select, insert, update, delete on credential, session, sign_in_guard to junshu_gate;
grant insert on contract, contract_party, contract_member, record_entry, record_head to junshu_gate;
grant update on record_head to junshu_gate;
grant select, update on job to junshu_gate;
