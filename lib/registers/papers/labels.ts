import { civilDateAt } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { formatWareki } from '@/lib/kernel/wareki'
import type { PaperAct, ReviewKind, VersionState } from '@/lib/rules/approvals/transitions'

/** States in the words of the screen. The decided ones are shown in the printed word where the document prints one. */
export const STATE_WORDS: Record<VersionState, string> = {
  submitted: '提出済',
  received: '受領済',
  returned: '差戻し',
  approved: '承認',
  refused: '不承認',
  withdrawn: '取下げ',
}

export const ACT_WORDS: Record<PaperAct, string> = {
  submit: '提出',
  receive: '受領',
  ask_correction: '補正の求め',
  return: '差戻し',
  approve: '承認',
  refuse: '不承認',
  withdraw: '取下げ',
}

/** An approval or a refusal in the word that the document prints (承認・承諾・許可 …). */
export function decisionWord(state: VersionState, printed: string): string {
  if (state === 'approved') return printed
  if (state === 'refused') return `不${printed}`
  return STATE_WORDS[state]
}

type NamedVersion = {
  title: string
  number: number
  submittedAt: Instant
  reviewKind: ReviewKind
  reviewWord: string
}

/** What one paper calls a version of another: `情報セキュリティ管理計画書 第1版（令和8年11月20日提示）`. */
export function versionName({ title, number, submittedAt, reviewKind, reviewWord }: NamedVersion): string {
  const word = reviewKind === 'received' ? reviewWord : ACT_WORDS.submit
  return `${title} 第${number}版（${formatWareki(civilDateAt(submittedAt))}${word}）`
}
