import { createHash } from 'node:crypto'
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
