import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { asClient } from '@/lib/platform/host/roles'
import { GUESS_LIMIT, signIn } from '@/lib/platform/server/sign-in'
import { changePassword } from '@/lib/registers/organisations/operations/change-password'
import { DEMO_PASSWORD } from '@/prisma/seed/cast'
import { openStory, type Story } from '../../support/story'
import { pathsOf, refusalOf } from '../refusals'

let story: Story
beforeEach(async () => {
  await story?.close()
  story = await openStory()
})
afterAll(() => story.close())

const NEXT = 'tsukue no ue ni neko ga nemuru'
const change = (current: string, password = NEXT) => story.ask('assistant', changePassword, { current, password })
const outcomeOf = async (current: string) => {
  const answer = await change(current)
  return answer.ok ? answer.value.outcome : refusalOf(answer)
}

describe('organisations.change_password', () => {
  it('現在のパスワードを添えて変えられ、すべてのセッションが終わる', async () => {
    expect(await outcomeOf(DEMO_PASSWORD)).toBe('changed')
    expect(refusalOf(await change(NEXT))).toBe('signed_out')
    expect(await signIn(story.database, 'yoshida@kyogikai', DEMO_PASSWORD)).toBeNull()
    expect(await signIn(story.database, 'yoshida@kyogikai', NEXT)).not.toBeNull()
  })

  it('現在のパスワードが違えば変わらず、その試みは数えられて残る', async () => {
    expect(await outcomeOf('違うパスワードを打ってみた')).toBe('wrong_current')
    const counted = await asClient(
      story.test.adminUrl,
      async (admin) =>
        (await admin.query('select attempts from sign_in_guard where login_key = $1', [sha256Hex('yoshida@kyogikai')]))
          .rows,
    )
    expect(counted).toEqual([{ attempts: 1 }])
    expect(await signIn(story.database, 'yoshida@kyogikai', DEMO_PASSWORD)).not.toBeNull()
  })

  it('開いたままの画面から並行して何度試しても、確かめられるのは上限までである', async () => {
    const outcomes = await Promise.all(Array.from({ length: 40 }, (_, at) => outcomeOf(`違うパスワード その${at}`)))
    expect(outcomes.filter((outcome) => outcome === 'wrong_current')).toHaveLength(GUESS_LIMIT)
    expect(outcomes.filter((outcome) => outcome === 'too_many_guesses')).toHaveLength(40 - GUESS_LIMIT)
    expect(await outcomeOf(DEMO_PASSWORD)).toBe('too_many_guesses')
  })

  it('弱いもの、自分の名を含むもの、今と同じものは、試みを数える前に断る', async () => {
    expect(pathsOf(await change(DEMO_PASSWORD, 'yoshida no ie no ura no hatake'))).toEqual(['password'])
    expect(pathsOf(await change(DEMO_PASSWORD, DEMO_PASSWORD))).toEqual(['password'])
    const guards = await asClient(
      story.test.adminUrl,
      async (admin) => (await admin.query('select 1 from sign_in_guard')).rowCount,
    )
    expect(guards).toBe(0)
  })

  it('サインインしていなければ変えられない', async () => {
    expect(refusalOf(await story.ask('nobody', changePassword, { current: DEMO_PASSWORD, password: NEXT }))).toBe(
      'signed_out',
    )
  })
})
