import { fileFolder } from '@/lib/platform/files/folder'
import { originalsIn } from '@/lib/platform/files/originals'
import { ask } from '@/lib/platform/server/request'
import { runtime } from '@/lib/platform/server/runtime'
import { downloadResponse, refusalResponse } from '@/lib/platform/server/streams'
import { openOriginal } from '@/lib/registers/papers/operations/reading/open-file'

type Params = { params: Promise<{ contractId: string; attachmentId: string }> }

/** A photo as it was sent, for evidence; the reading is in the record before the file is opened. */
export async function GET(request: Request, { params }: Params) {
  const { contractId, attachmentId } = await params
  const file = await ask(openOriginal, { attachmentId }, { contractId })
  if (!file.ok) return refusalResponse(file.refusal, request)
  const { filesFolder, sealKey } = runtime().settings
  const original = await originalsIn(fileFolder(filesFolder), sealKey).open(contractId, file.value.sha256)
  return downloadResponse({
    body: new Uint8Array(original),
    sizeBytes: original.length,
    fileName: `原本_${file.value.fileName}`,
    mediaType: file.value.mediaType,
  })
}
