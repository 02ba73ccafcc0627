import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate } from '@/lib/kernel/civil-date'
import { instantOf } from '@/lib/kernel/instant'
import { type Answer, decideSetting } from '@/lib/registers/contracts/decide-setting'
import {
  definitionsOf,
  ENDS_ON,
  periodAt,
  rowInForce,
  type SettingRow,
  STARTS_ON,
  settingKey,
  sideOf,
  valuesInForce,
  valuesOf,
} from '@/lib/registers/contracts/settings'
import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { at, endsOn, interval, known, NOW, row, subcontracting } from './answered'

function refusedFor(answer: Partial<Answer>, rows: SettingRow[] = [], definition = subcontracting) {
  const side = definition.answeredBy
  const decided = decideSetting(definition, { value: 'yes', basis: '申出', ...answer }, side, known(...rows), NOW)
  return !decided.ok && decided.refusal.kind === 'invalid' ? decided.refusal.findings : []
}
const findingsOf = (...of: Parameters<typeof refusedFor>) => refusedFor(...of).map(({ path }) => path)

describe('契約の設定', () => {
  it('答える側だけが定められる。ほかの側と、閲覧者・監査は断る', () => {
    const answer = { value: 'yes', basis: '申出' }
    expect(decideSetting(subcontracting, answer, 'contractor', known(), NOW)).toEqual({
      ok: true,
      value: { value: 'yes', fromAt: NOW },
    })
    expect(decideSetting(subcontracting, answer, 'authority', known(), NOW)).toMatchObject({
      refusal: { kind: 'not_allowed', message: expect.stringContaining('受注者') },
    })
    expect(decideSetting(subcontracting, answer, undefined, known(), NOW)).toMatchObject({
      refusal: { kind: 'not_allowed' },
    })
    expect(['authority', 'prime', 'subcontractor', 'viewer', 'auditor'].map((kind) => sideOf(kind as 'prime'))).toEqual(
      ['authority', 'contractor', 'contractor', undefined, undefined],
    )
  })

  it('さかのぼらない：昨日からは断り、今日からは今から、明日からはその日の0時（東京）から効く', () => {
    expect(findingsOf({ fromOn: civilDate('2026-11-20') })).toEqual(['fromOn'])
    const from = (day: string) =>
      decideSetting(subcontracting, { value: 'yes', basis: '申出', fromOn: civilDate(day) }, 'contractor', known(), NOW)
    expect(from('2026-11-21')).toMatchObject({ ok: true, value: { fromAt: NOW } })
    expect(from('2026-11-22')).toMatchObject({ ok: true, value: { fromAt: '2026-11-21T15:00:00.000Z' } })
  })

  it('選択肢にない値は断り、条項を告げる', () => {
    const decided = decideSetting(subcontracting, { value: 'perhaps', basis: '申出' }, 'contractor', known(), NOW)
    expect(decided).toMatchObject({ refusal: { findings: [{ path: 'value', clause: '１(2)①ア' }] } })
  })

  it('その時点で既に同じ値は断る。予定された値を取り消すために今の値をその日から置くことはできる', () => {
    const rows = [
      row(subcontracting.key, 'no', at('2026-04-01T00:00:00Z')),
      row(subcontracting.key, 'yes', at('2026-11-30T15:00:00Z'), NOW),
    ]
    expect(findingsOf({ value: 'no' }, rows)).toEqual(['value'])
    expect(findingsOf({ value: 'no', fromOn: civilDate('2026-12-01') }, rows)).toEqual([])
    expect(findingsOf({ value: 'yes', fromOn: civilDate('2026-12-01') }, rows)).toEqual(['value'])
  })

  it('契約自身の日は実在する日で、終わりは始まりより前にならない', () => {
    const rows = [
      row(STARTS_ON, '2026-04-01', at('2026-03-01T00:00:00Z')),
      row(ENDS_ON, '2027-03-31', at('2026-03-01T00:00:00Z')),
    ]
    expect(findingsOf({ value: '2027-02-30' }, rows, endsOn)).toEqual(['value'])
    expect(findingsOf({ value: '2026-03-31' }, rows, endsOn)).toEqual(['value'])
    expect(findingsOf({ value: '2026-04-01' }, rows, endsOn)).toEqual([])
    expect(findingsOf({ value: '2027-04-01' }, rows, { ...endsOn, key: STARTS_ON })).toEqual(['value'])
  })

  it('条件の定まらない問いには答えられず、何を待つかを告げる（１(3)）', () => {
    expect(refusedFor({ value: '6 months' }, [], interval)).toEqual([
      {
        level: 'refuse',
        path: 'value',
        message:
          '「業務の一部を再委託しますか。」がまだ定まっていません。「再委託する」と定まったときに、この問いに答えます。',
        clause: '１(3)',
      },
    ])
  })

  it('条件に合わない問いには答えられず、なぜ問われないかを告げる（１(3)）', () => {
    const rows = [row(subcontracting.key, 'no', at('2026-04-01T00:00:00Z'))]
    expect(refusedFor({ value: '6 months' }, rows, interval)).toMatchObject([
      {
        path: 'value',
        message:
          '「業務の一部を再委託しますか。」が「再委託しない」と定まっているため、この問いは、この契約では問われません。',
      },
    ])
  })

  it('条件が合う日からなら答えられ、答えは保つ形になる', () => {
    const rows = [
      row(subcontracting.key, 'no', at('2026-04-01T00:00:00Z')),
      row(subcontracting.key, 'yes', at('2026-11-30T15:00:00Z'), NOW),
    ]
    expect(findingsOf({ value: '6 months' }, rows, interval)).toEqual(['value'])
    const answer = { value: ' ０６ months', basis: '協議', fromOn: civilDate('2026-12-01') }
    expect(decideSetting(interval, answer, 'contractor', known(...rows), NOW)).toEqual({
      ok: true,
      value: { value: '6 months', fromAt: '2026-11-30T15:00:00.000Z' },
    })
    expect(refusedFor({ ...answer, value: '6 weeks' }, rows, interval)).toMatchObject([
      { path: 'value', clause: '１(3)', message: '単位を「か月」から選んでください。' },
    ])
  })

  it('書き方が違うだけの同じ答えは、同じ値として断る', () => {
    const rows = [
      row(subcontracting.key, 'yes', at('2026-04-01T00:00:00Z')),
      row(interval.key, '6 months', at('2026-04-02T00:00:00Z')),
    ]
    expect(findingsOf({ value: '６ months' }, rows, interval)).toEqual(['value'])
    expect(findingsOf({ value: '3 months' }, rows, interval)).toEqual([])
  })

  it('効力のある値は、始まりが最も遅い行である。始まりが同じなら後に定めた行である', () => {
    const rows = [
      row('k', 'a', at('2026-01-01T00:00:00Z')),
      row('k', 'b', at('2026-02-01T00:00:00Z')),
      row('k', 'c', at('2026-02-01T00:00:00Z'), at('2026-02-02T00:00:00Z')),
    ]
    expect(rowInForce(rows, 'k', at('2025-12-31T23:59:59Z'))).toBeUndefined()
    expect(rowInForce(rows, 'k', at('2026-01-31T23:59:59.999Z'))?.value).toBe('a')
    expect(rowInForce(rows, 'k', at('2026-02-01T00:00:00Z'))?.value).toBe('c')
    expect(rowInForce(rows, 'other', NOW)).toBeUndefined()
  })

  it('行の並びは結果を変えない', () => {
    const instants = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map(instantOf)
    const rowsOf = fc.uniqueArray(fc.record({ value: fc.string(), fromAt: instants, setAt: instants }), {
      minLength: 1,
      selector: ({ fromAt, setAt }) => `${fromAt}/${setAt}`,
    })
    fc.assert(
      fc.property(rowsOf, instants, (made, moment) => {
        const rows = made.map((each) => ({ ...row('k', each.value, each.fromAt, each.setAt) }))
        expect(rowInForce(rows.toReversed(), 'k', moment)).toEqual(rowInForce(rows, 'k', moment))
      }),
    )
  })

  it('二つの文書が同じ語を使っても混ざらない', () => {
    const rows = [
      row(settingKey('city/a', 'kind'), 'x', NOW),
      row(settingKey('city/b', 'kind'), 'y', NOW),
      row(ENDS_ON, '2027-03-31', NOW),
    ]
    const values = valuesInForce(rows, NOW)
    expect(valuesOf(values, 'city/a')).toEqual({ kind: 'x' })
    expect(valuesOf(values, 'city/b')).toEqual({ kind: 'y' })
    expect(values).toContainEqual({ key: 'ends_on', value: '2027-03-31' })
    expect(periodAt(rows, NOW)).toEqual({ signedOn: undefined, startsOn: undefined, endsOn: '2027-03-31' })
  })

  it('定められるのは、契約自身の三つの日と、文書の問いである', () => {
    const askedWhen = [{ setting: 'subcontracting', isOneOf: ['yes'] }]
    const declared = {
      settings: [
        { ...subcontracting, key: 'subcontracting' },
        { ...interval, key: 'interval', askedWhen },
      ],
      forms: [],
      clauses: [],
    } as unknown as DocumentEdition
    const definitions = definitionsOf([{ document: 'city/annex', declared }])
    expect(definitions.map(({ key }) => key)).toEqual([
      'contract#signed_on',
      'contract#starts_on',
      'contract#ends_on',
      'city/annex#subcontracting',
      'city/annex#interval',
    ])
    expect(definitions.slice(0, 3).map(({ answer }) => answer.kind)).toEqual(['day', 'day', 'day'])
    expect(definitions[4]).toEqual(interval)
  })
})
