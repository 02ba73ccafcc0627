import { describe, expect, it } from 'vitest'
import type { DeclaredDuty } from '@/lib/registers/duties/answering'
import { answersOf, latenessOf } from '@/lib/registers/duties/timeliness'
import type { Duty } from '@/lib/rules/duties/derive'
import { at } from '../../support/story'

const DUE = at('2026-11-18T23:59:59+09:00')
const late = (answeredAt: string) => latenessOf({ dueAt: DUE, answeredAt: at(answeredAt) })

describe('期限と遅れ（遅れた提出も受け付け、どれだけ遅れたかを示す）', () => {
  it.each([
    ['2026-11-18T23:59:59+09:00', undefined],
    ['2026-11-19T00:00:00+09:00', '1分未満'],
    ['2026-11-19T00:05:00+09:00', '5分'],
    ['2026-11-19T03:20:00+09:00', '3時間20分'],
    ['2026-11-21T10:00:00+09:00', '2日10時間'],
  ])('%s の提出は %s の遅れ', (answeredAt, words) => {
    expect(late(answeredAt)).toBe(words)
  })

  it('その版が応え、期限のある義務だけを挙げる。目安は期限ではない', () => {
    const duty = (more: Partial<Duty>): DeclaredDuty =>
      ({
        duty: {
          ...{ key: 'k', clause: '１', dueAt: DUE, answeredAt: DUE, outcome: 'submitted' },
          ...{ evidence: [{ kind: 'paper', id: 'p', version: 2 }], ...more },
        },
        declaration: { what: '出す' },
      }) as unknown as DeclaredDuty
    expect(answersOf([duty({})], 'p', 2)).toHaveLength(1)
    expect(answersOf([duty({})], 'p', 1)).toEqual([])
    expect(answersOf([duty({})], 'q', 2)).toEqual([])
    expect(
      answersOf([duty({ isGuide: true }), duty({ dueAt: undefined }), duty({ answeredAt: undefined })], 'p', 2),
    ).toEqual([])
  })
})
