import { done, type Result } from '@/lib/kernel/result'
import { fileFolder } from '@/lib/platform/files/folder'
import { takeIn } from '@/lib/platform/files/intake'
import { originalsIn } from '@/lib/platform/files/originals'
import type { Upload } from '@/lib/platform/files/upload'
import { ask } from '@/lib/platform/server/request'
import { runtime } from '@/lib/platform/server/runtime'
import { attachFile } from '@/lib/registers/papers/operations/filing/attach'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'

export type Attached = { id: string; name: string; sizeBytes: number; state: 'unscanned' }

/**
 * One file for a draft. Who may not write the draft gets an answer before anything is stored; a file that something stands
 * against is dropped. No scanner is configured, so the file stays 未検査, and the screen says so.
 */
export async function receiveAttachment({
  contractId,
  paperId,
  upload,
}: {
  contractId: string
  paperId: string
  upload: Upload
}): Promise<Result<Attached>> {
  const allowed = await ask(getDraft, { paperId }, { contractId })
  if (!allowed.ok) return allowed
  const { filesFolder, sealKey } = runtime().settings
  const folder = fileFolder(filesFolder)
  const taken = await takeIn({ folder, originals: originalsIn(folder, sealKey), contractId }, upload)
  if (!taken.ok) return taken
  const { settle, drop, ...file } = taken.value
  const kept = await ask(attachFile, { paperId, fileName: upload.fileName, ...file }, { contractId })
  if (!kept.ok) {
    await drop()
    return kept
  }
  await settle()
  return done({ id: kept.value.id, name: kept.value.name, sizeBytes: file.sizeBytes, state: 'unscanned' })
}
