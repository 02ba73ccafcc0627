import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { work, workOnce } from '@/lib/platform/jobs/loop'
import { materialForPrint } from '@/lib/registers/papers/operations/printing/material'
import { approvePaper } from '@/lib/registers/papers/operations/review/acts'
import { type Filed, filePaper, PLAN, prepare } from '../../support/papers'
import { NOW, openStory, type Story } from '../../support/story'
import { refusalOf } from '../refusals'

let story: Story
beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  story = await openStory()
  await prepare(story)
  await story.work()
})
afterAll(() => story.close())

const sql = (text: string, values: unknown[] = []) =>
  asClient(story.test.adminUrl, async (admin) => (await admin.query(text, values)).rows)
/** Files a plan, and leaves only its print to be done: the derivation of duties is looked at elsewhere. */
async function plan() {
  const filed = await filePaper(story, 'disposal_plan', PLAN)
  await sql(`update job set state = 'done' where kind = 'refresh_duties' and state = 'waiting'`)
  return filed
}
const jobsOf = ({ paperId }: Filed) =>
  sql(
    `select id, state, attempts, error, payload::json ->> 'state' as prints, run_at from job where payload like '%' || $1 || '%' order by run_at`,
    [paperId],
  )
const printsOf = ({ paperId }: Filed) =>
  sql('select version, state, sha256, size_bytes from paper_pdf where paper_id = $1 order by made_at, state', [paperId])
const entriesOf = (operation: string, { paperId }: Filed) =>
  sql('select seq, hash, details from record_entry where operation = $1 and details like $2 order by seq', [
    operation,
    `%${paperId}%`,
  ])
const workplace = (filesFolder = story.files) => ({
  door: story.door,
  database: story.database,
  now: () => NOW,
  settings: { filesFolder },
})

describe('仕事の失敗とやり直し', () => {
  const dueNow = ({ paperId }: Filed) =>
    sql(`update job set run_at = now() where payload like '%' || $1 || '%'`, [paperId])

  it('失敗した仕事は訳を残して後で繰り返され、何も半端に残さない。直れば終わる', async () => {
    const filed = await plan()
    const blocked = join(story.files, 'not-a-folder')
    writeFileSync(blocked, '')
    expect(await workOnce(workplace(blocked))).toBe(true)
    expect(await jobsOf(filed)).toMatchObject([
      { state: 'waiting', attempts: 1, error: expect.stringContaining('ENOTDIR') },
    ])
    expect([await printsOf(filed), await entriesOf('papers.keep_print', filed)]).toEqual([[], []])
    expect(await workOnce(workplace()), 'not before its pause is over').toBe(false)
    await dueNow(filed)
    expect(await workOnce(workplace())).toBe(true)
    expect(await jobsOf(filed)).toMatchObject([{ state: 'done', attempts: 2, error: '' }])
    expect(await printsOf(filed)).toHaveLength(1)
  })

  it('五度失敗した仕事は、訳とともに失敗として残り、もう取られない', async () => {
    const filed = await plan()
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await dueNow(filed)
      await workOnce(workplace(join(story.files, 'not-a-folder')))
    }
    expect(await jobsOf(filed)).toMatchObject([
      { state: 'failed', attempts: 5, error: expect.stringContaining('ENOTDIR') },
    ])
    await dueNow(filed)
    expect(await workOnce(workplace())).toBe(false)
  })

  it('戻らない作業者の仕事は十分後に取り直され、五度戻らなければ失敗になる', async () => {
    const filed = await plan()
    const abandon = (attempts: number, minutes: number) =>
      sql(
        `update job set state = 'running', attempts = $2, claimed_at = now() - make_interval(mins => $3) where payload like '%' || $1 || '%'`,
        [filed.paperId, attempts, minutes],
      )
    await abandon(1, 9)
    expect(await workOnce(workplace())).toBe(false)
    await abandon(5, 11)
    expect(await workOnce(workplace())).toBe(false)
    expect(await jobsOf(filed)).toMatchObject([
      { state: 'failed', error: expect.stringContaining('did not come back') },
    ])
    await abandon(1, 11)
    expect(await workOnce(workplace())).toBe(true)
    expect(await jobsOf(filed)).toMatchObject([{ state: 'done', attempts: 2 }])
  })
})

