import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endPartyTime } from '@/lib/registers/contracts/operations/end-party'
import { getContract } from '@/lib/registers/contracts/operations/get'
import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { listOwnContracts } from '@/lib/registers/contracts/operations/list'
import { nameParty } from '@/lib/registers/contracts/operations/name-party'
import { at, NOW, openStory, type Story } from '../../support/story'
import { messagesOf, pathsOf, refusalOf } from '../refusals'

let story: Story
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.close())

const basis = '承認書のとおり'
const partyOf = async (organisationName: string) =>
  (await story.act('chief', getContract, {}, story.contractId)).parties.find(
    (party) => party.organisationName === organisationName,
  )
const knows = async (who: 'rival' | 'stranger' | 'auditor') =>
  (await story.act(who, listOwnContracts, {})).contracts.some(({ id }) => id === story.contractId)

describe('contracts.name_party', () => {
  it('再委託先は受注者の下に加わり、その組織が自ら担当者を名指す', async () => {
    expect(await knows('rival')).toBe(false)
    await story.act(
      'chief',
      nameParty,
      { kind: 'subcontractor', organisationCode: ' AOYAMA ', basis },
      story.contractId,
    )
    const prime = await partyOf('多摩地域雇用開発協議会')
    expect(await partyOf('青山データサービス株式会社')).toMatchObject({
      kind: 'subcontractor',
      parentId: prime?.id,
      isInForce: true,
      memberCount: 0,
    })
    expect(await knows('rival')).toBe(true)
    await story.act(
      'rival',
      giveRights,
      { accountId: story.accounts.rival, rights: ['read', 'draft'] },
      story.contractId,
    )
    expect((await story.act('rival', getContract, {}, story.contractId)).own.partyKind).toBe('subcontractor')
  })

  it('先の日からの閲覧者は、その日まで何も知らず、終わりの日の翌日にはもう知らない', async () => {
    await story.act(
      'chief',
      nameParty,
      { kind: 'viewer', organisationCode: 'hokuto', fromOn: '2026-12-01', untilOn: '2026-12-10', basis },
      story.contractId,
    )
    expect(await knows('stranger')).toBe(false)
    story.setTime(at('2026-12-01T00:00:00+09:00'))
    expect(await knows('stranger')).toBe(true)
    story.setTime(at('2026-12-10T23:59:59+09:00'))
    expect(await knows('stranger')).toBe(true)
    story.setTime(at('2026-12-11T00:00:00+09:00'))
    expect(await knows('stranger')).toBe(false)
    story.setTime(NOW)
  })

  it('一つの組織は一つの立場だけをもち、双方の側に同じ組織は立てない', async () => {
    expect(
      pathsOf(
        await story.ask('chief', nameParty, {
          kind: 'auditor',
          organisationCode: 'kansa',
          untilOn: '2027-03-31',
          basis,
        }),
      ),
    ).toEqual(['organisationCode'])
    expect(
      pathsOf(await story.ask('chief', nameParty, { kind: 'subcontractor', organisationCode: 'kyogikai', basis })),
    ).toEqual(['organisationCode'])
    expect(pathsOf(await story.ask('chief', nameParty, { kind: 'viewer', organisationCode: 'roudou', basis }))).toEqual(
      ['organisationCode'],
    )
    expect(
      pathsOf(await story.ask('chief', nameParty, { kind: 'viewer', organisationCode: 'nowhere', basis: '' })),
    ).toEqual(['basis'])
  })

  it('加えられるのは発注者の管理者だけである', async () => {
    const input = { kind: 'viewer', organisationCode: 'hokuto', basis }
    for (const who of ['manager', 'auditor'] as const)
      expect(refusalOf(await story.ask(who, nameParty, input)), who).toBe('not_allowed')
    for (const who of ['bystander', 'stranger', 'clerk'] as const)
      expect(refusalOf(await story.ask(who, nameParty, input)), who).toBe('not_found')
    expect(refusalOf(await story.ask('chief', nameParty, input, { contractId: story.foreignContractId }))).toBe(
      'not_found',
    )
  })
})

describe('contracts.end_party', () => {
  it('監査を終えると、その瞬間から監査には契約があることも分からない', async () => {
    const auditor = await partyOf('青葉監査法人')
    expect(await knows('auditor')).toBe(true)
    await story.act('chief', endPartyTime, { partyId: auditor?.id, basis: '監査の終了' }, story.contractId)
    expect(await knows('auditor')).toBe(false)
    expect(refusalOf(await story.ask('auditor', getContract, {}))).toBe('not_found')
    expect(messagesOf(await story.ask('chief', endPartyTime, { partyId: auditor?.id, basis }))).toContain(
      '既に外れています',
    )
  })

  it('発注者と受注者は外せず、ほかの契約の当事者は見つからない', async () => {
    const prime = await partyOf('多摩地域雇用開発協議会')
    expect(pathsOf(await story.ask('chief', endPartyTime, { partyId: prime?.id, basis }))).toEqual(['partyId'])
    const foreign = await story.act('stranger', getContract, {}, story.foreignContractId)
    expect(refusalOf(await story.ask('chief', endPartyTime, { partyId: foreign.own.partyId, basis }))).toBe('not_found')
    expect(refusalOf(await story.ask('manager', endPartyTime, { partyId: prime?.id, basis }))).toBe('not_allowed')
    expect(refusalOf(await story.ask('stranger', endPartyTime, { partyId: prime?.id, basis }))).toBe('not_found')
  })
})
