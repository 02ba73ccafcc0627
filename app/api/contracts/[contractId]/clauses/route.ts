import { renderRegister } from '@/lib/platform/pdf/register/register'
import { ask } from '@/lib/platform/server/request'
import { downloadResponse, refusalResponse } from '@/lib/platform/server/streams'
import { tableFile } from '@/lib/platform/sheets/file'
import { exportClauses } from '@/lib/registers/clauses/operations/export'
import { isTableFormat } from '@/lib/rules/exports/formats'
import { clauseBook } from './clause-book'
import { clauseRegister } from './clause-register'

type Params = { params: Promise<{ contractId: string }> }

const NAMES = { document: 'document', owner: 'owner', kind: 'kind', state: 'state', q: 'search' } as const

/** 「条項別遵守状況」 of the rows that the address names, as PDF or as a table (?format=xlsx). */
export async function GET(request: Request, { params }: Params) {
  const { contractId } = await params
  const asked = new URL(request.url).searchParams
  const filter = Object.fromEntries(
    Object.entries(NAMES).flatMap(([name, key]) => (asked.get(name) ? [[key, asked.get(name)]] : [])),
  )
  const format = asked.get('format') ?? 'pdf'
  const clauses = await ask(exportClauses, { ...filter, format }, { contractId })
  if (!clauses.ok) return refusalResponse(clauses.refusal)
  if (isTableFormat(format)) return downloadResponse(tableFile(clauseBook(clauses.value), format))
  const pdf = await renderRegister(clauseRegister(clauses.value))
  return downloadResponse({
    body: new Uint8Array(pdf),
    fileName: `条項別遵守状況_${clauses.value.contract.number}.pdf`,
    mediaType: 'application/pdf',
  })
}
