import { promisify } from 'node:util'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

/** How the tests read what was written: by the file formats themselves, not by the library that wrote them. */

const opened = promisify<Buffer, { lazyEntries: true }, ZipFile>(fromBuffer)

/** Every file of the archive, as text. */
export async function unzipped(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await opened(bytes, { lazyEntries: true })
  const files = new Map<string, string>()
  const read = promisify(zip.openReadStream.bind(zip))
  return new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => resolve(files))
    zip.on('entry', async (entry: Entry) => {
      const chunks: Buffer[] = []
      for await (const chunk of await read(entry)) chunks.push(chunk as Buffer)
      files.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
      zip.readEntry()
    })
    zip.readEntry()
  })
}

export type ReadCell = { type: string | undefined; value: string; format: string }
export type ReadSheet = { name: string; xml: string; rows: ReadCell[][] }

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(xml: string): string {
  return xml
    .replace(/&(?:#x([0-9a-f]+)|(\w+));/gi, (_, hex: string | undefined, name: string) =>
      hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (ENTITIES[name] ?? ''),
    )
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]

/** The sheets of an .xlsx in their order, with what each cell holds and how it is shown. */
export async function readXlsx(bytes: Buffer): Promise<ReadSheet[]> {
  const files = await unzipped(bytes)
  const styles = files.get('xl/styles.xml') ?? ''
  const own = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [
      id,
      decoded(code ?? ''),
    ]),
  )
  const xfs = /<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? ''
  const formats = [...xfs.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(([, id]) => own.get(id ?? '') ?? `#${id}`)
  const workbook = files.get('xl/workbook.xml') ?? ''
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => decoded(name ?? ''))
  return names.map((name, index) => {
    const xml = files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
    return { name, xml, rows: [...xml.matchAll(/<row .*?<\/row>/gs)].map(([row]) => cellsOf(row, formats)) }
  })
}

function cellsOf(row: string, formats: string[]): ReadCell[] {
  return [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, head = '', body = '']) => ({
    type: attribute(` ${head}`, 't'),
    value: decoded([...body.matchAll(/<(?:t|v)(?: [^>]*)?>(.*?)<\/(?:t|v)>/gs)].map(([, text]) => text).join('')),
    format: formats[Number(attribute(` ${head}`, 's') ?? 0)] ?? '',
  }))
}

/** Records of a CSV as RFC 4180 has them. Throws on a quote out of place or a line end that is not CRLF. */
export function readCsv(text: string): string[][] {
  const records: string[][] = []
  let rest = text
  let record: string[] = []
  while (rest !== '') {
    const found = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/.exec(rest)
    if (!found) throw new Error(`no CSV at ${JSON.stringify(rest.slice(0, 40))}`)
    record.push((found[1] ?? found[2] ?? '').replaceAll('""', '"'))
    if (found[3] !== ',') {
      records.push(record)
      record = []
    }
    rest = rest.slice(found[0].length)
  }
  return records
}

export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
