import { findForm } from '@/lib/authorities/registry'
import type { Instant } from '@/lib/kernel/instant'
import type { PrintedPaper } from '@/lib/platform/pdf/print'
import type { Content, FormDeclaration, Row } from '@/lib/rules/forms/declaration'

export const HEAD = { seq: 123, hash: '3f5a'.repeat(16) }
export const CONTENT_HASH = 'b1c2'.repeat(16)

function bureauForm(key: string): FormDeclaration {
  const form = findForm('roudoukyoku/besshi1', '1', key)
  if (!form) throw new Error(`No such form: ${key}`)
  return form
}

/** A paper of the labour bureau as it is printed after the decision. */
export function paperOf(key: string, content: Content, changes: Partial<PrintedPaper> = {}): PrintedPaper {
  return {
    form: bureauForm(key),
    content,
    sealed: {},
    redacted: false,
    contractName: '地域連携事業業務',
    contractNumber: '東労発 1104-12',
    authorityName: '東京労働局',
    submitterName: '東京都地域連携協議会',
    versionNumber: 2,
    submittedAt: '2026-11-20T05:05:00.000Z' as Instant,
    submittedBy: '佐藤 花子',
    decision: { word: '承認', by: '厚労 太郎', at: '2026-11-21T01:00:00.000Z' as Instant, outcome: '承認' },
    attachments: [],
    head: HEAD,
    contentHash: CONTENT_HASH,
    madeAt: '2026-11-21T01:00:05.000Z' as Instant,
    ...changes,
  }
}

export const PAPER_ROW: Row = {
  rowId: 'r1',
  medium: '紙媒体',
  place: 'キャビネット',
  method: '返却',
  confirmation: '貴省に手交',
  worker: '髙橋 一郎',
  checker: '山﨑 花子',
}

export const DISK_ROW: Row = {
  rowId: 'r2',
  medium: '電磁的記録媒体',
  place: '外部電磁的記録媒体（CD-R、USBメモリ等）',
  method: '消去（データ抹消ソフトウェア）',
  confirmation: '情報管理責任者の立ち会い',
  worker: '𠮷田 次郎',
  checker: '㈱遵守 ①子',
}
