import { describe, expect, it } from 'vitest'
import { dueOfVersion } from '@/lib/registers/inbox/lateness'
import { at } from '../../support/story'

const submittedAt = at('2026-11-20T10:00:00+09:00')
const due = (dueAt: string, answeredAt?: string) => ({
  dueAt: at(dueAt),
  ...(answeredAt && { answeredAt: at(answeredAt) }),
})

describe('期限と遅れ', () => {
  it('義務に結び付かない書類には、期限を示さない', () => {
    expect(dueOfVersion([], submittedAt)).toBeUndefined()
  })

  it('提出の時が期限より後なら、どれだけ遅れたかを示す。決定の時は関わらない', () => {
    expect(dueOfVersion([due('2026-11-18T00:00:00+09:00')], submittedAt)?.lateBy).toBe('2日10時間')
    expect(dueOfVersion([due('2026-11-20T10:00:00+09:00')], submittedAt)?.lateBy).toBeUndefined()
    expect(dueOfVersion([due('2026-11-20T09:59:59+09:00')], submittedAt)?.lateBy).toBe('1分未満')
  })

  it('前の版が間に合っていれば、直した版は遅れではない', () => {
    const one = due('2026-11-18T00:00:00+09:00', '2026-11-17T10:00:00+09:00')
    expect(dueOfVersion([one], submittedAt)).toEqual({ dueAt: one.dueAt })
  })

  it('いくつもの義務に応えるときは、最も遅れたもの、なければ最も早い期限を示す', () => {
    const [early, earlier, later] = [
      due('2026-11-19T10:00:00+09:00'),
      due('2026-11-17T10:00:00+09:00'),
      due('2026-12-01T00:00:00+09:00'),
    ]
    expect(dueOfVersion([early, earlier, later], submittedAt)).toEqual({ dueAt: earlier.dueAt, lateBy: '3日' })
    expect(dueOfVersion([due('2026-12-05T00:00:00+09:00'), later], submittedAt)).toEqual({ dueAt: later.dueAt })
  })
})
