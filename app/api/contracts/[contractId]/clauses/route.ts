import { ask } from '@/lib/platform/server/request'
import { downloadResponse, refusalResponse } from '@/lib/platform/server/streams'
import { tableFile } from '@/lib/platform/sheets/file'
import { exportClauses } from '@/lib/registers/clauses/operations/export'
import { isTableFormat } from '@/lib/rules/exports/formats'
import { clauseBook } from './clause-book'

type Params = { params: Promise<{ contractId: string }> }

const NAMES = { document: 'document', owner: 'owner', kind: 'kind', state: 'state', q: 'search' } as const

/** 「条項別遵守状況」 of the rows that the address names, as a table (?format=xlsx). */
export async function GET(request: Request, { params }: Params) {
  const { contractId } = await params
  const asked = new URL(request.url).searchParams
  const filter = Object.fromEntries(
    Object.entries(NAMES).flatMap(([name, key]) => (asked.get(name) ? [[key, asked.get(name)]] : [])),
  )
  const format = asked.get('format') ?? 'xlsx'
  if (!isTableFormat(format)) return refusalResponse({ kind: 'not_found' }, request)
  const clauses = await ask(exportClauses, { ...filter, format }, { contractId })
  if (!clauses.ok) return refusalResponse(clauses.refusal, request)
  return downloadResponse(tableFile(clauseBook(clauses.value), format))
}
