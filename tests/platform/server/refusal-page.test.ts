import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { REFUSAL_STYLE } from '@/lib/platform/server/refusal-page'
import { refusalResponse } from '@/lib/platform/server/streams'

const asked = (accept: string) => new Request('http://localhost/', { headers: { accept } })
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

describe('断られたファイル', () => {
  it('ブラウザで開けば文で、プログラムにはJSONで、同じ状態を答える', async () => {
    const refusal = { kind: 'conflict', message: '期間は<過ぎ>ました。' } as const
    const page = refusalResponse(refusal, asked(BROWSER))
    expect([page.status, page.headers.get('Content-Type')]).toEqual([409, 'text/html; charset=utf-8'])
    const html = await page.text()
    expect(html).toContain('期間は&lt;過ぎ&gt;ました。')
    expect(html).toContain('<html lang="ja">')
    for (const request of [asked('*/*'), asked('application/json'), undefined]) {
      const answer = refusalResponse(refusal, request)
      expect([answer.status, await answer.json()]).toEqual([409, { ok: false, refusal }])
    }
  })

  it('どの断りにも文があり、どれも蓄えられない', async () => {
    const findings = [{ level: 'refuse' as const, path: 'at', message: 'まだ先の日です。' }]
    const cases = [
      [{ kind: 'signed_out' }, 'サインインする'],
      [{ kind: 'not_found' }, '見つかりません'],
      [{ kind: 'not_allowed', message: '権限がありません。' }, '権限がありません。'],
      [{ kind: 'invalid', findings }, 'まだ先の日です。'],
    ] as const
    for (const [refusal, words] of cases) {
      const answer = refusalResponse(refusal as Parameters<typeof refusalResponse>[0], asked(BROWSER))
      expect(await answer.text()).toContain(words)
      expect(answer.headers.get('Cache-Control')).toContain('no-store')
    }
  })

  it('その文の見た目だけが、ファイルの番地で許される', async () => {
    const html = await refusalResponse({ kind: 'not_found' }, asked(BROWSER)).text()
    const style = /<style>(.*)<\/style>/.exec(html)?.[1] ?? ''
    expect(`sha256-${createHash('sha256').update(style).digest('base64')}`).toBe(REFUSAL_STYLE)
    expect(html).not.toMatch(/<script|<link|<img|style=/)
  })
})
