import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { asClient } from '@/lib/platform/host/roles'
import { contentHashOf } from '@/lib/registers/papers/frozen'
import { attachFile, removeFile } from '@/lib/registers/papers/operations/filing/attach'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { listRecord } from '@/lib/registers/record/operations/list'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { type Filed, fileAgain, filePaper, PLAN, prepare, ROSTER } from '../../support/papers'
import { openStory, type Story } from '../../support/story'

let story: Story
let roster: Filed
beforeAll(async () => {
  story = await openStory()
  roster = (await prepare(story)).roster
})
afterAll(() => story.close())

/** What anybody who reads the version can do: put together what the answer says and take the hash of it again. */
async function hashAgain(who: 'chief' | 'manager' | 'auditor', { paperId, version }: Filed, change: object = {}) {
  const { shown, attachments, commitments } = await story.act(who, getPaper, { paperId, version }, story.contractId)
  if (!shown) throw new Error('no version')
  const { document, edition, formKey, number, content, startsOn, deviations } = shown
  const sealed = Object.fromEntries(commitments.map(({ path, commitment }) => [path, commitment]))
  const files = attachments.map(({ fileName, sha256 }) => ({ fileName, sha256 }))
  const frozen = { document, edition, formKey, number, content, startsOn, deviations, sealed, attachments: files }
  return { claimed: shown.contentHash, again: contentHashOf({ ...frozen, ...change }) }
}

describe('凍結された版のハッシュ', () => {
  it.each(['chief', 'manager', 'auditor'] as const)(
    '%s が読んだ答えだけから、封のある版のハッシュを計算し直せる',
    async (who) => {
      const { claimed, again } = await hashAgain(who, roster)
      expect(again).toBe(claimed)
      expect(claimed).toMatch(/^[0-9a-f]{64}$/)
    },
  )

  it('添付、適用開始日、版の番号も含めて計算し直せ、どれを変えても合わない', async () => {
    const { paperId } = await story.act(
      'manager',
      beginPaper,
      { document: DOCUMENT.document, formKey: 'security_structure' },
      story.contractId,
    )
    for (const [fileName, digit] of [
      ['規程.pdf', 'b'],
      ['体制図.pdf', 'a'],
    ] as const)
      await story.act(
        'manager',
        attachFile,
        { paperId, fileName, mediaType: 'application/pdf', sizeBytes: 9, sha256: digit.repeat(64) },
        story.contractId,
      )
    const content = {
      chart: '添付のとおり',
      rules: '添付のとおり',
      representative: '代表が責任を負う。',
      confinement: '伝達しない。',
    }
    const typed = { paperId, revision: 0, content, startsOn: '2026-12-01' }
    const filed = await story.act('manager', submitPaper, typed, story.contractId)
    const { claimed, again } = await hashAgain('auditor', filed)
    expect(again).toBe(claimed)
    const changes = [
      { startsOn: undefined },
      { startsOn: '2026-12-02' },
      { number: 2 },
      { attachments: [] },
      {
        attachments: [
          { fileName: '体制図.pdf', sha256: 'a'.repeat(64) },
          { fileName: '別.pdf', sha256: 'b'.repeat(64) },
        ],
      },
      { deviations: [{ level: 'reason', path: 'chart', message: '', reason: '後から' }] },
      { edition: '2' },
      { content: { ...content, rules: '添付のとおり。' } },
    ]
    for (const change of changes)
      expect((await hashAgain('auditor', filed, change)).again, JSON.stringify(change)).not.toBe(claimed)
  })

  it('封をした値の約束はハッシュに含まれる：値を変えた版は、その約束だけが変わる。同じ値でも、別の人の約束は違う', async () => {
    const { claimed } = await hashAgain('chief', roster)
    expect((await hashAgain('chief', roster, { sealed: {} })).again).not.toBe(claimed)
    const [first, second] = ROSTER.people as Record<string, string>[]
    const people = [
      { ...first, bornOn: '1975-04-02' },
      { ...second, address: first?.address },
    ]
    await fileAgain(story, roster.paperId, { people } as unknown as typeof ROSTER)
    const commitmentsOf = async (version: number) => {
      const { commitments } = await story.act('chief', getPaper, { paperId: roster.paperId, version }, story.contractId)
      return Object.fromEntries(commitments.map(({ path, commitment }) => [path, commitment]))
    }
    const [before, after] = [await commitmentsOf(1), await commitmentsOf(2)]
    const changed = Object.keys(before).filter((path) => before[path] !== after[path])
    expect(changed).toEqual(['people.r1.bornOn', 'people.r2.address'])
    expect(after['people.r2.address']).not.toBe(after['people.r1.address'])
  })

  it('提出と同時に添付し、外しても、版に付いたファイルはハッシュのとおりである（25回）', async () => {
    for (let round = 0; round < 25; round += 1) {
      const form = { document: DOCUMENT.document, formKey: 'disposal_plan' }
      const { paperId } = await story.act('manager', beginPaper, form, story.contractId)
      const attach = (fileName: string) =>
        story.ask('assistant', attachFile, {
          paperId,
          fileName,
          mediaType: 'text/csv',
          sizeBytes: 9,
          sha256: sha256Hex(fileName),
        })
      const first = await attach('先の一覧.csv')
      const submit = story.ask('manager', submitPaper, { paperId, revision: 0, content: PLAN })
      const remove = story.ask('assistant', removeFile, { attachmentId: first.ok ? first.value.id : '' })
      const [submitted] = await Promise.all([submit, remove, attach('後の一覧.csv'), attach('その後.csv')])
      expect(submitted).toMatchObject({ ok: true })
      const { claimed, again } = await hashAgain('chief', { paperId, version: 1 })
      expect(again, `round ${round}`).toBe(claimed)
    }
  })

  it('記録に残るハッシュは版のハッシュである（提出と決定）', async () => {
    const { claimed } = await hashAgain('chief', roster)
    const { entries } = await story.act('auditor', listRecord, {}, story.contractId)
    const submitted = entries.find(
      ({ operation, details }) =>
        operation === 'papers.submit' && details.includes(`"paperId":"${roster.paperId}","version":1`),
    )
    expect(JSON.parse(submitted?.details ?? '{}')).toMatchObject({ contentHash: claimed })
  })

  it('凍結された内容は、実行時の役割ではどの列も書き換えられない', async () => {
    const { paperId } = await filePaper(story, 'disposal_plan', PLAN)
    const columns = [
      'content',
      'content_hash',
      'deviations',
      'starts_on',
      'submitted_at',
      'submitted_by',
      'drafted_by',
      'review_kind',
      'number',
    ]
    await asClient(story.test.appUrl, async (app) => {
      for (const column of columns) {
        const change = app.query(`update paper_version set ${column} = ${column} where paper_id = $1`, [paperId])
        await expect(change, column).rejects.toThrow(/permission denied/)
      }
    })
  })
})
