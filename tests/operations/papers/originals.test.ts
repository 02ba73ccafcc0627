import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileFolder } from '@/lib/platform/files/folder'
import { takeIn } from '@/lib/platform/files/intake'
import { originalsIn } from '@/lib/platform/files/originals'
import { asClient } from '@/lib/platform/host/roles'
import { contentHashOf } from '@/lib/registers/papers/frozen'
import { attachFile } from '@/lib/registers/papers/operations/filing/attach'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { openAttachment, openOriginal } from '@/lib/registers/papers/operations/reading/open-file'
import { listRecord } from '@/lib/registers/record/operations/list'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { OWNER, phonePhoto } from '../../platform/files/pictures'
import { STRUCTURE } from '../../support/papers'
import { openStory, type Story } from '../../support/story'
import { messagesOf, refusalOf } from '../refusals'

let story: Story
let photo: Buffer
let paperId: string
let attachmentId: string
/** What the upload says of the two files. */
let file: { sha256: string; sizeBytes: number; original?: { sha256: string; sizeBytes: number } }

const place = () => {
  const folder = fileFolder(story.files)
  return { folder, originals: originalsIn(folder, Buffer.alloc(32, 3)), contractId: story.contractId }
}
const entriesOf = async (who: 'chief' | 'manager', name: string) => {
  const { entries } = await story.act(who, listRecord, {}, story.contractId)
  return entries.filter(({ operation }) => operation === name)
}
const detailsOf = (entry: { details: string } | undefined) => JSON.parse(entry?.details ?? '{}')

beforeAll(async () => {
  story = await openStory()
  photo = await phonePhoto()
  const form = { document: DOCUMENT.document, formKey: 'security_structure' }
  paperId = (await story.act('manager', beginPaper, form, story.contractId)).paperId
  const upload = { fileName: '執務室.jpg', declaredType: 'image/jpeg', body: Readable.from([photo]) }
  const taken = await takeIn(place(), upload)
  if (!taken.ok) throw new Error(messagesOf(taken))
  const { settle, drop: _, ...rest } = taken.value
  file = rest
  const input = { paperId, fileName: '執務室.jpg', ...rest }
  attachmentId = (await story.act('assistant', attachFile, input, story.contractId)).id
  await settle()
})
afterAll(() => story.close())

describe('写真の添付：下書きのうち', () => {
  it('添付の記録には、渡す写しと、封緘した原本の、両方のハッシュが残る', async () => {
    const [attached] = await entriesOf('manager', 'papers.attach')
    expect(detailsOf(attached)).toMatchObject({ sha256: file.sha256, original: file.original?.sha256 })
    expect(attached).toMatchObject({ visibility: 'own' })
    expect(await entriesOf('chief', 'papers.attach')).toEqual([])
  })

  it('写しのない写真は、添付として受け取られない', async () => {
    const { original: _, ...bare } = file
    const answer = await story.ask('manager', attachFile, {
      paperId,
      fileName: '執務室.jpg',
      mediaType: 'image/jpeg',
      ...bare,
    })
    expect(messagesOf(answer)).toContain('画像の位置情報などを除けませんでした')
  })

  it('原本は下書きの側の閲覧できる人だけが開き、相手方は開いたことも知らない', async () => {
    expect(refusalOf(await story.ask('chief', openOriginal, { attachmentId }))).toBe('not_found')
    expect(refusalOf(await story.ask('assistant', openOriginal, { attachmentId }))).toBe('not_allowed')
    await story.act('manager', openOriginal, { attachmentId }, story.contractId)
    expect(await entriesOf('manager', 'papers.open_original')).toHaveLength(1)
    expect(await entriesOf('chief', 'papers.open_original')).toEqual([])
  })
})

