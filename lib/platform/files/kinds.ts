import { fileTypeFromBuffer } from 'file-type'
import type { Finding } from '@/lib/kernel/refusal'

/** What may be attached. Anything else is refused, whatever it calls itself. */
const KINDS = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const
type Kind = keyof typeof KINDS

const ACCEPTED = 'PDF、PNG、JPEG、Word（.docx）、Excel（.xlsx）、CSV'
export const MAX_FILE_BYTES = 20 * 1024 * 1024

function kindOfName(fileName: string): Kind | undefined {
  const extension = fileName.toLowerCase().split('.').at(-1) ?? ''
  if (extension === 'jpeg') return 'jpg'
  return extension in KINDS ? (extension as Kind) : undefined
}

/** Plain text without a zero byte; UTF-8 or CP932 alike. */
function isText(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13))
}

async function kindOfBytes(bytes: Uint8Array): Promise<Kind | undefined> {
  const detected = await fileTypeFromBuffer(bytes)
  if (detected) return (Object.keys(KINDS) as Kind[]).find((kind) => kind === detected.ext)
  return isText(bytes) ? 'csv' : undefined
}

/** The media type of a file whose first bytes and name agree on one of the accepted kinds, or what is wrong with it. */
export async function identifyFile(
  fileName: string,
  bytes: Uint8Array,
): Promise<{ mediaType: string } | { finding: Finding }> {
  const wrong = (message: string) => ({ finding: { level: 'refuse' as const, path: 'file', message } })
  if (bytes.length === 0) return wrong('ファイルが空です。')
  const named = kindOfName(fileName)
  if (!named) return wrong(`この種類のファイルは添付できません。添付できるのは${ACCEPTED}です。`)
  const actual = await kindOfBytes(bytes)
  if (actual !== named)
    return wrong(`ファイルの中身が「.${fileName.split('.').at(-1)}」ではありません。元のソフトで保存し直してください。`)
  return { mediaType: KINDS[named] }
}
