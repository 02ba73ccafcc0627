import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Instant, instantOf } from '@/lib/kernel/instant'
import { momentMeant } from '@/lib/registers/custody/movement'

const NOW = '2026-11-20T01:30:40.250Z' as Instant

describe('「いま」と述べた時刻：分までで述べる（３(2)なお書１）', () => {
  it('いまの分は今を意味し、同じ分の少し前の承認の後になる', () => {
    expect(momentMeant('2026-11-20T01:30:00.000Z' as Instant, NOW)).toBe(NOW)
  })

  it('前の分、後の分、秒まで述べた時刻は、述べたとおりである', () => {
    for (const text of ['2026-11-20T01:29:00.000Z', '2026-11-20T01:31:00.000Z', '2026-11-20T01:30:10.000Z'])
      expect(momentMeant(text as Instant, NOW)).toBe(text)
  })

  it('先の時刻にも、一分より後の時刻にもならず、述べた順は変わらない', () => {
    const near = fc.integer({ min: -300_000, max: 300_000 })
    const stated = near.map((ms) => instantOf(new Date(Math.floor((Date.parse(NOW) + ms) / 60_000) * 60_000)))
    fc.assert(
      fc.property(stated, stated, (one, other) => {
        const [first, second] = [momentMeant(one, NOW), momentMeant(other, NOW)]
        expect(Date.parse(first) - Date.parse(one)).toBeLessThan(60_000)
        expect(first > NOW).toBe(one > NOW)
        expect(Math.sign(Date.parse(first) - Date.parse(second))).toBe(Math.sign(Date.parse(one) - Date.parse(other)))
      }),
    )
  })
})
