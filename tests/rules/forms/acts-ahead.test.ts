import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findForm } from '@/lib/authorities/registry'
import { addDays, type CivilDate, civilDate } from '@/lib/kernel/civil-date'
import { checkFindings } from '@/lib/rules/forms/checks'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { findingsOf } from '@/lib/rules/forms/findings'

const plan = findForm('chiba/bekki2', '1', 'data_management_plan') as FormDeclaration
const PLACE = 'erasureWork.w1.erasureOn'
const planned = (erasureOn: string, leaseEndsOn?: string): Content => ({
  erasureWork: [{ rowId: 'w1', erasureOn, ...(leaseEndsOn && { leaseEndsOn }) }],
})
/** What stands against the day of the erasure, where the paper is submitted on that day. */
const against = (content: Content, submittedOn: string, earlier?: Content[]) =>
  plan.checks
    .flatMap((check) => checkFindings(check, content, { on: civilDate(submittedOn), ...(earlier && { earlier }) }))
    .filter(({ path }) => path === PLACE)

describe('承認を先に得る措置の日（千葉県 別記2 4.4(1)）', () => {
  it('30日前までに間に合わない実施日は断られ、いま提出して最も早い日が示される', () => {
    expect(against(planned('2026-12-18'), '2026-11-18', [])).toEqual([])
    expect(against(planned('2026-12-17'), '2026-11-18', [])).toEqual([
      {
        level: 'refuse',
        path: PLACE,
        clause: '4.4(1)',
        message: expect.stringContaining('最も早い日は令和8年12月18日です。'),
      },
    ])
  })

  it('差し戻されて直した版と、後の変更は、前の版で示した日のままなら断られない。日を早めれば断られる', () => {
    const first = planned('2026-12-18')
    expect(against(first, '2026-12-10', [planned('2027-01-20'), first])).toEqual([])
    expect(against(planned('2026-12-17'), '2026-12-10', [first])).toHaveLength(1)
    const other: Content = { erasureWork: [{ rowId: 'w2', erasureOn: '2026-12-18' }] }
    expect(against(first, '2026-12-10', [other])).toHaveLength(1)
  })

  it('賃貸借の満了日は動かせないので、遅れても断られず、実施日は満了日から30日以内でなければならない（また書）', () => {
    expect(against(planned('2027-01-24', '2026-12-25'), '2026-12-20', [])).toEqual([])
    expect(against(planned('2026-12-25', '2026-12-25'), '2026-12-20', [])).toEqual([])
    for (const day of ['2027-01-25', '2026-12-24'])
      expect(against(planned(day, '2026-12-25'), '2026-12-20', [])).toMatchObject([{ clause: '4.4(1)また書' }])
  })

  it('前の版を知らない画面は判断せず、サーバーの答えを待つ。書きかけの日は判断しない', () => {
    expect(against(planned('2026-11-19'), '2026-11-18')).toEqual([])
    expect(against(planned('令和8年'), '2026-11-18', [])).toEqual([])
    const facts = { submittedOn: civilDate('2026-11-18'), sealedPresent: [], attachmentCount: 0 }
    const places = (earlier?: Content[]) =>
      findingsOf(plan, planned('2026-11-19'), { ...facts, ...(earlier && { earlier }) }).map(({ path }) => path)
    expect(places().filter((path) => path === PLACE)).toEqual([])
    expect(places([]).filter((path) => path === PLACE)).toEqual([PLACE])
  })

  it('どの日に提出しても、断られるのは30日に満たない日だけで、示された日にすれば断られない', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(civilDate('2026-01-01'), days))
    fc.assert(
      fc.property(day, fc.integer({ min: -40, max: 80 }), (submittedOn: CivilDate, distance) => {
        const found = against(planned(addDays(submittedOn, distance)), submittedOn, [])
        expect(found.length).toBe(distance < 30 ? 1 : 0)
        expect(against(planned(addDays(submittedOn, 30)), submittedOn, [])).toEqual([])
      }),
    )
  })
})
