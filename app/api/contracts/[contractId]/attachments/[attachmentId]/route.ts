import { fileFolder } from '@/lib/platform/files/folder'
import { ask } from '@/lib/platform/server/request'
import { runtime } from '@/lib/platform/server/runtime'
import { downloadResponse, refusalResponse } from '@/lib/platform/server/streams'
import { openAttachment } from '@/lib/registers/papers/operations/reading/open-file'

type Params = { params: Promise<{ contractId: string; attachmentId: string }> }

export async function GET(request: Request, { params }: Params) {
  const { contractId, attachmentId } = await params
  const file = await ask(openAttachment, { attachmentId }, { contractId })
  if (!file.ok) return refusalResponse(file.refusal, request)
  const { body, sizeBytes } = await fileFolder(runtime().settings.filesFolder).stream(contractId, file.value.sha256)
  return downloadResponse({ body, sizeBytes, fileName: file.value.fileName, mediaType: file.value.mediaType })
}
