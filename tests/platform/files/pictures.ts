import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** Where the photo of the test was taken, as EXIF writes it. */
const GPS = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '35/1 41/1 2234/100',
  GPSLongitudeRef: 'E',
  GPSLongitude: '139/1 41/1 3012/100',
}
export const OWNER = 'Takahashi Ichiro'

/** 64 × 32: the left half red, the right half blue. */
function halves() {
  const pixels = Buffer.alloc(64 * 32 * 3)
  for (let at = 0; at < 64 * 32; at += 1) pixels[at * 3 + (at % 64 < 32 ? 0 : 2)] = 255
  return sharp(pixels, { raw: { width: 64, height: 32, channels: 3 } })
}

/** A photo as a phone makes it: place, owner and device in EXIF, a wide profile, held upright (turned by 90 degrees). */
export function phonePhoto(): Promise<Buffer> {
  return halves()
    .withExif({ IFD0: { Make: 'Phone', Model: 'X-1', Artist: OWNER }, IFD3: GPS })
    .withMetadata({ orientation: 6 })
    .withIccProfile('p3')
    .jpeg({ quality: 95 })
    .toBuffer()
}

export function plainJpeg(): Promise<Buffer> {
  return halves().jpeg().toBuffer()
}

export function plainPng(): Promise<Buffer> {
  return halves().png().toBuffer()
}

const PNG_START = Buffer.from('89504e470d0a1a0a', 'hex')

export function chunk(type: string, data: Buffer | string): Buffer {
  const body = Buffer.concat([Buffer.from(type), Buffer.from(data as string)])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length - 4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG of the given size with one line of pixels, however many it says it has. */
export function pngSaying(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const line = deflateSync(Buffer.alloc(1 + width * 3))
  return Buffer.concat([PNG_START, chunk('IHDR', header), chunk('IDAT', line), chunk('IEND', '')])
}

/** Chunks put in behind the header of a PNG. */
export function withChunks(png: Buffer, ...chunks: Buffer[]): Buffer {
  const afterHeader = PNG_START.length + 25
  return Buffer.concat([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)])
}

/** A segment put in at the start of a JPEG. */
export function withSegment(jpeg: Buffer, marker: number, data: string): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(Buffer.byteLength(data) + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(data), jpeg.subarray(2)])
}

/** A JPEG that says it has this many pixels. */
export function jpegSaying(jpeg: Buffer, width: number, height: number): Buffer {
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  const changed = Buffer.from(jpeg)
  changed.writeUInt16BE(height, frame + 5)
  changed.writeUInt16BE(width, frame + 7)
  return changed
}
