import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findDocument } from '@/lib/authorities/registry'
import { getContract } from '@/lib/registers/contracts/operations/get'
import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { listOwnContracts } from '@/lib/registers/contracts/operations/list'
import { listSettingHistory } from '@/lib/registers/contracts/operations/list-settings'
import { openNewContract } from '@/lib/registers/contracts/operations/open'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { openStory, type Story } from '../../support/story'
import { refusalOf } from '../refusals'

let story: Story
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.close())

describe('contracts.get', () => {
  it('双方と監査が読み、それぞれの側の人数と、できることが分かる', async () => {
    const seen = await story.act('manager', getContract, {}, story.contractId)
    expect(seen.own.partyKind).toBe('prime')
    expect(Object.fromEntries(seen.parties.map(({ kind, memberCount }) => [kind, memberCount]))).toEqual({
      authority: 1,
      prime: 2,
      auditor: 1,
    })
    expect(seen.can).toMatchObject({ 'contracts.set': true, 'contracts.name_party': false, 'papers.begin': true })
    // The auditor manages the people of its own organisation, and so names them here.
    const audited = await story.act('auditor', getContract, {}, story.contractId)
    expect(
      Object.entries(audited.can)
        .filter(([, may]) => may)
        .map(([name]) => name),
    ).toEqual([
      'contracts.list_settings',
      'contracts.list_members',
      'contracts.give_rights',
      'clauses.list',
      'facts.list',
      'papers.list',
      'roster.at',
      'roster.export',
      'custody.list',
      'custody.export',
      'record.list',
      'record.verify',
      'record.export',
      'facts.export',
      'exports.list',
    ])
  })

  it('定まっていない値は、答える側への問いとして示される', async () => {
    const questionsFor = async (who: 'chief' | 'manager' | 'assistant' | 'auditor') => {
      const { settings } = await story.act(who, getContract, {}, story.contractId)
      return settings.filter(({ isOpen, mayAnswer }) => isOpen && mayAnswer).map(({ key }) => key.split('#')[1])
    }
    const declared = findDocument(DOCUMENT.document, DOCUMENT.edition)?.settings ?? []
    const askedOf = (side: string) =>
      declared.filter(({ answeredBy, askedWhen }) => answeredBy === side && !askedWhen).map(({ key }) => key)
    expect(await questionsFor('chief')).toEqual(askedOf('authority'))
    expect(await questionsFor('manager')).toEqual(askedOf('contractor'))
    expect(askedOf('contractor')).toContain('subcontracting')
    expect(await questionsFor('assistant')).toEqual([])
    expect(await questionsFor('auditor')).toEqual([])
  })

  it('契約の権限のない人には、あることも分からない', async () => {
    for (const who of ['clerk', 'bystander', 'rival', 'stranger'] as const) {
      expect(refusalOf(await story.ask(who, getContract, {})), who).toBe('not_found')
      expect(refusalOf(await story.ask(who, listSettingHistory, {})), who).toBe('not_found')
    }
    expect(refusalOf(await story.ask('nobody', getContract, {}))).toBe('signed_out')
    expect(refusalOf(await story.ask('chief', getContract, {}, { contractId: story.foreignContractId }))).toBe(
      'not_found',
    )
  })

  it('利用者を管理する人は、閲覧の権限がなければ、契約があることだけを知り、内容は読めない', async () => {
    const contractId = (
      await story.act('chief', openNewContract, {
        number: '閲覧なし',
        name: '閲覧なしの業務',
        contractorCode: 'aoyama',
        documents: [DOCUMENT],
        signedOn: '2026-11-20',
        startsOn: '2026-12-01',
        endsOn: '2027-03-31',
      })
    ).contractId
    const { contracts } = await story.act('rival', listOwnContracts, { search: '閲覧なし' })
    expect(contracts).toMatchObject([{ id: contractId, reads: false, namesMembers: true, partyKind: 'prime' }])
    const known = await story.act('rival', getContract, {}, contractId)
    expect(known).toMatchObject({ reads: false, name: '閲覧なしの業務', parties: [], documents: [], settings: [] })
    expect(refusalOf(await story.ask('rival', listSettingHistory, {}, { contractId }))).toBe('not_found')
    await story.act(
      'rival',
      giveRights,
      { accountId: story.accounts.rival, rights: ['read', 'administer'] },
      contractId,
    )
    const read = await story.act('rival', getContract, {}, contractId)
    expect([read.reads, read.parties.length, read.documents.length]).toEqual([true, 2, 1])
  })
})

describe('contracts.list', () => {
  it('自分の契約だけが、立場とともに並ぶ', async () => {
    const { contracts, can } = await story.act('manager', listOwnContracts, {})
    expect(contracts).toMatchObject([
      {
        id: story.contractId,
        number: '東労契第1号',
        partyKind: 'prime',
        reads: true,
        authorityName: '東都労働局',
        contractorName: '多摩地域雇用開発協議会',
        period: { startsOn: '2026-04-01', endsOn: '2027-03-31' },
      },
    ])
    expect(can).toEqual({ 'contracts.open': false })
    for (const [who, may] of [
      ['manager', true],
      ['assistant', true],
      ['chief', true],
      ['auditor', false],
    ] as const) {
      const [own] = (await story.act(who, listOwnContracts, {})).contracts.filter(({ id }) => id === story.contractId)
      expect(own?.reportsIncidents, who).toBe(may)
    }
    expect((await story.act('bystander', listOwnContracts, {})).contracts).toEqual([])
    expect((await story.act('stranger', listOwnContracts, {})).contracts.map(({ id }) => id)).toEqual([
      story.foreignContractId,
    ])
    expect(refusalOf(await story.ask('nobody', listOwnContracts, {}))).toBe('signed_out')
  })

  it('番号と名称で探せるのは、自分の知る契約の中だけである。％や＿はそのままの文字である', async () => {
    const found = async (who: 'chief' | 'manager', search: string) =>
      (await story.act(who, listOwnContracts, { search })).contracts.map(({ number }) => number)
    expect(await found('manager', '雇用活性化')).toEqual(['東労契第1号'])
    expect(await found('manager', '東労契')).toEqual(['東労契第1号'])
    expect(await found('manager', '求職者')).toEqual([])
    expect(await found('manager', '%')).toEqual([])
    expect(await found('manager', '東労契_1号')).toEqual([])
  })

  it('25件ずつ、新しい順に、抜けも重なりもなく並ぶ', async () => {
    const opened: string[] = []
    for (let number = 0; number < 27; number += 1) {
      const { contractId } = await story.act('stranger', openNewContract, {
        number: `連番${number}`,
        name: '同じ時刻の業務',
        contractorCode: 'aoyama',
        documents: [DOCUMENT],
        signedOn: '2026-11-20',
        startsOn: '2026-12-01',
        endsOn: '2027-03-31',
      })
      opened.push(contractId)
    }
    const first = await story.act('stranger', listOwnContracts, {})
    const second = await story.act('stranger', listOwnContracts, { before: first.next })
    expect([first.contracts.length, second.contracts.length, second.next]).toEqual([25, 3, undefined])
    const ids = [...first.contracts, ...second.contracts].map(({ id }) => id)
    expect(new Set(ids)).toEqual(new Set([...opened, story.foreignContractId]))
    expect(ids.at(-1)).toBe(story.foreignContractId)
  })
})
