import type { AttachmentState } from '@/components/paper-form/view'
import type { StatusTone } from '@/components/ui/data/status-word'

/** The state of a file as a word. */
export const ATTACHMENT_WORDS: Record<AttachmentState, { word: string; tone: StatusTone }> = {
  received: { word: '検査待ち', tone: 'open' },
  clean: { word: '検査済み', tone: 'done' },
  unscanned: { word: '未検査', tone: 'quiet' },
  refused: { word: '検査で拒否', tone: 'attention' },
}
