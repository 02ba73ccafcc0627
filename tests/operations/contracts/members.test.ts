import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { getContract } from '@/lib/registers/contracts/operations/get'
import { getContractMember } from '@/lib/registers/contracts/operations/get-member'
import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { listContractMembers } from '@/lib/registers/contracts/operations/list-members'
import type { Right } from '@/lib/rules/access/rights'
import type { PersonKey } from '@/prisma/seed/cast'
import { openStory, type Story } from '../../support/story'
import { messagesOf, pathsOf, refusalOf } from '../refusals'

let story: Story
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.close())

const give = (by: PersonKey, to: PersonKey, rights: Right[]) =>
  story.ask(by, giveRights, { accountId: story.accounts[to], rights })
const historyOf = (who: PersonKey) =>
  asClient(story.test.adminUrl, async (admin) => {
    const sql =
      'select rights, ended_at is null as in_force from contract_member where contract_id = $1 and account_id = $2 order by given_at, ended_at nulls last'
    return (await admin.query(sql, [story.contractId, story.accounts[who]])).rows
  })

describe('contracts.list_members', () => {
  it('自らの側の担当者と権限、名指せる職員、相手側の氏名が並ぶ', async () => {
    const seen = await story.act('manager', listContractMembers, {}, story.contractId)
    expect(seen.members.map(({ personName, isSelf }) => [personName, isSelf])).toEqual([
      ['髙橋 一郎', true],
      ['𠮷田 花子', false],
    ])
    expect(seen.nameable.map(({ name, localId }) => [name, localId])).toEqual([['岡田 進', 'okada']])
    expect(seen.others).toEqual([
      expect.objectContaining({ kind: 'authority', names: ['久保 真理子'] }),
      expect.objectContaining({ kind: 'auditor', names: ['宮﨑 恵'] }),
    ])
    expect(seen.rightsOffered).not.toContain('decide')
    expect(seen.can).toMatchObject({ 'contracts.give_rights': true, 'contracts.name_party': false })
    expect(seen.parties).toEqual([])
  })

  it('閲覧の権限のない管理者には、相手側の氏名は見えない', async () => {
    expect((await give('manager', 'manager', ['administer'])).ok).toBe(true)
    const seen = await story.act('manager', listContractMembers, { search: '岡田' }, story.contractId)
    expect([seen.others, seen.nameable.length]).toEqual([[], 1])
    expect((await give('manager', 'manager', ['read', 'draft', 'record', 'submit', 'administer'])).ok).toBe(true)
  })

  it('管理の権限のない人には開かれず、関わりのない人には見つからない', async () => {
    expect(refusalOf(await story.ask('assistant', listContractMembers, {}))).toBe('not_allowed')
    for (const who of ['bystander', 'clerk', 'rival', 'stranger'] as const)
      expect(refusalOf(await story.ask(who, listContractMembers, {})), who).toBe('not_found')
  })
})

describe('contracts.get_member', () => {
  const get = (by: PersonKey, of: PersonKey) => story.ask(by, getContractMember, { accountId: story.accounts[of] })

  it('自らの組織の人の、この契約での権限と、付与できる権限が分かる', async () => {
    const seen = await story.act(
      'manager',
      getContractMember,
      { accountId: story.accounts.assistant },
      story.contractId,
    )
    expect(seen).toMatchObject({ name: '𠮷田 花子', rights: ['read', 'draft', 'record'], isSelf: false })
    const outsider = await get('manager', 'bystander')
    expect(outsider).toMatchObject({ ok: true, value: { rights: [], givenAt: undefined } })
  })

  it('ほかの組織の人は見つからず、管理の権限のない人、関わりのない人には開かれない', async () => {
    expect(refusalOf(await get('manager', 'chief'))).toBe('not_found')
    expect(refusalOf(await get('assistant', 'manager'))).toBe('not_allowed')
    for (const who of ['bystander', 'rival', 'stranger'] as const) {
      expect(refusalOf(await get(who, who)), who).toBe('not_found')
    }
  })
})

