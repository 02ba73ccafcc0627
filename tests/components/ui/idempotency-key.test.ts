import { afterEach, describe, expect, it, vi } from 'vitest'
import { freshIdempotencyKey } from '@/components/ui/actions/idempotency-key'
import { isId } from '@/lib/kernel/ids'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('送信の鍵', () => {
  it('行の識別子にも使えるUUIDで、毎回違う', () => {
    const keys = Array.from({ length: 100 }, freshIdempotencyKey)
    expect(new Set(keys).size).toBe(100)
    expect(keys.every(isId)).toBe(true)
  })

  it('randomUUIDのない、httpで開いた画面でも同じ形の鍵になる', () => {
    const { getRandomValues } = globalThis.crypto
    vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(globalThis.crypto) })
    const keys = Array.from({ length: 100 }, freshIdempotencyKey)
    expect(new Set(keys).size).toBe(100)
    expect(keys.every((key) => isId(key) && key[14] === '4' && '89ab'.includes(key[19] ?? ''))).toBe(true)
  })
})
