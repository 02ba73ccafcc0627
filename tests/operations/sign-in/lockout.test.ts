import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { asClient } from '@/lib/platform/host/roles'
import { GUESS_LIMIT, signIn, signInIdOf } from '@/lib/platform/server/sign-in'
import { DEMO_PASSWORD } from '@/prisma/seed/cast'
import { everyRowAsText } from '../../support/probe-tables'
import { openStory, type Story } from '../../support/story'

const ID = 'takahashi@kyogikai'
let story: Story
beforeAll(async () => {
  story = await openStory(30)
})
afterAll(() => story.close())

/** Which hashes were compared: null stands for an ID that nobody has. */
let evaluated: (string | null)[] = []
const wrong = async (_: string, hash: string | null) => {
  evaluated.push(hash)
  await pause(20)
  return false
}
const right = async (_: string, hash: string | null) => {
  evaluated.push(hash)
  return hash !== null
}
const guess = (id: string, check: typeof wrong) => signIn(story.database, id, 'guess', check)
const guesses = (count: number, id: string, check: typeof wrong) =>
  Promise.all(Array.from({ length: count }, () => guess(id, check)))
const sql = (text: string, values: unknown[] = []) =>
  asClient(story.test.adminUrl, async (admin) => (await admin.query(text, values)).rows)
const passed = (minutes: number) =>
  sql('update sign_in_guard set window_from = window_from - make_interval(mins => $1)', [minutes])

beforeEach(async () => {
  evaluated = []
  await sql('delete from sign_in_guard')
})

describe('サインインの試行の上限', () => {
  it('200の同時の試行のうち、照合されるのは上限の5回まで', async () => {
    expect(await guesses(200, ID, wrong)).toEqual(Array(200).fill(null))
    expect(evaluated).toHaveLength(GUESS_LIMIT)
    expect(new Set(evaluated).size).toBe(1)
    expect(evaluated[0]).toMatch(/^\$argon2id\$/)
  })

  it('いないIDも同じ道を通る：同じ回数だけ、誰のものでもないハッシュと照合される', async () => {
    for (const id of ['nobody@kyogikai', 'takahashi@nowhere', 'takahashi', '']) {
      evaluated = []
      await guesses(30, id, right)
      expect(evaluated, id).toEqual(Array(GUESS_LIMIT).fill(null))
    }
    const refusals = await sql(
      `select details from record_entry where operation = 'sessions.refuse' order by seq desc limit 120`,
    )
    const whys = refusals.map(({ details }) => JSON.parse(details).why)
    expect(whys.filter((why) => why === 'ID又はパスワードの誤り')).toHaveLength(4 * GUESS_LIMIT)
  })

  it('上限の後は正しいパスワードでも入れず、照合もされない。窓が過ぎれば入れる', async () => {
    await guesses(GUESS_LIMIT, ID, wrong)
    evaluated = []
    expect(await guess(ID, right)).toBeNull()
    await passed(14)
    expect(await guess(ID, right)).toBeNull()
    expect(evaluated).toEqual([])
    await passed(2)
    expect(await guess(ID, right)).toMatchObject({ token: expect.any(String) })
    expect(evaluated).toHaveLength(1)
  })

  it('止められている間の試行は、窓を延ばさない', async () => {
    await guesses(GUESS_LIMIT, ID, wrong)
    for (let minute = 0; minute < 15; minute += 1) {
      await passed(1)
      await guess(ID, wrong)
    }
    await passed(1)
    expect(await guess(ID, right)).not.toBeNull()
  })

  it('成功は数え直しになり、一人の失敗はほかの人を止めない', async () => {
    for (let round = 0; round < 3; round += 1) {
      await guesses(GUESS_LIMIT - 1, ID, wrong)
      expect(await guess(ID, right)).not.toBeNull()
    }
    await guesses(20, ID, wrong)
    expect(await guess('yoshida@kyogikai', right)).not.toBeNull()
    expect(await guess('kubo@roudou', right)).not.toBeNull()
  })

  it('停止されたアカウントは、いないIDと同じに見える', async () => {
    await sql('update account set disabled_at = now() where id = $1', [story.accounts.bystander])
    expect(await guess('okada@kyogikai', right)).toBeNull()
    expect(evaluated).toEqual([null])
  })

  it('対照：先に数えず後で数えるやり方では、200の同時の試行が上限を越えて照合される', async () => {
    const pool = new pg.Pool({ connectionString: story.test.adminUrl, max: 20 })
    const naive = async () => {
      const { rows } = await pool.query('select attempts from sign_in_guard where login_key = $1', ['naive'])
      if ((rows[0]?.attempts ?? 0) >= GUESS_LIMIT) return
      await wrong('guess', 'hash')
      await pool.query(`insert into sign_in_guard as g (login_key, attempts, window_from) values ('naive', 1, now())
                          on conflict (login_key) do update set attempts = g.attempts + 1`)
    }
    await Promise.all(Array.from({ length: 200 }, naive)).finally(() => pool.end())
    expect(evaluated.length).toBeGreaterThan(GUESS_LIMIT)
  })
})

describe('サインインのID', () => {
  it.each(['TAKAHASHI@Kyogikai', '  takahashi@kyogikai\t', 'ｔａｋａｈａｓｈｉ＠ｋｙｏｇｉｋａｉ'])(
    '%j は同じ人を指し、同じ試行として数えられる',
    async (typed) => {
      expect(signInIdOf(typed)).toEqual({ localId: 'takahashi', code: 'kyogikai' })
      await guesses(3, ID, wrong)
      await guesses(3, typed, wrong)
      expect(evaluated).toHaveLength(GUESS_LIMIT)
      expect(await sql('select attempts from sign_in_guard')).toEqual([{ attempts: 6 }])
    },
  )

  it.each([
    ['空', ''],
    ['記号だけ', '@'],
    ['組織のない', 'takahashi@'],
    ['人のない', '@kyogikai'],
    ['組織の二つある', 'takahashi@kyogikai@roudou'],
    ['一万字の', 'あ'.repeat(10_000)],
    ['零の字のある', 'nobody\u0000@kyogikai'],
    ['壊れた字の', '\ud800@kyogikai'],
    ['SQLのような', "' or 1=1 --@kyogikai"],
  ])('%sIDは誰でもなく、壊れもしない', async (_, typed) => {
    expect(await guess(typed, right)).toBeNull()
    expect(evaluated).toEqual([null])
  })
})

describe('本物の照合', () => {
  it('正しいパスワードだけが通り、打った文字も会話の番号も、どこにも残らない', async () => {
    expect(await signIn(story.database, ID, `${DEMO_PASSWORD}x`)).toBeNull()
    expect(await signIn(story.database, ID, 'あ'.repeat(201))).toBeNull()
    const session = await signIn(story.database, ID, DEMO_PASSWORD)
    expect(session?.token).toMatch(/^[\w-]{43}$/)
    const rows = await everyRowAsText(story.test.adminUrl)
    expect(rows).toContain(sha256Hex(session?.token ?? ''))
    for (const secret of [session?.token ?? '?', DEMO_PASSWORD]) expect(rows).not.toContain(secret)
  })
})
