import { ask } from '@/lib/platform/server/request'
import { downloadResponse, refusalResponse } from '@/lib/platform/server/streams'
import { tableFile } from '@/lib/platform/sheets/file'
import { exportFacts } from '@/lib/registers/facts/operations/export'
import { isTableFormat } from '@/lib/rules/exports/formats'
import { factBook } from './fact-book'

type Params = { params: Promise<{ contractId: string }> }

/** The whole book of facts as a table (?format=xlsx, csv or csv-cp932). */
export async function GET(request: Request, { params }: Params) {
  const { contractId } = await params
  const format = new URL(request.url).searchParams.get('format') ?? 'xlsx'
  if (!isTableFormat(format)) return refusalResponse({ kind: 'not_found' }, request)
  const facts = await ask(exportFacts, { format }, { contractId })
  if (!facts.ok) return refusalResponse(facts.refusal, request)
  return downloadResponse(tableFile(factBook(facts.value), format))
}
