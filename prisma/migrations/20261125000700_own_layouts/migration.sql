-- AlterTable
ALTER TABLE "attachment" ADD COLUMN "is_own_layout" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "paper_step" ADD COLUMN "conditions" TEXT NOT NULL DEFAULT '';
ALTER TABLE "paper_step" ALTER COLUMN "conditions" DROP DEFAULT;

-- Only an approval can be given under conditions.
alter table paper_step add constraint paper_step_conditions check (conditions = '' or act = 'approve');

-- Which file of a draft is the paper itself: said until the submission, and never after it (the policy knows drafts only).
grant update (is_own_layout) on attachment to junshu_app;
