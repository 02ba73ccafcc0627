import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileFolder } from '@/lib/platform/files/folder'
import { takeIn } from '@/lib/platform/files/intake'
import { originalsIn } from '@/lib/platform/files/originals'
import { readUpload } from '@/lib/platform/files/upload'

/**
 * A program that is sent one hostile file of so many megabytes as a browser sends it, and prints what it answered, how much its
 * memory grew at most, and what is left on the disk. With a limit above the size, all of the file is looked through.
 */
const [fileName = '', megabytes = '0', limit = '0'] = process.argv.slice(2)
const BOUNDARY = 'junshu-boundary'
const MB = 1024 * 1024

const STARTS: Record<string, string> = {
  'a.pdf': '%PDF-1.7\n5 0 obj\n<</Length 1>>\nstream\n',
  'a.csv': '氏名,所属\n',
}
const ENDS: Record<string, string> = {
  'a.pdf': '\nendstream\nendobj\n6 0 obj\n<</S/JavaScript>>\nendobj\n%%EOF\n',
  'a.csv': '\0',
}

async function* body(): AsyncGenerator<Uint8Array> {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  yield Buffer.from(head + (STARTS[fileName] ?? ''))
  const piece = Buffer.alloc(65_536, 'a,b\n')
  for (let sent = 0; sent < Number(megabytes) * MB; sent += piece.length) yield piece
  yield Buffer.from(`${ENDS[fileName] ?? ''}\r\n--${BOUNDARY}--\r\n`)
}

const root = mkdtempSync(join(tmpdir(), 'junshu-swallow-'))
const folder = fileFolder(root)
const before = process.memoryUsage().rss
let peak = before
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss)
}, 5)
const request = new Request('http://junshu.example/', {
  method: 'POST',
  headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  body: Readable.toWeb(Readable.from(body())),
  duplex: 'half',
} as RequestInit)
const upload = await readUpload(request)
if (!upload) throw new Error('no upload')
const place = { folder, originals: originalsIn(folder, Buffer.alloc(32)), contractId: crypto.randomUUID() }
const started = performance.now()
const answer = await takeIn({ ...place, ...(limit !== '0' && { maxBytes: Number(limit) * MB }) }, upload)
const seconds = (performance.now() - started) / 1000
clearInterval(watch)
const left = readdirSync(root, { recursive: true, withFileTypes: true }).filter((found) => found.isFile()).length
rmSync(root, { recursive: true })
console.log(
  JSON.stringify({
    answer,
    grownMB: Math.round((peak - before) / MB),
    beforeMB: Math.round(before / MB),
    seconds,
    left,
  }),
)
process.exit(0)
