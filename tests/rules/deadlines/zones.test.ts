import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersTo, type Sent } from '@/tests/support/programs/reckon-deadlines'
import { askedOf, RULES } from './asked'

/** Where a process could stand, and what shows that it really stands there: its midnight of New Year. */
const ZONES = [
  ['UTC', '2026-01-01T00:00:00.000Z'],
  ['Asia/Tokyo', '2025-12-31T15:00:00.000Z'],
  ['America/New_York', '2026-01-01T05:00:00.000Z'],
  ['Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
] as const

const questions: Sent[] = fc
  .sample(askedOf(fc.oneof(...Object.values(RULES))), { numRuns: 600, seed: 20_261_120 })
  .map(({ own, ...asked }) => ({ ...asked, own: [...own] }))
/** As they come back from JSON, so that what is absent is absent on both sides. */
const here = JSON.parse(JSON.stringify(questions.map(answersTo))) as unknown[]

describe('どの時間帯の計算機でも、期限は東京の時刻で同じになる', () => {
  it.each(ZONES)('%s の別のプロセスで、600の問いに同じ答えを出す', (zone, newYear) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tests/support/programs/reckon-deadlines.ts'],
      {
        env: { ...process.env, TZ: zone },
        input: JSON.stringify(questions),
        encoding: 'utf8',
        maxBuffer: 64 * 1024 ** 2,
      },
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const there = JSON.parse(stdout) as { zone: string; answers: unknown[] }
    expect(there.zone).toBe(`${zone} ${newYear}`)
    expect(there.answers).toEqual(here)
  })
})
