import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { fileFolder } from '@/lib/platform/files/folder'
import { asClient } from '@/lib/platform/host/roles'
import { workOnce } from '@/lib/platform/jobs/loop'
import { exportPaper } from '@/lib/registers/papers/operations/reading/open-file'
import { approvePaper, returnPaper } from '@/lib/registers/papers/operations/review/acts'
import { bare, footerOf, readPdf } from '../../platform/pdf/reading'
import { type Filed, filePaper, PLAN, prepare } from '../../support/papers'
import { at, NOW, openStory, type Story } from '../../support/story'
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
const plan = () => filePaper(story, 'disposal_plan', PLAN)
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

describe('印刷の仕事', () => {
  it('提出は仕事を一つ残し、仕事は版のPDFを一つ作る。そのSHA-256はファイルにも記録にも等しい', async () => {
    const filed = await plan()
    expect(await jobsOf(filed)).toMatchObject([{ state: 'waiting', attempts: 0, prints: 'submitted' }])
    expect(refusalOf(await story.ask('chief', exportPaper, filed))).toBe('not_found')
    await story.work()
    expect(await jobsOf(filed)).toMatchObject([{ state: 'done', attempts: 1, error: '' }])

    const [print, ...others] = await printsOf(filed)
    expect(others).toEqual([])
    const pdf = await fileFolder(story.files).read(story.contractId, print.sha256)
    expect([createHash('sha256').update(pdf).digest('hex'), pdf.length]).toEqual([print.sha256, print.size_bytes])
    const [entry] = await entriesOf('papers.keep_print', filed)
    expect(JSON.parse(entry.details)).toEqual({
      printed: filed.paperId,
      version: 1,
      state: 'submitted',
      sha256: print.sha256,
    })
    expect(await story.act('auditor', exportPaper, filed, story.contractId)).toMatchObject({ sha256: print.sha256 })
  })

  it('決定の後は決定を示すPDFが渡される。どちらのPDFも、その手続の記録の先頭を印刷している', async () => {
    const filed = await plan()
    await story.work()
    await story.act('chief', approvePaper, filed, story.contractId)
    await story.work()
    const prints = await printsOf(filed)
    expect(prints.map(({ state }) => state).sort()).toEqual(['approved', 'submitted'])
    const given = await story.act('manager', exportPaper, filed, story.contractId)
    expect(given).toMatchObject({ state: 'approved' })

    for (const [state, operation] of [
      ['submitted', 'papers.submit'],
      ['approved', 'papers.approve'],
    ] as const) {
      const print = prints.find((each) => each.state === state)
      const { pages } = await readPdf(await fileFolder(story.files).read(story.contractId, print?.sha256))
      const [entry] = await entriesOf(operation, filed)
      const footer = bare(pages.flatMap(footerOf))
      expect(footer, state).toContain(`第${entry.seq}号${entry.hash}`)
      expect(footer.includes('久保真理子'), state).toBe(state === 'approved')
      expect(footer).toContain(JSON.parse(entry.details).contentHash)
    }
  })

  it('印刷の前に決定された版は、決定を示すPDFだけを持つ', async () => {
    const filed = await plan()
    await story.act('chief', returnPaper, { ...filed, reason: '直してください' }, story.contractId)
    await story.work()
    expect(await jobsOf(filed)).toMatchObject([{ state: 'done' }, { state: 'done' }])
    expect((await printsOf(filed)).map(({ state }) => state)).toEqual(['returned'])
  })

  it('同じ状態の二度目の印刷は、残りも記録されもしない', async () => {
    const filed = await plan()
    await story.work()
    const before = [await printsOf(filed), await entriesOf('papers.keep_print', filed)]
    await sql(`update job set state = 'waiting', run_at = now() where payload like '%' || $1 || '%'`, [filed.paperId])
    // A minute later the print says another time, so its hash is another one.
    await workOnce({ ...workplace(), now: () => at('2026-11-20T10:01:00+09:00') })
    expect((await jobsOf(filed))[0]).toMatchObject({ state: 'done', error: '', attempts: 2 })
    expect([await printsOf(filed), await entriesOf('papers.keep_print', filed)]).toEqual(before)
  })

  it('業務の時刻が機械の時計より先でも、仕事は待たされない', async () => {
    story.setTime(at('2031-04-01T09:00:00+09:00'))
    const filed = await plan()
    await story.work()
    expect(await jobsOf(filed)).toMatchObject([{ state: 'done' }])
    story.setTime(NOW)
  })
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
