/** The first word of an operation's name, as people call that part of the book. */
const ROOM_WORDS: Record<string, string> = {
  contracts: '契約',
  organisations: '組織・利用者',
  calendar: '閉庁日',
  papers: '書類',
  roster: '名簿',
  custody: '台帳',
  facts: 'できごと',
  duties: '義務',
  clauses: '条項',
  disposal: '返却・廃棄',
  record: '記録',
  sessions: 'サインイン',
  operator: '運営',
}

export function roomWord(operation: string): string {
  return ROOM_WORDS[operation.split('.')[0] ?? ''] ?? 'その他'
}

/** Who may read an entry besides the side that made it. */
export const VISIBILITY_WORDS: Record<'own' | 'shared', string> = { own: '自らの側のみ', shared: '双方' }
