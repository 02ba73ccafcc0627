import { ask } from '@/lib/platform/server/request'
import { downloadResponse, refusalResponse } from '@/lib/platform/server/streams'
import { tableFile } from '@/lib/platform/sheets/file'
import { exportRoster } from '@/lib/registers/roster/operations/export'
import { isTableFormat } from '@/lib/rules/exports/formats'
import { rosterBook } from './roster-book'

type Params = { params: Promise<{ contractId: string }> }

/** The roster in force, now or at the end of a day (?at=2026-04-01), without sealed values, as a table (?format=xlsx). */
export async function GET(request: Request, { params }: Params) {
  const { contractId } = await params
  const asked = new URL(request.url).searchParams
  const format = asked.get('format') ?? 'xlsx'
  if (!isTableFormat(format)) return refusalResponse({ kind: 'not_found' }, request)
  const roster = await ask(exportRoster, { at: asked.get('at') ?? undefined, format }, { contractId })
  if (!roster.ok) return refusalResponse(roster.refusal, request)
  return downloadResponse(tableFile(rosterBook(roster.value), format))
}
