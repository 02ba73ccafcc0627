-- CreateTable
CREATE TABLE "contract" (
    "id" UUID NOT NULL,
    "authority_organisation_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by" UUID NOT NULL,

    CONSTRAINT "contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_party" (
    "contract_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "organisation_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parent_id" UUID,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),
    "named_by" UUID NOT NULL,

    CONSTRAINT "contract_party_pkey" PRIMARY KEY ("contract_id","id")
);

-- CreateTable
CREATE TABLE "contract_member" (
    "contract_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "rights" TEXT[],
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "given_by" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" UUID,

    CONSTRAINT "contract_member_pkey" PRIMARY KEY ("contract_id","id")
);

-- CreateTable
CREATE TABLE "contract_document" (
    "contract_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "document" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "pinned_at" TIMESTAMPTZ(3) NOT NULL,
    "pinned_by" UUID NOT NULL,

    CONSTRAINT "contract_document_pkey" PRIMARY KEY ("contract_id","id")
);

-- CreateTable
CREATE TABLE "contract_setting" (
    "contract_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "set_by" UUID NOT NULL,
    "set_by_name" TEXT NOT NULL,
    "basis" TEXT NOT NULL,

    CONSTRAINT "contract_setting_pkey" PRIMARY KEY ("contract_id","id")
);

-- CreateTable
CREATE TABLE "addressee" (
    "contract_id" UUID NOT NULL,
    "row_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,

    CONSTRAINT "addressee_pkey" PRIMARY KEY ("contract_id","row_id","party_id")
);

-- CreateTable
CREATE TABLE "custody_place" (
    "contract_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "visibility" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "storage" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,

    CONSTRAINT "custody_place_pkey" PRIMARY KEY ("contract_id","id")
);

-- CreateTable
CREATE TABLE "custody_item" (
    "contract_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "visibility" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "medium" TEXT NOT NULL,
    "important" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,

    CONSTRAINT "custody_item_pkey" PRIMARY KEY ("contract_id","id")
);

-- CreateTable
CREATE TABLE "custody_movement" (
    "contract_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "visibility" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "item_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "from_place_id" UUID NOT NULL,
    "to_place_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "happened_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_by_name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "deviation" TEXT NOT NULL,
    "plan_paper_id" UUID,
    "plan_version" INTEGER,
    "plan_row_id" TEXT NOT NULL,
    "corrects_id" UUID,

    CONSTRAINT "custody_movement_pkey" PRIMARY KEY ("contract_id","id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kana" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "local_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "account_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "organisation_right" (
    "organisation_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "right" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_right_pkey" PRIMARY KEY ("organisation_id","account_id","right")
);

-- CreateTable
CREATE TABLE "session" (
    "id_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "sign_in_guard" (
    "login_key" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "window_from" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_guard_pkey" PRIMARY KEY ("login_key")
);

-- CreateTable
CREATE TABLE "paper" (
    "contract_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "visibility" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "form_key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "latest_version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,

    CONSTRAINT "paper_pkey" PRIMARY KEY ("contract_id","id")
);

-- CreateTable
CREATE TABLE "paper_draft" (
    "contract_id" UUID NOT NULL,
    "paper_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "visibility" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "starts_on" TEXT,
    "revision" INTEGER NOT NULL,
    "base_version" INTEGER NOT NULL,
    "opened_by" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" UUID NOT NULL,

    CONSTRAINT "paper_draft_pkey" PRIMARY KEY ("contract_id","paper_id")
);

-- CreateTable
CREATE TABLE "paper_version" (
    "contract_id" UUID NOT NULL,
    "paper_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "party_id" UUID NOT NULL,
    "visibility" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "review_kind" TEXT NOT NULL,
    "review_word" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "deviations" TEXT NOT NULL,
    "starts_on" TEXT,
    "drafted_by" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_by" UUID NOT NULL,
    "submitted_by_name" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "decided_by_name" TEXT,
    "effective_at" TIMESTAMPTZ(3),

    CONSTRAINT "paper_version_pkey" PRIMARY KEY ("contract_id","paper_id","number")
);

-- CreateTable
CREATE TABLE "paper_step" (
    "contract_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "visibility" TEXT NOT NULL,
    "paper_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "remarks" TEXT NOT NULL,

    CONSTRAINT "paper_step_pkey" PRIMARY KEY ("contract_id","id")
);

-- CreateTable
CREATE TABLE "paper_note" (
    "contract_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "visibility" TEXT NOT NULL,
    "paper_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" UUID NOT NULL,
    "by_name" TEXT NOT NULL,

    CONSTRAINT "paper_note_pkey" PRIMARY KEY ("contract_id","id")
);

-- CreateTable
CREATE TABLE "sealed_value" (
    "contract_id" UUID NOT NULL,
    "paper_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "party_id" UUID NOT NULL,
    "visibility" TEXT NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "commitment" TEXT NOT NULL,

    CONSTRAINT "sealed_value_pkey" PRIMARY KEY ("contract_id","paper_id","version","path")
);

-- CreateTable
CREATE TABLE "attachment" (
    "contract_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "visibility" TEXT NOT NULL,
    "paper_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "scan" TEXT NOT NULL,
    "stored_at" TIMESTAMPTZ(3) NOT NULL,
    "stored_by" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("contract_id","id")
);

-- CreateTable
CREATE TABLE "paper_pdf" (
    "contract_id" UUID NOT NULL,
    "paper_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "party_id" UUID NOT NULL,
    "visibility" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_pdf_pkey" PRIMARY KEY ("contract_id","paper_id","version","state")
);

-- CreateTable
CREATE TABLE "record_entry" (
    "scope" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "contract_id" UUID,
    "organisation_id" UUID,
    "party_id" UUID,
    "visibility" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "recorded_at" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "actor_account" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "actor_organisation" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "record_entry_pkey" PRIMARY KEY ("scope","seq")
);

-- CreateTable
CREATE TABLE "record_head" (
    "scope" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "record_head_pkey" PRIMARY KEY ("scope")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "account_id" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("account_id","operation","key")
);

-- CreateTable
CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "run_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "error" TEXT NOT NULL,

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "contract_authority_organisation_id_number_key" ON "contract"("authority_organisation_id", "number");

-- CreateIndex
CREATE INDEX "contract_party_organisation_id_idx" ON "contract_party"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_party_contract_id_organisation_id_key" ON "contract_party"("contract_id", "organisation_id");

-- CreateIndex
CREATE INDEX "contract_member_contract_id_party_id_idx" ON "contract_member"("contract_id", "party_id");

-- CreateIndex
CREATE INDEX "contract_setting_contract_id_key_from_at_idx" ON "contract_setting"("contract_id", "key", "from_at");

-- CreateIndex
CREATE INDEX "custody_movement_contract_id_item_id_idx" ON "custody_movement"("contract_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "custody_movement_contract_id_seq_key" ON "custody_movement"("contract_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "custody_movement_contract_id_corrects_id_key" ON "custody_movement"("contract_id", "corrects_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_code_key" ON "organisation"("code");

-- CreateIndex
CREATE UNIQUE INDEX "account_organisation_id_local_id_key" ON "account"("organisation_id", "local_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_organisation_id_id_key" ON "account"("organisation_id", "id");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "paper_contract_id_document_form_key_idx" ON "paper"("contract_id", "document", "form_key");

-- CreateIndex
CREATE INDEX "paper_version_contract_id_state_submitted_at_idx" ON "paper_version"("contract_id", "state", "submitted_at");

-- CreateIndex
CREATE INDEX "paper_step_contract_id_paper_id_version_idx" ON "paper_step"("contract_id", "paper_id", "version");

-- CreateIndex
CREATE INDEX "paper_note_contract_id_paper_id_idx" ON "paper_note"("contract_id", "paper_id");

-- CreateIndex
CREATE INDEX "attachment_contract_id_paper_id_version_idx" ON "attachment"("contract_id", "paper_id", "version");

-- CreateIndex
CREATE INDEX "record_entry_contract_id_seq_idx" ON "record_entry"("contract_id", "seq");

-- CreateIndex
CREATE INDEX "job_state_run_at_idx" ON "job"("state", "run_at");

-- CreateIndex
CREATE INDEX "job_contract_id_idx" ON "job"("contract_id");

-- CreateIndex
CREATE INDEX "paper_by_party" ON "paper"("party_id");

-- CreateIndex
CREATE INDEX "paper_draft_by_party" ON "paper_draft"("party_id");

-- CreateIndex
CREATE INDEX "paper_version_by_party" ON "paper_version"("party_id");

-- CreateIndex
CREATE INDEX "paper_step_by_party" ON "paper_step"("party_id");

-- CreateIndex
CREATE INDEX "paper_note_by_party" ON "paper_note"("party_id");

-- CreateIndex
CREATE INDEX "sealed_value_by_party" ON "sealed_value"("party_id");

-- CreateIndex
CREATE INDEX "attachment_by_party" ON "attachment"("party_id");

-- CreateIndex
CREATE INDEX "paper_pdf_by_party" ON "paper_pdf"("party_id");

-- CreateIndex
CREATE INDEX "custody_place_by_party" ON "custody_place"("party_id");

-- CreateIndex
CREATE INDEX "custody_item_by_party" ON "custody_item"("party_id");

-- CreateIndex
CREATE INDEX "custody_movement_by_party" ON "custody_movement"("party_id");

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_authority_organisation_id_fkey" FOREIGN KEY ("authority_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "contract_party" ADD CONSTRAINT "contract_party_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "contract_party" ADD CONSTRAINT "contract_party_contract_id_parent_id_fkey" FOREIGN KEY ("contract_id", "parent_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "contract_party" ADD CONSTRAINT "contract_party_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "contract_member" ADD CONSTRAINT "contract_member_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "contract_member" ADD CONSTRAINT "contract_member_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "contract_document" ADD CONSTRAINT "contract_document_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "contract_setting" ADD CONSTRAINT "contract_setting_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "addressee" ADD CONSTRAINT "addressee_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "custody_place" ADD CONSTRAINT "custody_place_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "custody_item" ADD CONSTRAINT "custody_item_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "custody_movement" ADD CONSTRAINT "custody_movement_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "custody_movement" ADD CONSTRAINT "custody_movement_contract_id_item_id_fkey" FOREIGN KEY ("contract_id", "item_id") REFERENCES "custody_item"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "custody_movement" ADD CONSTRAINT "custody_movement_contract_id_from_place_id_fkey" FOREIGN KEY ("contract_id", "from_place_id") REFERENCES "custody_place"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "custody_movement" ADD CONSTRAINT "custody_movement_contract_id_to_place_id_fkey" FOREIGN KEY ("contract_id", "to_place_id") REFERENCES "custody_place"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "custody_movement" ADD CONSTRAINT "custody_movement_contract_id_plan_paper_id_plan_version_fkey" FOREIGN KEY ("contract_id", "plan_paper_id", "plan_version") REFERENCES "paper_version"("contract_id", "paper_id", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "custody_movement" ADD CONSTRAINT "custody_movement_contract_id_corrects_id_fkey" FOREIGN KEY ("contract_id", "corrects_id") REFERENCES "custody_movement"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_organisation_id_person_id_fkey" FOREIGN KEY ("organisation_id", "person_id") REFERENCES "person"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "organisation_right" ADD CONSTRAINT "organisation_right_organisation_id_account_id_fkey" FOREIGN KEY ("organisation_id", "account_id") REFERENCES "account"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paper_draft" ADD CONSTRAINT "paper_draft_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paper_draft" ADD CONSTRAINT "paper_draft_contract_id_paper_id_fkey" FOREIGN KEY ("contract_id", "paper_id") REFERENCES "paper"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paper_version" ADD CONSTRAINT "paper_version_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paper_version" ADD CONSTRAINT "paper_version_contract_id_paper_id_fkey" FOREIGN KEY ("contract_id", "paper_id") REFERENCES "paper"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paper_step" ADD CONSTRAINT "paper_step_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paper_step" ADD CONSTRAINT "paper_step_contract_id_paper_id_fkey" FOREIGN KEY ("contract_id", "paper_id") REFERENCES "paper"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paper_note" ADD CONSTRAINT "paper_note_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paper_note" ADD CONSTRAINT "paper_note_contract_id_paper_id_fkey" FOREIGN KEY ("contract_id", "paper_id") REFERENCES "paper"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sealed_value" ADD CONSTRAINT "sealed_value_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sealed_value" ADD CONSTRAINT "sealed_value_contract_id_paper_id_fkey" FOREIGN KEY ("contract_id", "paper_id") REFERENCES "paper"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_contract_id_paper_id_fkey" FOREIGN KEY ("contract_id", "paper_id") REFERENCES "paper"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paper_pdf" ADD CONSTRAINT "paper_pdf_contract_id_party_id_fkey" FOREIGN KEY ("contract_id", "party_id") REFERENCES "contract_party"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paper_pdf" ADD CONSTRAINT "paper_pdf_contract_id_paper_id_fkey" FOREIGN KEY ("contract_id", "paper_id") REFERENCES "paper"("contract_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
