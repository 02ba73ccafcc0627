import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { signIn } from '@/lib/platform/server/sign-in'
import { listOwnContracts } from '@/lib/registers/contracts/operations/list'
import { addPerson } from '@/lib/registers/organisations/operations/add-person'
import { disableOwnAccount } from '@/lib/registers/organisations/operations/disable-account'
import { getMe } from '@/lib/registers/organisations/operations/get-me'
import { getOwnPerson } from '@/lib/registers/organisations/operations/get-person'
import { listOwnPeople } from '@/lib/registers/organisations/operations/list-people'
import { resetPassword } from '@/lib/registers/organisations/operations/reset-password'
import { DEMO_PASSWORD, type PersonKey } from '@/prisma/seed/cast'
import { openStory, type Story } from '../../support/story'
import { messagesOf, pathsOf, refusalOf } from '../refusals'

let story: Story
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.close())

const GOOD = 'tsukue no ue ni neko ga nemuru'
const newcomer = { name: '佐藤 花', kana: 'さとう はな', localId: 'hana', password: GOOD, rights: [] }
const disable = (by: PersonKey, accountId: string) => story.ask(by, disableOwnAccount, { accountId, reason: '退職' })
const maySignIn = async (id: string, password: string) => (await signIn(story.database, id, password)) !== null

describe('organisations.list_people', () => {
  it('自らの組織の利用者だけが、読みの順に並ぶ', async () => {
    const { people, organisation, rightsOnOffer } = await story.act('manager', listOwnPeople, {})
    expect(people.map(({ name, signInId, isSelf }) => [name, signInId, isSelf])).toEqual([
      ['岡田 進', 'okada@kyogikai', false],
      ['髙橋 一郎', 'takahashi@kyogikai', true],
      ['𠮷田 花子', 'yoshida@kyogikai', false],
    ])
    expect([organisation.code, rightsOnOffer]).toEqual(['kyogikai', ['manage_people']])
    expect(JSON.stringify(people)).not.toMatch(/argon2|password/i)
  })

  it('氏名、読み、IDで探せる', async () => {
    const found = async (search: string) =>
      (await story.act('manager', listOwnPeople, { search })).people.map(({ localId }) => localId)
    expect([
      await found('𠮷'),
      await found('オカダ'),
      await found('TAKA'),
      await found('久保'),
      await found('_'),
    ]).toEqual([['yoshida'], ['okada'], ['takahashi'], [], []])
  })

  it('利用者の管理の権限のない人には開かれない', async () => {
    for (const who of ['assistant', 'bystander', 'clerk'] as const)
      expect(refusalOf(await story.ask(who, listOwnPeople, {})), who).toBe('not_allowed')
    expect(refusalOf(await story.ask('nobody', listOwnPeople, {}))).toBe('signed_out')
  })
})

describe('organisations.get_person', () => {
  it('自らの組織の一人が分かり、ほかの組織の人は見つからない', async () => {
    const seen = await story.act('manager', getOwnPerson, { accountId: story.accounts.assistant })
    expect(seen).toMatchObject({ name: '𠮷田 花子', signInId: 'yoshida@kyogikai', isSelf: false, isDisabled: false })
    expect(refusalOf(await story.ask('manager', getOwnPerson, { accountId: story.accounts.chief }))).toBe('not_found')
    expect(refusalOf(await story.ask('assistant', getOwnPerson, { accountId: story.accounts.assistant }))).toBe(
      'not_allowed',
    )
  })
})

describe('organisations.get_me', () => {
  it('誰として何の部屋に入れるかが分かる', async () => {
    const me = await story.act('chief', getMe, {})
    expect(me).toMatchObject({
      personName: '久保 真理子',
      organisationName: '東都労働局',
      can: { 'contracts.open': true },
    })
    expect((await story.act('assistant', getMe, {})).can).toEqual({
      'organisations.list_people': false,
      'contracts.open': false,
      'calendar.list': false,
    })
    expect(refusalOf(await story.ask('nobody', getMe, {}))).toBe('signed_out')
  })
})