describe('写真の添付：提出されたもの', () => {
  beforeAll(async () => {
    await story.act('manager', submitPaper, { paperId, revision: 0, content: STRUCTURE }, story.contractId)
  })

  it('渡されるのは写しで、位置情報も持ち主も残っていない', async () => {
    const { sha256 } = await story.act('auditor', openAttachment, { attachmentId }, story.contractId)
    expect(sha256).toBe(file.sha256)
    const given = await place().folder.read(story.contractId, sha256)
    expect(photo.includes('Exif') && photo.includes(OWNER)).toBe(true)
    for (const word of ['Exif', OWNER, 'ICC_PROFILE']) expect(given.includes(word), word).toBe(false)
  })

  it('版のハッシュは双方が手にする写しを含み、提出の記録は写しと原本を結ぶ', async () => {
    const { shown, attachments, commitments } = await story.act('chief', getPaper, { paperId }, story.contractId)
    if (!shown) throw new Error('no version')
    const { document, edition, formKey, number, content, startsOn, deviations, contentHash } = shown
    const sealed = Object.fromEntries(commitments.map(({ path, commitment }) => [path, commitment]))
    const hashWith = (sha256: string) => {
      const files = attachments.map(({ fileName }) => ({ fileName, sha256 }))
      return contentHashOf({
        document,
        edition,
        formKey,
        number,
        content,
        startsOn,
        deviations,
        sealed,
        attachments: files,
      })
    }
    expect(hashWith(file.sha256)).toBe(contentHash)
    expect(hashWith(file.original?.sha256 ?? '')).not.toBe(contentHash)
    const [submitted] = await entriesOf('chief', 'papers.submit')
    const originals = [{ sha256: file.sha256, original: file.original?.sha256 }]
    expect(detailsOf(submitted)).toMatchObject({ contentHash, originals })
  })

  it('封緘を閲覧できる相手方は原本を開け、誰が開いたかが両者の記録に残る', async () => {
    const { sha256, fileName } = await story.act('chief', openOriginal, { attachmentId }, story.contractId)
    expect(sha256).toBe(file.original?.sha256)
    expect((await place().originals.open(story.contractId, sha256)).equals(photo)).toBe(true)
    const [opened] = await entriesOf('manager', 'papers.open_original')
    expect(opened).toMatchObject({ actorName: '久保 真理子', visibility: 'shared' })
    expect(opened?.subject).toBe(`添付「${fileName}」の原本（封緘）をダウンロード`)
    expect(detailsOf(opened)).toEqual({ attachmentId, original: sha256 })
  })

  it('監査と、権限のない人は写しまで、部外者には何も見えない', async () => {
    for (const who of ['auditor', 'assistant'] as const) {
      expect(refusalOf(await story.ask(who, openOriginal, { attachmentId }))).toBe('not_allowed')
      expect(await story.ask(who, openAttachment, { attachmentId })).toMatchObject({ ok: true })
    }
    for (const who of ['rival', 'stranger'] as const)
      expect(refusalOf(await story.ask(who, openOriginal, { attachmentId }))).toBe('not_found')
  })

  it('次の版の下書きは、写しも原本も引き継ぐ', async () => {
    await story.act('manager', beginPaper, { paperId }, story.contractId)
    const { attachments } = await story.act('manager', getDraft, { paperId }, story.contractId)
    expect(attachments).toMatchObject([{ sha256: file.sha256, originalSha256: file.original?.sha256 }])
  })

  it('写真でない添付に、原本はない', async () => {
    const csv = { paperId, fileName: '一覧.csv', mediaType: 'text/csv', sizeBytes: 9, sha256: 'a'.repeat(64) }
    const { id } = await story.act('manager', attachFile, csv, story.contractId)
    expect(refusalOf(await story.ask('manager', openOriginal, { attachmentId: id }))).toBe('not_found')
  })

  it('原本のハッシュは、実行時の役割では書き換えられず、片方だけの行は入らない', async () => {
    for (const column of ['original_sha256', 'original_size_bytes', 'sha256'])
      await asClient(story.test.appUrl, async (app) => {
        await expect(app.query(`update attachment set ${column} = ${column}`), column).rejects.toThrow(
          /permission denied/,
        )
      })
    const halves = [
      'original_size_bytes = null',
      "original_sha256 = 'x'",
      'original_sha256 = null',
      'original_size_bytes = 0',
    ]
    for (const half of halves)
      await asClient(story.test.adminUrl, async (admin) => {
        const change = admin.query(`update attachment set ${half} where id = $1`, [attachmentId])
        await expect(change, half).rejects.toThrow(/attachment_original/)
      })
  })
})
