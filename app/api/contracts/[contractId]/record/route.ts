import { recordLines } from '@/lib/platform/record/lines'
import { ask } from '@/lib/platform/server/request'
import { downloadResponse, refusalResponse } from '@/lib/platform/server/streams'
import { tableFile } from '@/lib/platform/sheets/file'
import { exportRecord } from '@/lib/registers/record/operations/export'
import { isTableFormat } from '@/lib/rules/exports/formats'
import { recordBook } from './record-book'

type Params = { params: Promise<{ contractId: string }> }

/** The record of acts as a table, or (?format=lines) as lines of JSON that `npm run verify -- --file` checks. */
export async function GET(request: Request, { params }: Params) {
  const { contractId } = await params
  const format = new URL(request.url).searchParams.get('format') ?? 'xlsx'
  const record = await ask(exportRecord, { format }, { contractId })
  if (!record.ok) return refusalResponse(record.refusal, request)
  if (isTableFormat(format)) return downloadResponse(tableFile(recordBook(record.value), format))
  return downloadResponse({
    body: recordLines(record.value.scope, record.value.entries).join('\n'),
    fileName: `操作の記録_${record.value.contract.number}.jsonl`,
    mediaType: 'application/x-ndjson',
  })
}
