import type { Refusal } from '@/lib/kernel/refusal'
import { refusalPage } from './refusal-page'

const STATUS: Record<Refusal['kind'], number> = {
  signed_out: 401,
  not_found: 404,
  not_allowed: 403,
  invalid: 422,
  conflict: 409,
}

/**
 * A refusal as an answer of a stream, with the fitting status: the JSON that server actions give, and a small page for a person
 * who followed a link in a browser.
 */
export function refusalResponse(refusal: Refusal, request?: Request): Response {
  const init = { status: STATUS[refusal.kind], headers: { 'Cache-Control': 'private, no-store' } }
  if (!request || !isNavigation(request)) return Response.json({ ok: false, refusal }, init)
  const headers = { ...init.headers, 'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept' }
  return new Response(refusalPage(refusal), { ...init, headers })
}

/** Whether a browser wants to show the answer: programs name the type that they take, or any. */
function isNavigation(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('text/html')
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
