import { describe, expect, it } from 'vitest'
import { civilDate } from '@/lib/kernel/civil-date'
import { type Instant, instantOf } from '@/lib/kernel/instant'
import type { FoundOrganisation } from '@/lib/registers/contracts/contract'
import { decideEnding, decideNaming, isInForce, type Naming, type Party } from '@/lib/registers/contracts/parties'
import type { OrganisationKind } from '@/lib/rules/access/rights'

const at = (text: string): Instant => instantOf(new Date(text))
/** 2026-11-21 10:00 in Tokyo. */
const NOW = at('2026-11-21T01:00:00Z')
const OPENED = at('2026-04-01T00:00:00Z')

const party = (id: string, kind: Party['kind'], more: Partial<Party> = {}): Party => ({
  id,
  kind,
  organisationId: `org-${id}`,
  organisationName: `組織${id}`,
  fromAt: OPENED,
  ...more,
})
const authority = party('a', 'authority')
const prime = party('p', 'prime')
const sub = party('s', 'subcontractor', { parentId: 'p' })

const found = (kind: OrganisationKind, id = 'new'): FoundOrganisation => ({ id, name: '新しい組織', kind })
const until = civilDate('2027-03-31')

function pathsOf(naming: Naming, organisation: FoundOrganisation | undefined, parties = [authority, prime]) {
  const decided = decideNaming(naming, organisation, parties, NOW)
  return !decided.ok && decided.refusal.kind === 'invalid' ? decided.refusal.findings.map(({ path }) => path) : []
}

describe('当事者を加える', () => {
  it('監査は発注者又は監査機関、閲覧者は発注者、再委託先は受注者の組織である', () => {
    const allowed = (['authority', 'contractor', 'audit'] as const).map((kind) =>
      (['auditor', 'viewer', 'subcontractor'] as const).filter(
        (as) => pathsOf({ kind: as, untilOn: until }, found(kind)).length === 0,
      ),
    )
    expect(allowed).toEqual([['auditor', 'viewer'], ['subcontractor'], ['auditor']])
  })

  it('監査は期間を定めて委ねる。終わりの日は当日の終わりまで効く', () => {
    expect(pathsOf({ kind: 'auditor' }, found('audit'))).toEqual(['untilOn'])
    const decided = decideNaming(
      { kind: 'auditor', fromOn: civilDate('2026-12-01'), untilOn: until },
      found('audit'),
      [prime],
      NOW,
    )
    expect(decided).toMatchObject({
      ok: true,
      value: { fromAt: '2026-11-30T15:00:00.000Z', untilAt: '2027-03-31T15:00:00.000Z' },
    })
  })

  it('登録のない組織、既に当事者である組織、一度外れた組織は加えられない', () => {
    expect(pathsOf({ kind: 'viewer' }, undefined)).toEqual(['organisationCode'])
    expect(pathsOf({ kind: 'subcontractor' }, found('contractor', 'org-p'))).toEqual(['organisationCode'])
    expect(pathsOf({ kind: 'viewer' }, found('authority', 'org-a'))).toEqual(['organisationCode'])
    const gone = party('v', 'viewer', { untilAt: at('2026-05-01T00:00:00Z') })
    expect(decideNaming({ kind: 'viewer' }, found('authority', 'org-v'), [gone], NOW)).toMatchObject({
      refusal: { findings: [{ message: expect.stringContaining('既にこの契約から外れています') }] },
    })
  })

  it('再委託先は受注者の下か、選んだ再委託先の下に立つ。外れた者の下には立てない', () => {
    const below = (parentId?: string, parties = [authority, prime, sub]) =>
      decideNaming({ kind: 'subcontractor', parentId }, found('contractor'), parties, NOW)
    expect(below()).toMatchObject({ value: { parentId: 'p' } })
    expect(below('s')).toMatchObject({ value: { parentId: 's' } })
    expect(below('a')).toMatchObject({ refusal: { findings: [{ path: 'parentId' }] } })
    expect(below('s', [authority, prime, { ...sub, untilAt: NOW }])).toMatchObject({
      refusal: { findings: [{ path: 'parentId' }] },
    })
  })

  it('さかのぼらず、終わりは始まりより前にならない', () => {
    expect(pathsOf({ kind: 'viewer', fromOn: civilDate('2026-11-20') }, found('authority'))).toEqual(['fromOn'])
    expect(
      pathsOf(
        { kind: 'viewer', fromOn: civilDate('2026-12-02'), untilOn: civilDate('2026-12-01') },
        found('authority'),
      ),
    ).toEqual(['untilOn'])
    expect(pathsOf({ kind: 'viewer', untilOn: civilDate('2026-11-20') }, found('authority'))).toEqual(['untilOn'])
    expect(pathsOf({ kind: 'viewer', untilOn: civilDate('2026-11-21') }, found('authority'))).toEqual([])
  })
})

describe('当事者の終わり', () => {
  const auditor = party('u', 'auditor', { untilAt: at('2027-03-31T15:00:00Z') })
  const end = (partyId: string, day?: string, parties = [authority, prime, sub, auditor]) =>
    decideEnding({ partyId, untilOn: day === undefined ? undefined : civilDate(day) }, parties, NOW)

  it('今すぐ、又は先の日で終えられる。先に定めた日より後にもできる', () => {
    expect(end('u')).toMatchObject({ ok: true, value: { untilAt: NOW } })
    expect(end('u', '2026-12-31')).toMatchObject({ ok: true, value: { untilAt: '2026-12-31T15:00:00.000Z' } })
    expect(end('u', '2027-06-30').ok).toBe(true)
  })

  it('発注者と受注者は外せない', () => {
    expect(end('a')).toMatchObject({ refusal: { kind: 'invalid' } })
    expect(end('p')).toMatchObject({ refusal: { kind: 'invalid' } })
  })

  it('過去の日、既に外れた者、この契約にない者は断る', () => {
    expect(end('u', '2026-11-20')).toMatchObject({ refusal: { findings: [{ path: 'untilOn' }] } })
    expect(end('u', undefined, [{ ...auditor, untilAt: NOW }])).toMatchObject({
      refusal: { findings: [{ path: 'partyId' }] },
    })
    expect(end('nobody')).toMatchObject({ refusal: { kind: 'not_found' } })
  })

  it('配下の再委託先が残るうちは、その上の再委託先を外せない', () => {
    const lower = party('t', 'subcontractor', { parentId: 's' })
    expect(end('s', undefined, [prime, sub, lower])).toMatchObject({
      refusal: { findings: [{ message: expect.stringContaining('組織t') }] },
    })
    expect(end('s', undefined, [prime, sub, { ...lower, untilAt: NOW }]).ok).toBe(true)
  })

  it('これから始まる者は、始まる前に取りやめられる', () => {
    const planned = party('f', 'viewer', { fromAt: at('2026-12-31T15:00:00Z') })
    expect(end('f', undefined, [planned])).toMatchObject({ ok: true, value: { untilAt: NOW } })
    expect(end('f', '2026-12-01', [planned])).toMatchObject({ refusal: { findings: [{ path: 'untilOn' }] } })
  })

  it('始まりの瞬間には当事者であり、終わりの瞬間にはもう当事者でない', () => {
    const timed = { fromAt: OPENED, untilAt: NOW }
    expect(isInForce(timed, OPENED)).toBe(true)
    expect(isInForce(timed, NOW)).toBe(false)
    expect(isInForce({ fromAt: NOW }, OPENED)).toBe(false)
  })
})
