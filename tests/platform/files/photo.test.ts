import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chunk, OWNER, phonePhoto, plainJpeg, plainPng, withChunks, withSegment } from './pictures'
import { CONTRACT, openFolder } from './taking'

let place: ReturnType<typeof openFolder>
beforeEach(() => {
  place = openFolder()
})
afterEach(() => place.close())

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** Takes the picture in and answers what is given out, with what the row would hold. */
async function given(fileName: string, bytes: Buffer) {
  const answer = await place.take(fileName, bytes)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  await answer.value.settle()
  const path = join(place.root, CONTRACT, answer.value.sha256)
  return { ...answer.value, path, copy: readFileSync(path) }
}

async function pixelAt(path: string, left: number, top: number): Promise<number[]> {
  return [...(await sharp(path).extract({ left, top, width: 1, height: 1 }).raw().toBuffer())]
}

/** What of a photo tells where, when, by whom and with what it was taken. */
const TELLING = ['Exif', OWNER, 'Phone', 'ICC_PROFILE', 'http://ns.adobe.com', 'iCCP', 'eXIf', 'tEXt', 'Display P3']

describe('写真：渡すのは写し、原本は封緘（SECURITY Files）', () => {
  it('対照：原本には場所と持ち主が入っている', async () => {
    const photo = await phonePhoto()
    expect(photo.includes('Exif')).toBe(true)
    expect(photo.includes(OWNER)).toBe(true)
    writeFileSync(join(place.root, 'photo.jpg'), photo)
    const { exif, icc, orientation } = await sharp(join(place.root, 'photo.jpg')).metadata()
    // The tag of the place, and 35° 41′ as two fractions, in the order of the bytes that the library writes.
    expect(exif?.includes(Buffer.from([0x25, 0x88]))).toBe(true)
    expect(exif?.includes(Buffer.from([35, 0, 0, 0, 1, 0, 0, 0, 41, 0, 0, 0, 1, 0, 0, 0]))).toBe(true)
    expect(icc).toBeDefined()
    expect(orientation).toBe(6)
  })

  it('写しには、位置情報、持ち主、機種、プロファイルのどれも残らず、向きは画素に移される', async () => {
    const { path, copy, mediaType } = await given('写真.JPEG', await phonePhoto())
    expect(mediaType).toBe('image/jpeg')
    for (const word of TELLING) expect(copy.includes(word), word).toBe(false)
    const { exif, icc, xmp, iptc, orientation, width, height } = await sharp(path).metadata()
    expect([exif, icc, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined])
    // 64 × 32 held upright: turned clockwise, the red left half is on top.
    expect([width, height]).toEqual([32, 64])
    const [[topRed = 0], [, , lowBlue = 0]] = [await pixelAt(path, 16, 8), await pixelAt(path, 16, 56)]
    expect(topRed).toBeGreaterThan(180)
    expect(lowBlue).toBeGreaterThan(180)
  })

  it('行に残るのは、写しのハッシュと、送られた原本のハッシュである', async () => {
    const photo = await phonePhoto()
    const { sha256, sizeBytes, original, copy } = await given('写真.jpg', photo)
    expect(sha256).toBe(hashOf(copy))
    expect(sizeBytes).toBe(copy.length)
    expect(original).toEqual({ sha256: hashOf(photo), sizeBytes: photo.length })
  })

  it('原本は暗号にして保管され、鍵があれば一ビットも違わずに開く', async () => {
    const photo = await phonePhoto()
    const { sha256, original } = await given('写真.jpg', photo)
    expect(place.left().toSorted()).toEqual(
      [`${CONTRACT}/${sha256}`, `${CONTRACT}/${original?.sha256}.sealed`].toSorted(),
    )
    const sealed = readFileSync(join(place.root, CONTRACT, `${original?.sha256}.sealed`))
    for (const word of TELLING) expect(sealed.includes(word), word).toBe(false)
    expect(sealed.includes(photo.subarray(0, 24))).toBe(false)
    expect((await place.originals.open(CONTRACT, original?.sha256 ?? '')).equals(photo)).toBe(true)
  })

  it.each([
    ['一ビットの違い', (sealed: Buffer) => sealed.with(40, (sealed[40] ?? 0) ^ 1)],
    ['切れた終わり', (sealed: Buffer) => sealed.subarray(0, -1)],
  ])('対照：%s のある原本は開かない', async (_, change) => {
    const { original } = await given('写真.jpg', await phonePhoto())
    const path = join(place.root, CONTRACT, `${original?.sha256}.sealed`)
    writeFileSync(path, change(readFileSync(path)))
    await expect(place.originals.open(CONTRACT, original?.sha256 ?? '')).rejects.toThrow(/authenticate/)
  })

  it('対照：別の契約に移した原本、別の名前の原本は開かない', async () => {
    const { original } = await given('写真.jpg', await phonePhoto())
    const sealed = readFileSync(join(place.root, CONTRACT, `${original?.sha256}.sealed`))
    const other = '0'.repeat(64)
    writeFileSync(join(place.root, CONTRACT, `${other}.sealed`), sealed)
    await expect(place.originals.open(CONTRACT, other)).rejects.toThrow(/authenticate/)
  })

  it('PNGの文字欄、プロファイル、EXIF、知らない欄は写しに残らず、画素は変わらない', async () => {
    const picture = await plainPng()
    const full = withChunks(
      picture,
      chunk('tEXt', `Author\0${OWNER}`),
      chunk('eXIf', 'MM\0*\0\0\0\x08\0\0\0\0\0\0'),
      chunk('zzZz', 'ないしょ'),
    )
    const { path, copy } = await given('図.png', full)
    for (const word of [...TELLING, 'zzZz', 'ないしょ']) expect(copy.includes(word), word).toBe(false)
    writeFileSync(join(place.root, 'plain.png'), picture)
    const pixels = (from: string) => sharp(from).raw().toBuffer()
    expect((await pixels(path)).equals(await pixels(join(place.root, 'plain.png')))).toBe(true)
  })

  it.each([
    ['動く写真（終わりの後ろの動画）', (jpeg: Buffer) => Buffer.concat([jpeg, Buffer.from('\0\0\0\x18ftypmp42 秘')])],
    ['注記の中の言葉', (jpeg: Buffer) => withSegment(jpeg, 0xfe, '秘：自宅にて')],
    ['XMP', (jpeg: Buffer) => withSegment(jpeg, 0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>秘</x:xmpmeta>')],
  ])('%s は写しに残らない', async (_, change) => {
    const { copy } = await given('写真.jpg', change(await plainJpeg()))
    expect(copy.includes('秘')).toBe(false)
    expect(copy.subarray(-2).toString('hex')).toBe('ffd9')
  })

  it('一度渡された写しを、もう一度添付できる', async () => {
    const { copy } = await given('写真.jpg', await phonePhoto())
    const again = await given('写真.jpg', copy)
    expect(again.original?.sha256).toBe(hashOf(copy))
  })
})
