import { runtime } from '@/lib/platform/server/runtime'

/** Whether the server and its database answer; says nothing else. */
export async function GET() {
  try {
    await runtime().database.$queryRaw`select 1`
    return Response.json({ ok: true })
  } catch {
    return Response.json({ ok: false }, { status: 503 })
  }
}
