import type { Refusal } from '@/lib/kernel/refusal'

const STATUS: Record<Refusal['kind'], number> = {
  signed_out: 401,
  not_found: 404,
  not_allowed: 403,
  invalid: 422,
  conflict: 409,
}

/** A refusal as an answer of a stream: the same JSON that server actions give, with the fitting status. */
export function refusalResponse(refusal: Refusal): Response {
  return Response.json(
    { ok: false, refusal },
    { status: STATUS[refusal.kind], headers: { 'Cache-Control': 'private, no-store' } },
  )
}

type Download = { body: BodyInit; fileName: string; mediaType: string; sizeBytes?: number }

/** A file to be saved, never shown inside the product's own origin. */
export function downloadResponse({ body, fileName, mediaType, sizeBytes }: Download): Response {
  const headers = new Headers({
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  })
  if (sizeBytes !== undefined) headers.set('Content-Length', String(sizeBytes))
  return new Response(body, { headers })
}

/** Whether a browser sent the request from one of our own pages. Cookies alone do not say so. */
export function isFromOwnPage(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.headers.get('origin')
  return origin !== null && new URL(origin).host === request.headers.get('host')
}
