import type { Finding } from '@/lib/kernel/refusal'

/** The most that one paper holds, in bytes of UTF-8 (a Japanese character takes three): about 300 dense pages. */
export const MOST_CONTENT_BYTES = 8_000_000
const MEGABYTE = 1_000_000

/**
 * What stands against content that is larger than a paper can be; undefined where it fits. Judged on the screen before it is
 * sent, because what is far too large never arrives, and again at the door. A limit of the system: no clause asks for it.
 */
export function sizeFinding(content: unknown): Finding | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(content) ?? '').length
  if (bytes <= MOST_CONTENT_BYTES) return undefined
  const [size, most] = [bytes, MOST_CONTENT_BYTES].map((one) => Math.ceil(one / (MEGABYTE / 10)) / 10)
  const message = `書面が大きすぎます（${size} MB）。一つの書面に書けるのは${most} MBまでです。表の行を減らして別の書面に分けるか、長い文は添付ファイルにしてください。`
  return { level: 'refuse', path: '', message }
}
