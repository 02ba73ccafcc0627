import { fileFolder } from '@/lib/platform/files/folder'
import { ask } from '@/lib/platform/server/request'
import { runtime } from '@/lib/platform/server/runtime'
import { downloadResponse, refusalResponse } from '@/lib/platform/server/streams'
import { downloadExport } from '@/lib/registers/exports/operations/download'

type Params = { params: Promise<{ contractId: string; exportId: string }> }

/** The file of an export, once it is drawn. */
export async function GET(request: Request, { params }: Params) {
  const { contractId, exportId } = await params
  const file = await ask(downloadExport, { exportId }, { contractId })
  if (!file.ok) return refusalResponse(file.refusal, request)
  const { sha256, fileName } = file.value
  const { body, sizeBytes } = await fileFolder(runtime().settings.filesFolder).stream(contractId, `${sha256}.export`)
  return downloadResponse({ body, sizeBytes, fileName, mediaType: 'application/pdf' })
}
