import { done } from '@/lib/kernel/result'
import { ask } from '@/lib/platform/server/request'
import { runtime } from '@/lib/platform/server/runtime'
import { downloadResponse, refusalResponse } from '@/lib/platform/server/streams'
import { tableFile } from '@/lib/platform/sheets/file'
import { paperBook } from '@/lib/platform/sheets/paper'
import { exportSealed } from '@/lib/registers/papers/operations/printing/material'
import { printedPaper } from '@/lib/registers/papers/operations/printing/printed'
import { exportPaper } from '@/lib/registers/papers/operations/reading/open-file'
import { isTableFormat, type TableFormat } from '@/lib/rules/exports/formats'

type Params = { params: Promise<{ contractId: string; paperId: string; version: string }> }

/** The tables of a version, as xlsx if nothing else is asked for (?format=csv or csv-cp932); with ?sealed=1 with the sealed values, for those who may read them. */
export async function GET(request: Request, { params }: Params) {
  const { contractId, paperId, version } = await params
  const asked = new URL(request.url).searchParams
  const format = asked.get('format') ?? 'xlsx'
  if (!isTableFormat(format)) return refusalResponse({ kind: 'not_found' }, request)
  const ref = { paperId, version: Number(version), format }
  const withSealed = asked.has('sealed')
  const material = withSealed ? await ask(exportSealed, ref, { contractId }) : await openMaterial(contractId, ref)
  if (!material.ok) return refusalResponse(material.refusal, request)
  const book = paperBook(printedPaper(material.value, runtime().now()))
  const fileName = withSealed ? `${book.fileName}_封緘項目付き` : book.fileName
  return downloadResponse(tableFile({ ...book, fileName }, format))
}

type Ref = { paperId: string; version: number; format: TableFormat }

async function openMaterial(contractId: string, ref: Ref) {
  const exported = await ask(exportPaper, ref, { contractId })
  if (!exported.ok) return exported
  // Only the print is given out without what it is made from, and a table was asked for.
  if (exported.value.kind === 'print') throw new Error('A table was asked for, and a print was given')
  return done(exported.value.material)
}
