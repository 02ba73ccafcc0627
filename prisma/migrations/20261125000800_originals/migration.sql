-- AlterTable
ALTER TABLE "attachment" ADD COLUMN     "original_sha256" TEXT,
ADD COLUMN     "original_size_bytes" INTEGER;

-- Of a photo two files are kept: the copy without its metadata, which is given out, and the original, which is sealed. Both are
-- named when the file comes in; like the copy's, the original's hash is never changed (the run-time role may not update it).
alter table attachment add constraint attachment_original check (
  (original_sha256 is null) = (original_size_bytes is null)
  and coalesce(original_sha256 ~ '^[0-9a-f]{64}$', true) and coalesce(original_size_bytes > 0, true));
