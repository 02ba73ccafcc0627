import { renderRegister } from '@/lib/platform/pdf/register'
import { ask } from '@/lib/platform/server/request'
import { downloadResponse, refusalResponse } from '@/lib/platform/server/streams'
import { exportRoster } from '@/lib/registers/roster/operations/export'
import { rosterRegister } from './roster-register'

type Params = { params: Promise<{ contractId: string }> }

/** The roster in force, now or at the end of a day (?at=2026-04-01), without sealed values. */
export async function GET(request: Request, { params }: Params) {
  const { contractId } = await params
  const at = new URL(request.url).searchParams.get('at') ?? undefined
  const roster = await ask(exportRoster, { at }, { contractId })
  if (!roster.ok) return refusalResponse(roster.refusal)
  const pdf = await renderRegister(rosterRegister(roster.value))
  return downloadResponse({
    body: new Uint8Array(pdf),
    fileName: `名簿_${roster.value.contract.number}.pdf`,
    mediaType: 'application/pdf',
  })
}
