import { invalid } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { fileFolder } from '@/lib/platform/files/folder'
import { identifyFile, MAX_FILE_BYTES } from '@/lib/platform/files/kinds'
import type { Upload } from '@/lib/platform/files/upload'
import { ask } from '@/lib/platform/server/request'
import { runtime } from '@/lib/platform/server/runtime'
import { attachFile } from '@/lib/registers/papers/operations/filing/attach'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'

export type Attached = { id: string; name: string; sizeBytes: number; state: 'unscanned' }

/**
 * One file for a draft. Who may not write the draft gets an answer before anything is stored; a file that is not what it says
 * is dropped. No scanner is configured, so the file stays 未検査, and the screen says so.
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
  const received = await fileFolder(runtime().settings.filesFolder).receive(contractId, upload.body, MAX_FILE_BYTES)
  if (received === 'too_large') return unfit(`ファイルは${LIMIT}までです。`)
  // The proxy cuts what is far too large; a lost connection looks the same from here.
  if (received === 'broken_off')
    return unfit(
      `ファイルを最後まで受け取れませんでした。${LIMIT}までです。大きさと接続を確かめて、もう一度選んでください。`,
    )
  const identified = await identifyFile(upload.fileName, await received.readStart())
  if ('finding' in identified) {
    await received.drop()
    return invalid(identified.finding)
  }
  const { sha256, sizeBytes } = received
  const kept = await ask(
    attachFile,
    { paperId, fileName: upload.fileName, mediaType: identified.mediaType, sizeBytes, sha256 },
    { contractId },
  )
  if (!kept.ok) {
    await received.drop()
    return kept
  }
  await received.settle()
  return done({ id: kept.value.id, name: kept.value.name, sizeBytes, state: 'unscanned' })
}

const LIMIT = `1点${MAX_FILE_BYTES / 1024 / 1024}MB`

function unfit(message: string): Result<never> {
  return invalid({ level: 'refuse', path: 'file', message })
}