describe('仕事の立場', () => {
  it('持っている間の仕事だけが、その契約だけに入り、印刷のほかは何もできない', async () => {
    const filed = await plan()
    const [job] = await jobsOf(filed)
    const ask = async (contractId: string, state: string) => {
      await sql('update job set state = $2, claimed_at = now() where id = $1', [job.id, state])
      return story.door.perform(materialForPrint, filed, { job: job.id, contractId })
    }
    expect(await ask(story.contractId, 'running')).toMatchObject({ ok: true })
    expect(refusalOf(await ask(story.foreignContractId, 'running'))).toBe('not_found')
    const approve = story.door.perform(approvePaper, filed, { job: job.id, contractId: story.contractId })
    expect(refusalOf(await approve)).toBe('not_found')
    for (const state of ['waiting', 'done', 'failed'])
      expect(refusalOf(await ask(story.contractId, state)), state).toBe('signed_out')
    expect(refusalOf(await story.ask('chief', materialForPrint, filed))).toBe('not_found')
  })
})

describe('二人の作業者', () => {
  it('同じ仕事を二度することはない：100の同時の引取りで、60の仕事が一度ずつ取られる', async () => {
    await sql(
      `insert into job (id, contract_id, kind, payload, state, attempts, run_at, error)
      select gen_random_uuid(), $1, 'print_version', '{}', 'waiting', 0, now() - interval '1 minute', '' from generate_series(1, 60)`,
      [story.contractId],
    )
    const claims = await Promise.all(
      Array.from({ length: 100 }, () => story.database.$queryRaw<{ id: string }[]>`select id from app.claim_job()`),
    )
    const taken = claims.flat().map(({ id }) => id)
    expect(taken).toHaveLength(60)
    expect(new Set(taken).size).toBe(60)
    await sql(`update job set state = 'done' where payload = '{}'`)
  })

  it('短い仕事と長い仕事は別の列で待つ：書き出しが先に待っていても、印刷が取られる', async () => {
    const waiting = (kind: string, minutes: number) =>
      sql(
        `insert into job (id, contract_id, kind, payload, state, attempts, run_at, error)
        values (gen_random_uuid(), $1, $2, '{"lane":1}', 'waiting', 0, now() - $3 * interval '1 minute', '')`,
        [story.contractId, kind, minutes],
      )
    await waiting('draw_export', 9)
    await waiting('print_version', 1)
    const claim = async (kinds: string[]) =>
      (await story.database.$queryRaw<{ kind: string }[]>`select kind from app.claim_job(${kinds}::text[])`)[0]?.kind
    expect(await claim(['print_version', 'refresh_duties'])).toBe('print_version')
    expect(await claim(['print_version', 'refresh_duties'])).toBeUndefined()
    expect(await claim(['draw_export'])).toBe('draw_export')
    expect(await claim(['draw_export'])).toBeUndefined()
    await sql(`update job set state = 'done' where payload = '{"lane":1}'`)
  })

  it('働き手は、長い仕事の途中でも短い仕事を済ませ、止められれば終わる', async () => {
    const filed = await plan()
    let [isDrawing, isReleased] = [false, false]
    await sql(
      `insert into job (id, contract_id, kind, payload, state, attempts, run_at, error)
      values (gen_random_uuid(), $1, 'draw_export', '{"exportId":"00000000-0000-4000-8000-000000000000"}', 'waiting', 0, now() - interval '1 hour', '')`,
      [story.contractId],
    )
    const slow: Story['door'] = {
      async perform(operation, input, call) {
        if (operation.name !== 'exports.keep_progress') return story.door.perform(operation, input, call)
        isDrawing = true
        await vi.waitUntil(() => isReleased, { timeout: 15_000 })
        return story.door.perform(operation, input, call)
      },
    }
    const stop = new AbortController()
    const working = work({ ...workplace(), door: slow }, stop.signal)
    await vi.waitUntil(async () => isDrawing && (await printsOf(filed)).length === 1, { timeout: 15_000 })
    isReleased = true
    stop.abort()
    await working
    await sql(`update job set state = 'done' where kind = 'draw_export'`)
  })

  it('二人で働いても、印刷は版ごとに一つで、記録も一つ', async () => {
    const filed = await Promise.all(Array.from({ length: 5 }, plan))
    const files = readdirSync(join(story.files, story.contractId)).length
    const works = async () => {
      while (await workOnce(workplace()));
    }
    await Promise.all([works(), works()])
    for (const each of filed) {
      expect(await jobsOf(each)).toMatchObject([{ state: 'done', attempts: 1 }])
      expect([(await printsOf(each)).length, (await entriesOf('papers.keep_print', each)).length]).toEqual([1, 1])
    }
    expect(readdirSync(join(story.files, story.contractId)).length - files).toBe(5)
  })
})
