import type { ExportState, RegisterName } from './export'

/** What the printed register is called; the file begins with it. */
export const REGISTER_WORDS: Record<RegisterName, string> = {
  record: '操作の記録',
  custody: '台帳',
  facts: 'できごと',
  roster: '名簿',
  clauses: '条項別遵守状況',
  tables: '書類の表',
}

export const STATE_WORDS: Record<ExportState, string> = {
  waiting: '待ち',
  drawing: '作成中',
  ready: 'できました',
  failed: '失敗',
}

export const RIGHT_LOST =
  '書き出している間に、この一覧を出力する権限がなくなりました。権限は、それぞれの側の管理者が付与します。'
export const EXPORT_OVER = 'この書き出しは既に終わっています。'

export function notAllowed(register: RegisterName): string {
  return `「${REGISTER_WORDS[register]}」を出力する権限がありません。`
}
