import { type NextRequest, NextResponse } from 'next/server'
import { REFUSAL_STYLE } from '@/lib/platform/server/refusal-page'

/**
 * Sets the headers of every response and the nonce of every page, and does nothing else: who may see what is decided by
 * the operations, never here.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.nextUrl.pathname.startsWith('/_next/static/')) return withHeaders(NextResponse.next(), EVERYWHERE)

  const nonce = freshNonce()
  // Files and data are never shown as a page: their policy lets nothing in.
  const isFile = request.nextUrl.pathname.startsWith('/api/')
  const policy = isFile ? FILE_POLICY : contentSecurityPolicy(nonce, request.nextUrl.protocol === 'https:')
  const inward = new Headers(request.headers)
  // Next reads the nonce from the policy of the request, so what a stranger sent under these names is overwritten.
  inward.set('content-security-policy', policy)
  inward.set('x-nonce', nonce)
  // Where a sign-in leads back to; a page cannot ask for its own address otherwise.
  inward.set('x-junshu-path', request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers: inward } })
  return withHeaders(response, { ...EVERYWHERE, ...ON_PAGES, 'Content-Security-Policy': policy })
}

const EVERYWHERE = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const ON_PAGES = {
  'Cache-Control': 'private, no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), browsing-topics=()',
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
}

const FILE_POLICY = `default-src 'none'; style-src '${REFUSAL_STYLE}'; frame-ancestors 'none'; sandbox`

/** 128 random bits, base64: new for each request. */
function freshNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
}

/** The development server evaluates code and injects styles; production does neither. */
function contentSecurityPolicy(nonce: string, isSecure: boolean): string {
  const isDevelopment = process.env.NODE_ENV === 'development'
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  // On http://127.0.0.1 an upgrade would point every address of the page at a port that speaks no TLS.
  if (isSecure) directives.push('upgrade-insecure-requests')
  return directives.join('; ')
}

function withHeaders(response: NextResponse, headers: Record<string, string>): NextResponse {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}
