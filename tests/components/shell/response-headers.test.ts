import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { proxy } from '@/proxy'

const at = (url: string, headers: Record<string, string> = {}) => proxy(new NextRequest(url, { headers }))
const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? ''
const nonceOf = (response: Response) => /script-src [^;]*'nonce-([^']+)'/.exec(policyOf(response))?.[1]

describe('応答の見出し', () => {
  const page = at('http://127.0.0.1:3000/today')

  it.each([
    ['strict-transport-security', /max-age=\d{8}/],
    ['x-content-type-options', /^nosniff$/],
    ['referrer-policy', /^same-origin$/],
    ['cross-origin-opener-policy', /^same-origin$/],
    ['cross-origin-resource-policy', /^same-origin$/],
    ['permissions-policy', /camera=\(\)/],
    ['cache-control', /no-store/],
    ['x-frame-options', /^DENY$/],
  ])('どのページにも %s が付く', (name, value) => {
    expect(page.headers.get(name)).toMatch(value)
  })

  it('CSPは自分の場所だけを許し、埋め込みと書き換えを許さない', () => {
    const policy = policyOf(page)
    for (const directive of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(directive)
    }
    for (const directive of ["form-action 'self'", "connect-src 'self'", "font-src 'self'"]) {
      expect(policy).toContain(directive)
    }
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:/)
  })

  it('合言葉は応答ごとに違い、128ビットある', () => {
    const nonces = Array.from({ length: 50 }, () => nonceOf(at('http://127.0.0.1:3000/today')) ?? '')
    expect(new Set(nonces).size).toBe(50)
    expect(nonces.every((nonce) => Buffer.from(nonce, 'base64').length === 16)).toBe(true)
  })

  it('よそから送られたCSPと合言葉は捨てる', () => {
    const response = at('http://127.0.0.1:3000/today', {
      'content-security-policy': "script-src 'nonce-stolen'",
      'x-nonce': 'stolen',
    })
    const inward = response.headers.get('x-middleware-request-content-security-policy') ?? ''
    expect(inward).toBe(policyOf(response))
    expect(response.headers.get('x-middleware-request-x-nonce')).toBe(nonceOf(response))
    expect([...response.headers.values()].join()).not.toContain('stolen')
  })

  it('httpのままでは https に上げず、httpsのときだけ上げる', () => {
    expect(policyOf(page)).not.toContain('upgrade-insecure-requests')
    expect(policyOf(at('https://junshu.example/today'))).toContain('upgrade-insecure-requests')
  })

  it('静的なファイルは貯めてよく、型のすり替えは許さない', () => {
    const file = at('http://127.0.0.1:3000/_next/static/chunks/a.js')
    expect(file.headers.get('cache-control')).toBeNull()
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('だれにも行き先を変えさせない（許可の判断はしない）', () => {
    for (const path of ['/', '/today', '/contracts/x', '/api/health']) {
      const response = at(`http://127.0.0.1:3000${path}`)
      expect([response.status, response.headers.get('location')]).toEqual([200, null])
    }
  })
})
