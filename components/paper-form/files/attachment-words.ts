import type { AttachmentState } from '@/components/paper-form/view'
import type { StatusTone } from '@/components/ui/data/status-word'

/** The state of a file as a word. */
export const ATTACHMENT_WORDS: Record<AttachmentState, { word: string; tone: StatusTone }> = {
  received: { word: '検査待ち', tone: 'open' },
  clean: { word: '検査済み', tone: 'done' },
  unscanned: { word: '未検査', tone: 'quiet' },
  refused: { word: '検査で拒否', tone: 'attention' },
}

/** `1.2 MB`, `34 KB`, `512 B`, with the powers of 1000 that a file manager shows. */
export function sizeText(sizeBytes: number): string {
  if (sizeBytes >= 1_000_000) return `${(sizeBytes / 1_000_000).toFixed(1)} MB`
  if (sizeBytes >= 1000) return `${Math.round(sizeBytes / 1000)} KB`
  return `${sizeBytes} B`
}
