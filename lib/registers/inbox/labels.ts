import type { Box, InboxSide, Stand } from './turn'

/** The kinds of what waits, as the filters name them. In a row the printed word stands instead (承認待ち, 承諾待ち). */
export const STAND_WORDS: Record<Stand, string> = {
  decide: '決定待ち',
  receive: '受領待ち',
  returned: '差戻し',
  correction: '補正の求め',
  refused: '不承認',
  approved: '決定',
  received: '受領済',
}

export const BOX_WORDS: Record<Box, string> = {
  mine: 'すべて',
  theirs: '相手待ち',
  settled: '決定・受領済',
}

/** How a version stands, in the printed word where it is decided. */
export function standWord(stand: Stand, printed: string): string {
  switch (stand) {
    case 'decide':
      return `${printed}待ち`
    case 'refused':
      return `不${printed}`
    case 'approved':
      return printed
    default:
      return STAND_WORDS[stand]
  }
}

/** What happens next, and where it does not wait for anybody, that too. */
export function nextStep(side: InboxSide, stand: Stand, printed: string, hasDraft: boolean): string {
  const again = hasDraft ? '下書きを仕上げて提出する' : '直して再び提出する'
  switch (stand) {
    case 'decide':
      return side === 'authority'
        ? `内容を確かめ、${printed}・差戻しなどを決める`
        : `${printed}を待つ。取り下げもできる`
    case 'receive':
      return side === 'authority' ? '受領を記録する' : '受領を待つ（業務は受領を待たない）'
    case 'returned':
      return side === 'authority' ? '受注者が直して再び提出する' : again
    case 'correction':
      return side === 'authority' ? '受注者が補正して提出する' : hasDraft ? again : '補正して提出する'
    case 'refused':
      return hasDraft ? again : '要るなら、改めて作成して提出する'
    case 'approved':
    case 'received':
      return '―'
  }
}
