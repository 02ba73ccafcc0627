import { fileFolder } from '@/lib/platform/files/folder'
import { renderPaper } from '@/lib/platform/pdf/print'
import { ask } from '@/lib/platform/server/request'
import { runtime } from '@/lib/platform/server/runtime'
import { downloadResponse, refusalResponse } from '@/lib/platform/server/streams'
import { exportSealed } from '@/lib/registers/papers/operations/printing/material'
import { printedPaper } from '@/lib/registers/papers/operations/printing/printed'
import { exportPaper } from '@/lib/registers/papers/operations/reading/open-file'

type Params = { params: Promise<{ contractId: string; paperId: string; version: string }> }

/** The kept print; with ?sealed=1 a print made now, with the sealed values, for those who may read them. */
export async function GET(request: Request, { params }: Params) {
  const { contractId, paperId, version } = await params
  const ref = { paperId, version: Number(version) }
  const withSealed = new URL(request.url).searchParams.has('sealed')
  return withSealed ? sealedPrint(request, contractId, ref) : keptPrint(request, contractId, ref)
}

type Ref = { paperId: string; version: number }

async function keptPrint(request: Request, contractId: string, ref: Ref) {
  const print = await ask(exportPaper, ref, { contractId })
  if (!print.ok) return refusalResponse(print.refusal, request)
  if (print.value.kind !== 'print') return refusalResponse({ kind: 'not_found' }, request)
  const { body, sizeBytes } = await fileFolder(runtime().settings.filesFolder).stream(contractId, print.value.sha256)
  return downloadResponse({
    body,
    sizeBytes,
    fileName: `${print.value.title}_第${ref.version}版.pdf`,
    mediaType: 'application/pdf',
  })
}

async function sealedPrint(request: Request, contractId: string, ref: Ref) {
  const material = await ask(exportSealed, ref, { contractId })
  if (!material.ok) return refusalResponse(material.refusal, request)
  const pdf = await renderPaper(printedPaper(material.value, runtime().now()))
  return downloadResponse({
    body: new Uint8Array(pdf),
    fileName: `${material.value.form.title}_第${ref.version}版_封緘項目付き.pdf`,
    mediaType: 'application/pdf',
  })
}