describe('contracts.give_rights', () => {
  it('新しい組は前の組を終わらせて置き換わり、履歴が残る。空の組は担当を終わらせる', async () => {
    expect((await give('manager', 'bystander', ['read'])).ok).toBe(true)
    expect((await story.ask('bystander', getContract, {})).ok).toBe(true)
    expect((await give('manager', 'bystander', ['read', 'draft'])).ok).toBe(true)
    expect((await give('manager', 'bystander', [])).ok).toBe(true)
    expect(refusalOf(await story.ask('bystander', getContract, {}))).toBe('not_found')
    expect(await historyOf('bystander')).toEqual([
      { rights: ['read'], in_force: false },
      { rights: ['read', 'draft'], in_force: false },
    ])
  })

  it('ほかの組織のアカウントは、あることも分からない。双方の側に立つ人はいない', async () => {
    expect(refusalOf(await give('manager', 'chief', ['read']))).toBe('not_found')
    expect(refusalOf(await give('chief', 'manager', ['read', 'decide']))).toBe('not_found')
    expect(
      refusalOf(await story.ask('manager', giveRights, { accountId: crypto.randomUUID(), rights: ['read'] })),
    ).toBe('not_found')
  })

  it('立場に合わない権限は断る', async () => {
    expect(pathsOf(await give('chief', 'clerk', ['read', 'submit']))).toEqual(['rights'])
    expect(pathsOf(await give('auditor', 'auditor', ['read', 'decide']))).toEqual(['rights'])
    expect(pathsOf(await give('manager', 'assistant', ['read', 'decide']))).toEqual(['rights'])
  })

  it('担当者でも、管理の権限がなければ自分の権限を広げられない', async () => {
    const granted = await story.ask('assistant', giveRights, {
      accountId: story.accounts.assistant,
      rights: ['read', 'administer'],
    })
    expect(refusalOf(granted)).toBe('not_allowed')
    expect(refusalOf(await give('rival', 'rival', ['read']))).toBe('not_found')
  })

  it('最後の管理者も、組織に利用者の管理者がいれば外れられる。いなければ断られる', async () => {
    expect((await give('manager', 'assistant', ['read', 'administer'])).ok).toBe(true)
    expect((await give('assistant', 'manager', ['read'])).ok).toBe(true)
    const rights = 'from organisation_right where account_id = $1'
    const kept = await asClient(story.test.adminUrl, async (admin) => {
      const { rows } = await admin.query(`select * ${rights}`, [story.accounts.manager])
      await admin.query(`delete ${rights}`, [story.accounts.manager])
      return rows[0]
    })
    expect(messagesOf(await give('assistant', 'assistant', ['read']))).toContain('管理できる人がいなくなります')
    await asClient(story.test.adminUrl, (admin) =>
      admin.query(
        'insert into organisation_right (organisation_id, account_id, "right", granted_at) values ($1, $2, $3, $4)',
        [kept.organisation_id, kept.account_id, kept.right, kept.granted_at],
      ),
    )
    expect((await give('assistant', 'assistant', ['read'])).ok).toBe(true)
  })

  it('同時に付与しても、効力のある組は一つである', async () => {
    const sets: Right[][] = [['read'], ['read', 'draft'], ['read', 'record'], ['read', 'submit'], ['read', 'export']]
    await Promise.all(sets.map((rights) => give('manager', 'bystander', rights)))
    const history = (await historyOf('bystander')) as { in_force: boolean }[]
    expect(history.filter((row) => row.in_force)).toHaveLength(1)
  })

  it('互いを同時に外しても、管理者が一人も残らないことにはならない', async () => {
    await give('manager', 'assistant', ['read', 'administer'])
    await give('manager', 'manager', ['read', 'administer'])
    await asClient(story.test.adminUrl, (admin) =>
      admin.query('delete from organisation_right where account_id = $1', [story.accounts.manager]),
    )
    const answers = await Promise.all([give('manager', 'assistant', ['read']), give('assistant', 'manager', ['read'])])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })
})
