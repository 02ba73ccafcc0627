import { ask } from '@/lib/platform/server/request'
import { refusalResponse } from '@/lib/platform/server/streams'
import { getMe } from '@/lib/registers/organisations/operations/get-me'

/** How many notices are unread, for the bell while one walks from page to page. */
export async function GET() {
  const answer = await ask(getMe, {})
  if (!answer.ok) return refusalResponse(answer.refusal)
  return Response.json({ unread: answer.value.unread }, { headers: { 'Cache-Control': 'private, no-store' } })
}
