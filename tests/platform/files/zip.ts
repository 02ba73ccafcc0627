import { crc32, deflateRawSync } from 'node:zlib'

/** One file of an archive, and in what it may lie. */
export type ZipPart = {
  name: string
  data: Buffer | string
  /** Kept as it is. */
  isStored?: boolean
  /** Said instead of the truth. */
  says?: { method?: number; flags?: number; inflatedBytes?: number; localName?: string; attributes?: number }
}

type Written = { part: ZipPart; offset: number; packed: Buffer; sum: number; inflatedBytes: number }

/**
 * A ZIP as Office writes it, or as an attacker does. `overlapping`: all parts of the directory are the first one. `quoted`: this
 * part lies inside the data of the last of the others, whole and with the right name.
 */
export function zipOf(
  parts: readonly ZipPart[],
  more: { before?: Buffer; comment?: string; overlapping?: boolean; quoted?: ZipPart } = {},
): Buffer {
  const { before = Buffer.alloc(0), comment = '', overlapping = false, quoted } = more
  const written: Written[] = []
  const pieces = [before]
  let offset = before.length
  const all = quoted
    ? [...parts, { name: 'word/around.xml', data: recordOf(packedAt(quoted, 0)), isStored: true }]
    : parts
  for (const part of all) {
    const next = packedAt(part, offset)
    const first = written[0]
    if (overlapping && first) {
      written.push({ ...first, part })
      continue
    }
    const local = recordOf(next)
    written.push(next)
    pieces.push(local)
    offset += local.length
  }
  const around = written.at(-1)
  if (quoted && around) written.push(packedAt(quoted, around.offset + 30 + around.part.name.length))
  const directory = Buffer.concat(written.map(directoryEntry))
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(written.length, 8)
  end.writeUInt16LE(written.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(Buffer.byteLength(comment), 20)
  return Buffer.concat([...pieces, directory, end, Buffer.from(comment)])
}

function packedAt(part: ZipPart, offset: number): Written {
  const data = Buffer.from(part.data as string)
  const packed = part.isStored ? data : deflateRawSync(data)
  return { part, offset, packed, sum: crc32(data), inflatedBytes: part.says?.inflatedBytes ?? data.length }
}

function recordOf(written: Written): Buffer {
  return Buffer.concat([localHeader(written), written.packed])
}

function localHeader({ part, packed, sum, inflatedBytes }: Written): Buffer {
  const name = Buffer.from(part.says?.localName ?? part.name)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(part.says?.flags ?? 0x800, 6)
  header.writeUInt16LE(part.says?.method ?? (part.isStored ? 0 : 8), 8)
  header.writeUInt32LE(sum, 14)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(inflatedBytes, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

function directoryEntry({ part, offset, packed, sum, inflatedBytes }: Written): Buffer {
  const name = Buffer.from(part.name)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(0x0314, 4)
  entry.writeUInt16LE(20, 6)
  entry.writeUInt16LE(part.says?.flags ?? 0x800, 8)
  entry.writeUInt16LE(part.says?.method ?? (part.isStored ? 0 : 8), 10)
  entry.writeUInt32LE(sum, 16)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(inflatedBytes, 24)
  entry.writeUInt16LE(name.length, 28)
  entry.writeUInt32LE((part.says?.attributes ?? 0) >>> 0, 38)
  entry.writeUInt32LE(offset, 42)
  return Buffer.concat([entry, name])
}
