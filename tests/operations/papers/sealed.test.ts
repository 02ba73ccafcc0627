import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { asClient } from '@/lib/platform/host/roles'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { saveDraftOperation } from '@/lib/registers/papers/operations/filing/save-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { exportSealed } from '@/lib/registers/papers/operations/printing/material'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { listPapersOperation } from '@/lib/registers/papers/operations/reading/list'
import { readSealed } from '@/lib/registers/papers/operations/reading/sealed'
import { receivePaper } from '@/lib/registers/papers/operations/review/acts'
import { listRecord } from '@/lib/registers/record/operations/list'
import { rosterAtOperation } from '@/lib/registers/roster/operations/at'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { ROSTER } from '../../support/papers'
import { everyRowAsText } from '../../support/probe-tables'
import { freshKey, openStory, type Story } from '../../support/story'
import { refusalOf } from '../refusals'

const ADDRESS = '東京都立川市錦町１－１'
const SECRETS = [ADDRESS, '東京都日野市神明２－２', '1975-04-01', '1988-12-31']
const PATH = 'people.r1.address'
const PATHS = ['people.r1.address', 'people.r1.bornOn', 'people.r2.address', 'people.r2.bornOn']

let story: Story
let paperId: string
const answers: unknown[] = []
const version = () => ({ paperId, version: 1 })
beforeAll(async () => {
  story = await openStory()
  const form = { document: DOCUMENT.document, formKey: 'information_handlers' }
  const begun = await story.act('manager', beginPaper, form, story.contractId)
  paperId = begun.paperId
  const typed = { paperId, revision: 0, content: ROSTER }
  answers.push(begun, await story.act('manager', saveDraftOperation, typed, story.contractId))
  answers.push(await story.act('manager', getDraft, { paperId }, story.contractId))
})
afterAll(() => story.close())

const entries = async (who: 'chief' | 'manager') => (await story.act(who, listRecord, {}, story.contractId)).entries
const readings = async (who: 'chief' | 'manager') =>
  (await entries(who)).filter(({ operation }) => operation === 'papers.read_sealed')

describe('封をした値：下書きのうち', () => {
  it('下書きの側だけが開け、相手方は閲覧のあったことも知らない', async () => {
    const draft = { paperId, version: 0, path: PATH }
    expect(refusalOf(await story.ask('chief', readSealed, draft))).toBe('not_found')
    expect(refusalOf(await story.ask('assistant', readSealed, draft))).toBe('not_allowed')
    expect(await story.act('manager', readSealed, draft, story.contractId)).toMatchObject({
      value: ADDRESS,
      label: '住所',
    })
    expect(await readings('manager')).toHaveLength(1)
    expect(await readings('chief')).toEqual([])
  })

  it('触れずに保存した値は残り、空にした値は消え、消えた行の値も消える', async () => {
    const [first, second] = ROSTER.people as Record<string, string>[]
    const { address: _, bornOn: __, ...open } = first ?? {}
    const saved = async (revision: number, people: object[]) => {
      const typed = { paperId, revision, content: { people } }
      return (await story.act('manager', saveDraftOperation, typed, story.contractId)).sealedStored.toSorted()
    }
    expect(await saved(1, [open, { ...second, bornOn: '' }])).toEqual(PATHS.slice(0, 3))
    expect(await saved(2, [{ ...second, address: undefined, bornOn: undefined }])).toEqual(['people.r2.address'])
    expect(await saved(3, ROSTER.people as object[])).toEqual(PATHS)
  })

  it('同じ保存の繰り返しは封にも触れず、封だけが違う遅れた保存は衝突になる', async () => {
    const [first, second] = ROSTER.people as Record<string, string>[]
    const seals = () =>
      asClient(
        story.test.adminUrl,
        async (admin) =>
          (await admin.query('select path, commitment from sealed_value where paper_id = $1 order by path', [paperId]))
            .rows,
      )
    const save = (people: object[]) =>
      story.ask('manager', saveDraftOperation, { paperId, revision: 3, content: { people } })
    const before = await seals()
    expect(await save([first ?? {}, second ?? {}])).toMatchObject({ ok: true, value: { revision: 4 } })
    expect(await seals()).toEqual(before)
    expect(refusalOf(await save([first ?? {}, { ...second, address: '別の住所' }]))).toBe('conflict')
    expect(await seals()).toEqual(before)
  })
})

