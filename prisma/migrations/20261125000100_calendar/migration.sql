-- CreateTable
CREATE TABLE "closed_day" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "day" TEXT NOT NULL,
    "is_closed" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" UUID NOT NULL,
    "by_name" TEXT NOT NULL,

    CONSTRAINT "closed_day_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateIndex
CREATE INDEX "closed_day_organisation_id_day_idx" ON "closed_day"("organisation_id", "day");

-- AddForeignKey
ALTER TABLE "closed_day" ADD CONSTRAINT "closed_day_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

alter table closed_day add constraint closed_day_day check (day ~ '^\d{4}-\d\d-\d\d$' and day::date::text = day);
alter table closed_day add constraint closed_day_reason check (reason <> '');

-- The days on which an authority is closed beyond weekends, holidays and the turn of the year. A book of facts: a day that is
-- opened again is a new row, because times that were running keep counting the closed one.
alter table closed_day enable row level security;
alter table closed_day force row level security;
revoke all on closed_day from public;
create trigger append_only before update or delete on closed_day for each row execute function app.forbid_change();
create trigger append_only_whole before truncate on closed_day for each statement execute function app.forbid_change();
alter table closed_day enable always trigger append_only;
alter table closed_day enable always trigger append_only_whole;

-- Read by the organisation itself, and by everybody who knows a contract of that authority: their times are counted by it.
-- A job knows the one contract that it holds.
create policy seen on closed_day for select to junshu_app using (
  organisation_id = (select app.organisation_id())
  or organisation_id in (select c.authority_organisation_id from public.contract c where c.id = any ((select app.known_contracts())::uuid[])));
create policy written on closed_day for insert to junshu_app with check (
  organisation_id = (select app.organisation_id()) and by = (select app.account_id())
  and (select app.context() ->> 'organisationKind') = 'authority' and (select app.has_organisation_right('keep_calendar')));

grant select, insert on closed_day to junshu_app;
