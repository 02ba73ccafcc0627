import { Readable } from 'node:stream'
import { Busboy } from '@fastify/busboy'

/** `declaredType`: the media type that the sender gave, believed only where the file agrees. */
export type Upload = { fileName: string; declaredType: string; body: AsyncIterable<Uint8Array> }

/** The first file of a multipart request, as a stream: nothing of it is held in memory. Undefined when there is none. */
export function readUpload(request: Request): Promise<Upload | undefined> {
  const contentType = request.headers.get('content-type') ?? ''
  const source = request.body
  if (!source || !/^multipart\/form-data;/i.test(contentType)) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const parser = new Busboy({
      headers: { 'content-type': contentType },
      limits: { files: 1, fields: 5, fieldSize: 10_000, headerPairs: 20 },
    })
    parser.on('file', (_field, body, fileName, _encoding, declaredType) => resolve({ fileName, declaredType, body }))
    parser.on('finish', () => resolve(undefined))
    parser.on('error', () => resolve(undefined))
    const input = Readable.fromWeb(source as Parameters<typeof Readable.fromWeb>[0])
    input.on('error', () => parser.destroy())
    input.pipe(parser)
  })
}