describe('封をした値：提出されたもの', () => {
  it('提出し、受領し、読み回っても、値はどの答えにも出ない', async () => {
    const key = freshKey()
    const typed = { paperId, revision: 4, content: ROSTER }
    const submitted = await story.ask('manager', submitPaper, typed, { key })
    expect(submitted).toMatchObject({ ok: true })
    expect(await story.ask('manager', submitPaper, typed, { key })).toEqual(submitted)
    answers.push(submitted, await story.act('chief', receivePaper, version(), story.contractId))
    for (const who of ['chief', 'manager', 'auditor'] as const) {
      answers.push(await story.act(who, getPaper, { paperId }, story.contractId))
      answers.push(await story.act(who, listPapersOperation, {}, story.contractId))
      answers.push(await story.act(who, rosterAtOperation, {}, story.contractId))
      answers.push(await story.act(who, listRecord, {}, story.contractId))
    }
    const said = JSON.stringify(answers)
    expect(said).toContain('髙橋 一郎')
    for (const secret of SECRETS) expect(said).not.toContain(secret)
  })

  it('値はデータベースのどの行にも平文では残らない（版、下書き、記録、控えた答え、仕事）', async () => {
    const rows = await everyRowAsText(story.test.adminUrl)
    expect(rows).toContain('髙橋 一郎')
    expect(rows).toContain('"word":"提出"')
    for (const secret of SECRETS) {
      expect(rows).not.toContain(secret)
      expect(rows).not.toContain(Buffer.from(secret).toString('hex'))
    }
  })

  it('控えられた要求のハッシュからは、鍵なしに値を言い当てられない', async () => {
    const kept = await asClient(
      story.test.adminUrl,
      async (admin) =>
        (await admin.query(`select request_hash from idempotency_key where operation = 'papers.submit'`)).rows,
    )
    expect(kept).toHaveLength(1)
    const input = { paperId, revision: 4, content: ROSTER, reasons: [], answers: [] }
    expect(kept[0].request_hash).not.toBe(sha256Hex(JSON.stringify([story.contractId, input])))
    expect(kept[0].request_hash).toBe(story.sealer.fingerprint(JSON.stringify([story.contractId, input])))
  })

  it('閲覧の権限のある人が開くと、誰が何のために開いたかが両者の記録に残り、答えは控えられない', async () => {
    const key = freshKey()
    const ask = () => story.ask('chief', readSealed, { ...version(), path: PATH }, { key })
    expect(await ask()).toMatchObject({ ok: true, value: { value: ADDRESS, purpose: expect.stringContaining('確認') } })
    expect(await ask()).toMatchObject({ ok: true })
    const [latest, ...earlier] = await readings('manager')
    expect(earlier).toHaveLength(2)
    expect(latest).toMatchObject({
      actorName: '久保 真理子',
      visibility: 'shared',
      subject: '「情報取扱者名簿」の封緘項目「住所」を閲覧',
    })
    expect(JSON.parse(latest?.details ?? '')).toMatchObject({ paperId, sealedOf: 1, path: PATH })
    expect(await everyRowAsText(story.test.adminUrl)).not.toContain(key)
  })

  it('権限のない人、値のない場所、封のない欄は開けず、閲覧としても残らない', async () => {
    const before = (await readings('manager')).length
    const ask = async (who: Parameters<Story['ask']>[0], path = PATH, of = 1) =>
      refusalOf(await story.ask(who, readSealed, { paperId, version: of, path }))
    expect(await ask('assistant')).toBe('not_allowed')
    expect(await ask('auditor')).toBe('not_allowed')
    expect(await ask('rival')).toBe('not_found')
    for (const path of [
      'people.r3.address',
      'people.r1.name',
      'people',
      '',
      'people.r1.address.x',
      '__proto__.r1.address',
    ])
      expect(await ask('chief', path), path).toBe('not_found')
    expect(await ask('chief', PATH, 2)).toBe('not_found')
    expect((await readings('manager')).length).toBe(before)
  })

  it('次の版の下書きは封をしたまま値を引き継ぎ、打ち直さずに提出した版でも開ける', async () => {
    await story.act('manager', beginPaper, { paperId }, story.contractId)
    const { draft, sealedStored } = await story.act('manager', getDraft, { paperId }, story.contractId)
    expect(sealedStored.toSorted()).toEqual(PATHS)
    const typed = { paperId, revision: 0, content: draft.content }
    const { version: second } = await story.act('manager', submitPaper, typed, story.contractId)
    const { value } = await story.act('chief', readSealed, { paperId, version: second, path: PATH }, story.contractId)
    expect(value).toBe(ADDRESS)
  })

  it('封を開いた出力はすべての値を含み、いくつ開いたかが記録に残る', async () => {
    const { sealed } = await story.act('chief', exportSealed, version(), story.contractId)
    expect(Object.keys(sealed)).toEqual(PATHS)
    expect(sealed[PATH]).toBe(ADDRESS)
    expect(JSON.parse((await entries('manager'))[0]?.details ?? '')).toEqual({
      exported: paperId,
      version: 1,
      format: 'pdf',
      opened: 4,
    })
    expect(refusalOf(await story.ask('auditor', exportSealed, version()))).toBe('not_allowed')
  })
})

describe('封の移し替え', () => {
  const set = (sql: string, values: string[] = []) =>
    asClient(story.test.adminUrl, (admin) => admin.query(sql, [paperId, ...values]))
  const move = (columns: string) =>
    set(
      `update sealed_value a set ${columns} from sealed_value b where a.paper_id = $1 and b.paper_id = $1 and a.version = 1 and b.version = 1 and a.path = $2 and b.path = $3`,
      ['people.r2.address', PATH],
    )

  it('別の場所に移した暗号文は開かず、値も閲覧の記録も出ない', async () => {
    const before = await entries('manager')
    for (const columns of ['ciphertext = b.ciphertext', 'ciphertext = b.ciphertext, commitment = b.commitment']) {
      await move(columns)
      await expect(story.ask('chief', readSealed, { ...version(), path: 'people.r2.address' })).rejects.toThrow(
        /unable to authenticate/,
      )
    }
    expect(await entries('manager')).toEqual(before)
  })

  it('約束と合わない値は開かない', async () => {
    await set('update sealed_value set commitment = repeat($2, 64) where paper_id = $1 and path = $3', [
      '0',
      'people.r1.bornOn',
    ])
    const at = { ...version(), path: 'people.r1.bornOn' }
    await expect(story.ask('chief', readSealed, at)).rejects.toThrow(/commitment/)
  })
})
