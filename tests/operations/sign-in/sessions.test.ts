import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { asClient } from '@/lib/platform/host/roles'
import { signIn, signOut } from '@/lib/platform/server/sign-in'
import { getContract } from '@/lib/registers/contracts/operations/get'
import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { listOwnContracts } from '@/lib/registers/contracts/operations/list'
import { disableOwnAccount } from '@/lib/registers/organisations/operations/disable-account'
import { getMe } from '@/lib/registers/organisations/operations/get-me'
import { resetPassword } from '@/lib/registers/organisations/operations/reset-password'
import { listPapersOperation } from '@/lib/registers/papers/operations/reading/list'
import { CAST, type PersonKey } from '@/prisma/seed/cast'
import { at, NOW, openStory, type Story } from '../../support/story'
import { refusalOf } from '../refusals'

let story: Story
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.close())

const sql = (text: string, values: unknown[] = []) =>
  asClient(story.test.adminUrl, async (admin) => (await admin.query(text, values)).rows)

/** A session of its own, as the sign-in page opens it. */
async function enter(who: PersonKey): Promise<string> {
  const { localId, organisation } = CAST[who]
  const session = await signIn(story.database, `${localId}@${organisation}`, 'any', async () => true)
  if (!session) throw new Error(`${who} could not sign in`)
  return session.token
}

/** What three rooms say to the holder of the token: undefined where it is let in. */
async function rooms(token: string) {
  const call = { session: sha256Hex(token), contractId: story.contractId }
  const answers = [
    await story.door.perform(getMe, {}, call),
    await story.door.perform(listOwnContracts, {}, call),
    await story.door.perform(listPapersOperation, {}, call),
  ]
  return answers.map(refusalOf)
}
const IN = [undefined, undefined, undefined]
const OUT = ['signed_out', 'signed_out', 'signed_out']
const shift = (token: string, column: 'last_seen_at' | 'created_at', minutes: number) =>
  sql(`update session set ${column} = now() - make_interval(mins => $2) where id_hash = $1`, [
    sha256Hex(token),
    minutes,
  ])

describe('セッション', () => {
  it('サインアウトは、その後のすべての呼出しに対して終わりである。ほかの端末のものは続く', async () => {
    const [one, two] = [await enter('manager'), await enter('manager')]
    expect(await rooms(one)).toEqual(IN)
    await signOut(story.database, one)
    expect(await rooms(one)).toEqual(OUT)
    expect(await rooms(two)).toEqual(IN)
    await signOut(story.database, one)
    expect(await rooms(one)).toEqual(OUT)
  })

  it('でたらめな番号、ハッシュでなく番号そのもの、空の番号では入れない', async () => {
    const token = await enter('manager')
    for (const session of ['', token, sha256Hex(`${token} `), '0'.repeat(64)]) {
      const answer = await story.door.perform(getMe, {}, { session })
      expect(refusalOf(answer)).toBe('signed_out')
    }
  })

  it('60分使われないと終わり、使われている間は延びる', async () => {
    const token = await enter('chief')
    await shift(token, 'last_seen_at', 59)
    expect(await rooms(token)).toEqual(IN)
    const [seen] = await sql(
      "select last_seen_at > now() - interval '1 minute' as fresh from session where id_hash = $1",
      [sha256Hex(token)],
    )
    expect(seen).toEqual({ fresh: true })
    await shift(token, 'last_seen_at', 61)
    expect(await rooms(token)).toEqual(OUT)
  })

  it('使われていても、12時間で終わる', async () => {
    const token = await enter('chief')
    await shift(token, 'created_at', 12 * 60 - 1)
    expect(await rooms(token)).toEqual(IN)
    await shift(token, 'created_at', 12 * 60 + 1)
    expect(await rooms(token)).toEqual(OUT)
  })

  it('業務の時計を動かしても、セッションの時は本当の時のまま', async () => {
    const token = await enter('chief')
    story.setTime(at('2027-03-01T09:00:00+09:00'))
    expect(await rooms(token)).toEqual(IN)
    story.setTime(NOW)
    await shift(token, 'last_seen_at', 61)
    expect(await rooms(token)).toEqual(OUT)
  })

  it('断られるだけの呼出しでも、終わったセッションは記録を書けない', async () => {
    const token = await enter('clerk')
    await signOut(story.database, token)
    const count = () => sql('select count(*)::int as n from record_entry')
    const before = await count()
    await story.door.perform(getContract, {}, { session: sha256Hex(token), contractId: story.contractId })
    expect(await count()).toEqual(before)
  })

  it('始まりと終わりと失敗は、設置全体の記録に残る。IDも番号も平文では残らない', async () => {
    const token = await enter('auditor')
    await signOut(story.database, token)
    await signIn(story.database, 'miyazaki@kansa', 'x', async () => false)
    const rows = await sql(
      `select operation, subject, actor_account, scope from record_entry where scope = 'installation' order by seq desc limit 3`,
    )
    expect(rows.map(({ operation }) => operation)).toEqual(['sessions.refuse', 'sessions.end', 'sessions.begin'])
    expect(rows[2].subject).toBe(story.accounts.auditor)
    expect(JSON.stringify(rows)).not.toMatch(/miyazaki/)
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('途中で失われる権限', () => {
  it('契約から外された人は、次の呼出しから契約を失い、ほかは続く', async () => {
    const token = await enter('assistant')
    expect(await rooms(token)).toEqual(IN)
    const rights = CAST.assistant.rights
    await story.act('manager', giveRights, { accountId: story.accounts.assistant, rights: [] }, story.contractId)
    expect(await rooms(token)).toEqual([undefined, undefined, 'not_found'])
    const list = await story.door.perform(listOwnContracts, {}, { session: sha256Hex(token) })
    expect(list).toMatchObject({ ok: true, value: { contracts: [] } })
    await story.act('manager', giveRights, { accountId: story.accounts.assistant, rights }, story.contractId)
    expect(await rooms(token)).toEqual(IN)
  })

  it('監査の期間が終わると、同じセッションのまま契約は見えなくなる', async () => {
    const token = await enter('auditor')
    expect(await rooms(token)).toEqual(IN)
    story.setTime(at('2027-04-02T09:00:00+09:00'))
    expect(await rooms(token)).toEqual([undefined, undefined, 'not_found'])
    story.setTime(NOW)
  })

  it('パスワードの再設定は、その人のすべてのセッションを終わらせる', async () => {
    const tokens = [await enter('clerk'), await enter('clerk')]
    const input = { accountId: story.accounts.clerk, password: 'hoshizora-no-shita-de-42' }
    await story.act('chief', resetPassword, input)
    for (const token of tokens) expect((await rooms(token))[0]).toBe('signed_out')
  })

  it('停止されたアカウントは、その場ですべてを失い、二度と入れない', async () => {
    const token = await enter('assistant')
    await story.act('manager', disableOwnAccount, { accountId: story.accounts.assistant, reason: '退職' })
    expect(await rooms(token)).toEqual(OUT)
    await expect(enter('assistant')).rejects.toThrow('could not sign in')
    await sql('update session set revoked_at = null where id_hash = $1', [sha256Hex(token)])
    expect(await rooms(token), 'even with a session that was not ended').toEqual(OUT)
  })
})