describe('organisations.add_person', () => {
  it('加えられた人は、渡されたパスワードでサインインできる。契約は何も見えない', async () => {
    const added = await story.act('manager', addPerson, newcomer)
    expect(added.signInId).toBe('hana@kyogikai')
    expect(await maySignIn('Hana@Kyogikai', GOOD)).toBe(true)
  })

  it('使われているIDと弱いパスワードは断る。ほかの組織で使われているIDは使える', async () => {
    expect(pathsOf(await story.ask('manager', addPerson, { ...newcomer, password: 'hana' }))).toContain('localId')
    expect(
      pathsOf(await story.ask('manager', addPerson, { ...newcomer, localId: 'hana2', password: 'passwordpassword' })),
    ).toEqual(['password'])
    expect((await story.ask('rival', addPerson, newcomer)).ok).toBe(true)
  })

  it('受注者の組織では、契約を登録する権限を与えられない', async () => {
    expect(
      pathsOf(await story.ask('manager', addPerson, { ...newcomer, localId: 'hana3', rights: ['open_contracts'] })),
    ).toEqual(['rights'])
    expect(
      (await story.ask('chief', addPerson, { ...newcomer, localId: 'hana3', rights: ['open_contracts'] })).ok,
    ).toBe(true)
  })

  it('権限のない人は加えられない', async () => {
    expect(refusalOf(await story.ask('assistant', addPerson, { ...newcomer, localId: 'x1' }))).toBe('not_allowed')
  })

  it('同時に同じIDで加えても、一人だけが加わる', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => story.ask('manager', addPerson, { ...newcomer, localId: 'same' })),
    )
    expect(answers.map((answer) => (answer.ok ? 'done' : pathsOf(answer)[0])).sort()).toEqual([
      'done',
      'localId',
      'localId',
      'localId',
    ])
  })

  it('パスワードは記録にも、保管された答えにも残らない', async () => {
    await story.act('manager', addPerson, { ...newcomer, localId: 'traces' })
    const traces = await asClient(story.test.adminUrl, async (admin) => {
      const sql = 'select subject || details as text from record_entry union all select response from idempotency_key'
      return (await admin.query<{ text: string }>(sql)).rows.filter(({ text }) => text.includes(GOOD))
    })
    expect(traces).toEqual([])
    const keys = await asClient(story.test.adminUrl, (admin) =>
      admin.query("select operation from idempotency_key where operation like 'organisations.%'"),
    )
    expect(keys.rows.filter(({ operation }) => operation !== 'organisations.disable_account')).toEqual([])
  })
})

describe('organisations.disable_account', () => {
  it('停止された人のセッションは次の操作から無効で、サインインもできない。行為の記録は残る', async () => {
    const { accountId, signInId } = await story.act('manager', addPerson, { ...newcomer, localId: 'leaver' })
    const session = await signIn(story.database, signInId, GOOD)
    expect(session).not.toBeNull()
    await story.act('manager', disableOwnAccount, { accountId, reason: '退職' })
    expect(await maySignIn(signInId, GOOD)).toBe(false)
    const open = await asClient(
      story.test.adminUrl,
      async (admin) =>
        (await admin.query('select 1 from session where account_id = $1 and revoked_at is null', [accountId])).rowCount,
    )
    expect(open).toBe(0)
    const { people } = await story.act('manager', listOwnPeople, { search: 'leaver' })
    expect(people).toMatchObject([{ isDisabled: true }])
    expect(messagesOf(await disable('manager', accountId))).toContain('既に停止')
  })

  it('開いたままの画面からの次の操作も断られる', async () => {
    await story.act('manager', disableOwnAccount, { accountId: story.accounts.bystander, reason: '異動' })
    expect(refusalOf(await story.ask('bystander', listOwnContracts, {}))).toBe('signed_out')
  })

  it('自分と、ほかの組織の人は停止できない。権限のない人は誰も停止できない', async () => {
    expect(pathsOf(await disable('manager', story.accounts.manager))).toEqual(['accountId'])
    expect(refusalOf(await disable('manager', story.accounts.chief))).toBe('not_found')
    expect(refusalOf(await disable('assistant', story.accounts.manager))).toBe('not_allowed')
  })

  it('管理者どうしが同時に停止し合っても、一人は残る', async () => {
    const { accountId } = await story.act('rival', addPerson, {
      ...newcomer,
      localId: 'second',
      rights: ['manage_people'],
    })
    const session = await signIn(story.database, 'second@aoyama', GOOD)
    const asSecond = story.door.perform(
      disableOwnAccount,
      { accountId: story.accounts.rival, reason: '争い' },
      { session: session ? (await import('@/lib/kernel/hash')).sha256Hex(session.token) : undefined },
    )
    const answers = await Promise.all([disable('rival', accountId), asSecond])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('organisations.reset_password', () => {
  it('新しいパスワードでだけサインインでき、それまでのセッションは終わる', async () => {
    await story.act('manager', resetPassword, { accountId: story.accounts.assistant, password: GOOD })
    expect(refusalOf(await story.ask('assistant', listOwnContracts, {}))).toBe('signed_out')
    expect([await maySignIn('yoshida@kyogikai', DEMO_PASSWORD), await maySignIn('yoshida@kyogikai', GOOD)]).toEqual([
      false,
      true,
    ])
  })

  it('自分、ほかの組織の人、弱いパスワード、権限のない人は断る', async () => {
    const reset = (by: PersonKey, of: PersonKey, password = GOOD) =>
      story.ask(by, resetPassword, { accountId: story.accounts[of], password })
    expect(pathsOf(await reset('manager', 'manager'))).toEqual(['accountId'])
    expect(refusalOf(await reset('manager', 'chief'))).toBe('not_found')
    expect(pathsOf(await reset('chief', 'clerk', '久保久保久保'))).toContain('password')
    expect(refusalOf(await reset('clerk', 'chief'))).toBe('not_allowed')
  })
})
