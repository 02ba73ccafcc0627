import sharp from 'sharp'
import { isOfDisk } from '../bytes'
import { OBJECTIONS, type Objection } from '../objections'

/** A photo of the largest usual mode has 50 million, an A3 page scanned at 600 dpi 70. What it takes in memory follows from it. */
export const MAX_PIXELS = 80_000_000

/** Red letters stay legible at full colour. Optimal tables would hold the whole picture in memory once more (1.2 GB instead of 0.5). */
const JPEG = { quality: 90, chromaSubsampling: '4:4:4', optimiseCoding: false }

export type ImageKind = 'png' | 'jpg'

// Of the image library only the two readers that are needed: nobody reaches its others by a disguised file.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile'] })
// Photos are not looked at twice.
sharp.cache(false)

/** Judged by the header alone, before a single pixel is decoded. */
export async function objectionToImage(path: string): Promise<Objection | undefined> {
  try {
    const { width, height } = await sharp(path, { limitInputPixels: false }).metadata()
    return width * height > MAX_PIXELS ? OBJECTIONS.tooManyPixels : undefined
  } catch (error) {
    if (isOfDisk(error)) throw error
    return OBJECTIONS.brokenImage
  }
}

/**
 * The picture written anew, as a stream: pixels turned as the camera meant them, in sRGB, and nothing else: no EXIF, no place,
 * no comments, no profile, no bytes behind the end. A damaged picture breaks the stream.
 */
export function withoutMetadata(path: string, kind: ImageKind): AsyncIterable<Buffer> {
  const picture = sharp(path, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true }).autoOrient()
  return kind === 'png' ? picture.png() : picture.jpeg(JPEG)
}
