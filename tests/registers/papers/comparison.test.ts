import { describe, expect, it } from 'vitest'
import { filesBetween, versionsBehind } from '@/lib/registers/papers/comparison'
import type { VersionState } from '@/lib/rules/approvals/transitions'
import { at, NOW } from '../../support/story'

const version = (number: number, state: VersionState, effectiveAt?: string) => ({
  ...{ number, state },
  ...(effectiveAt && { effectiveAt: at(effectiveAt) }),
})
const inForce = (number: number) => version(number, 'approved', '2026-11-01T00:00:00+09:00')
const behind = (versions: ReturnType<typeof version>[], shown: number, asked: number[] = []) =>
  versionsBehind(
    versions,
    { number: shown },
    asked.map((one) => ({ version: one, act: 'ask_correction' as const })),
    NOW,
  ).map(({ version: { number }, words }) => `${number} ${words.join('・')}`)

describe('版を何と比べるか', () => {
  it('最後に差し戻した版と、適用中の版の両方と比べる', () => {
    const versions = [inForce(1), version(2, 'returned'), version(3, 'returned'), version(4, 'submitted')]
    expect(behind(versions, 4)).toEqual(['3 差し戻した版', '1 適用中'])
    expect(behind(versions, 3)).toEqual(['2 差し戻した版', '1 適用中'])
    expect(behind(versions, 1)).toEqual([])
  })

  it('差戻しも適用中の版もなければ、直前の版と比べる', () => {
    expect(behind([version(1, 'withdrawn'), version(2, 'submitted')], 2)).toEqual(['1 直前の版'])
    const later = version(1, 'approved', '2027-01-01T00:00:00+09:00')
    expect(behind([later, version(2, 'submitted')], 2)).toEqual(['1 直前の版'])
  })

  it('補正を求めた版が適用中の版でもあるときは、一度だけ挙げる', () => {
    const received = version(1, 'received', '2026-11-01T00:00:00+09:00')
    expect(behind([received, version(2, 'submitted')], 2, [1])).toEqual(['1 補正を求めた版・適用中'])
    expect(behind([received, version(2, 'submitted')], 2)).toEqual(['1 適用中'])
  })

  it('添付は、名と中身の両方で比べる', () => {
    const file = (fileName: string, sha256: string) => ({ fileName, sha256 })
    const [map, map2, rules] = [file('図.pdf', 'a'), file('図.pdf', 'b'), file('規程.pdf', 'c')]
    expect(filesBetween([map, rules], [rules, map])).toEqual({ added: [], removed: [] })
    expect(filesBetween([map], [map2, rules])).toEqual({ added: ['図.pdf', '規程.pdf'], removed: ['図.pdf'] })
  })
})
