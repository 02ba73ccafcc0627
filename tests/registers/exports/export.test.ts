import { describe, expect, it } from 'vitest'
import type { Instant } from '@/lib/kernel/instant'
import {
  decideAsk,
  decideDownload,
  isKept,
  keptUntil,
  percentOf,
  type RegisterExport,
} from '@/lib/registers/exports/export'
import { askInput, parametersOf } from '@/lib/registers/exports/schema'

const at = (text: string) => new Date(text).toISOString() as Instant
const ready: RegisterExport = {
  id: 'a',
  register: 'custody',
  parameters: {},
  title: '台帳',
  fileName: '台帳_1.pdf',
  state: 'ready',
  rowsTotal: 3,
  rowsDone: 3,
  askedAt: at('2026-11-20T10:00:00+09:00'),
  askedByName: '髙橋 一郎',
  finishedAt: at('2026-11-20T10:00:02+09:00'),
  sha256: 'a'.repeat(64),
  sizeBytes: 10,
  reason: '',
}
const { finishedAt: _, sha256: __, sizeBytes: ___, ...running } = { ...ready, state: 'drawing' as const, rowsDone: 1 }

describe('書き出しの決まり', () => {
  it('ファイルは、できてから30日のあいだだけ受け取れる', () => {
    expect(keptUntil(ready)).toBe(at('2026-12-20T10:00:02+09:00'))
    expect(decideDownload(ready, at('2026-12-20T10:00:01+09:00'))).toMatchObject({ ok: true })
    expect(decideDownload(ready, at('2026-12-20T10:00:02+09:00'))).toMatchObject({
      refusal: { kind: 'conflict', message: expect.stringContaining('30日') },
    })
    expect(isKept({ ...ready, removedAt: ready.finishedAt }, at('2026-11-21T10:00:00+09:00'))).toBe(false)
  })

  it('まだできていないもの、失敗したものに、ファイルはない', () => {
    const now = ready.askedAt
    expect(decideDownload(running, now)).toMatchObject({ refusal: { message: expect.stringContaining('まだ') } })
    expect(decideDownload({ ...running, state: 'failed', reason: '訳' }, now)).toMatchObject({
      refusal: { message: '訳' },
    })
    expect([keptUntil(running), isKept(running, now)]).toEqual([undefined, false])
  })

  it('進みは切り捨ての百分率で、できるまで100にならない', () => {
    expect(percentOf({ state: 'drawing', rowsDone: 9_999, rowsTotal: 10_000 })).toBe(99)
    expect(percentOf({ state: 'waiting', rowsDone: 0, rowsTotal: 0 })).toBe(0)
    expect(percentOf({ state: 'ready', rowsDone: 0, rowsTotal: 0 })).toBe(100)
  })

  it('10万行まで、一つの側が同時に待たせるのは20件まで', () => {
    expect(decideAsk(100_000, 19)).toMatchObject({ ok: true })
    expect(decideAsk(100_001, 0)).toMatchObject({ refusal: { message: expect.stringContaining('100,000行') } })
    expect(decideAsk(1, 20)).toMatchObject({ refusal: { message: expect.stringContaining('20件') } })
  })

  it('求めた条件は、同じものをもう一度求められる形で残る', () => {
    const roster = askInput.parse({ register: 'roster', parameters: { at: '2026-11-01' } })
    const clauses = askInput.parse({ register: 'clauses', parameters: { owner: 'contractor', search: ' 名簿 ' } })
    const paperId = '6f1e6d2c-5b0a-4c3a-9a43-2f8f0b1f9a10'
    const tables = askInput.parse({ register: 'tables', parameters: { paperId, version: 2 } })
    for (const asked of [roster, clauses, tables]) {
      const { register } = asked
      expect(askInput.parse({ register, parameters: parametersOf(asked) })).toEqual(asked)
    }
    expect(parametersOf(clauses)).toEqual({ owner: 'contractor', search: '名簿' })
    expect(parametersOf(askInput.parse({ register: 'record' }))).toEqual({})
    expect(askInput.safeParse({ register: 'papers' }).success).toBe(false)
    expect(askInput.safeParse({ register: 'record', parameters: { at: '2026-11-01' } }).success).toBe(false)
  })
})
