import { askerOfRequest } from '@/lib/platform/server/request'
import { downloadResponse, refusalResponse } from '@/lib/platform/server/streams'
import { tableFile } from '@/lib/platform/sheets/file'
import { exportCustody } from '@/lib/registers/custody/operations/reading/export'
import { isTableFormat } from '@/lib/rules/exports/formats'
import { custodyBook } from './custody-book'
import { exportedEntries } from './exported-entries'

type Params = { params: Promise<{ contractId: string }> }

/** The whole book as a table (?format=xlsx, csv or csv-cp932), written while it is read. */
export async function GET(request: Request, { params }: Params) {
  const { contractId } = await params
  const format = new URL(request.url).searchParams.get('format') ?? 'xlsx'
  if (!isTableFormat(format)) return refusalResponse({ kind: 'not_found' }, request)
  const ask = await askerOfRequest()
  const book = await ask(exportCustody, { format }, { contractId })
  if (!book.ok) return refusalResponse(book.refusal, request)
  const entries = exportedEntries(ask, contractId, book.value.last)
  return downloadResponse(tableFile(custodyBook(book.value, entries), format))
}
