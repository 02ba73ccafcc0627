import { notFound } from '@/lib/kernel/refusal'
import { ask } from '@/lib/platform/server/request'
import { isFromOwnPage, refusalResponse } from '@/lib/platform/server/streams'
import { readNotice } from '@/lib/registers/notices/operations/read'

/** Marks one notice as read while its link is followed. */
export async function POST(request: Request) {
  if (!isFromOwnPage(request)) return refusalResponse(notFound().refusal)
  const answer = await ask(readNotice, await request.json().catch(() => ({})))
  return answer.ok ? new Response(null, { status: 204 }) : refusalResponse(answer.refusal)
}
