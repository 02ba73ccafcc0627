import type { Instant } from '@/lib/kernel/instant'
import type { PaperAct, ReviewKind } from '@/lib/rules/approvals/transitions'

/** What one side is told of. Closed: a new kind of act that concerns the other side is a new line. */
export type NoticeKind =
  | 'submitted'
  | 'received'
  | 'correction_asked'
  | 'returned'
  | 'approved'
  | 'refused'
  | 'withdrawn'
  | 'stated'
  | 'value_set'

/** What the notice is about; the page makes an address of it. */
export type NoticeSubject = { paperId: string; version: number } | { factId: string } | { settingKey: string }

/** A notice as it is written: what and where, never a value of a paper, a reason or a name of a person. */
export type Tidings = { kind: NoticeKind; subject: NoticeSubject; words: string }

/** A notice as somebody of the addressed side reads it. */
export type Notice = Tidings & {
  id: string
  contractId: string
  contractNumber: string
  contractName: string
  at: Instant
  isUnread: boolean
}

const KINDS: Record<PaperAct, NoticeKind> = {
  submit: 'submitted',
  receive: 'received',
  ask_correction: 'correction_asked',
  return: 'returned',
  approve: 'approved',
  refuse: 'refused',
  withdraw: 'withdrawn',
}

export type ToldVersion = { paperId: string; number: number; title: string; reviewKind: ReviewKind; reviewWord: string }

/** What the other side is told of an act on a paper, in the printed word. */
export function tidingsOfAct(act: PaperAct, told: ToldVersion): Tidings {
  const { paperId, number, title } = told
  return {
    kind: KINDS[act],
    subject: { paperId, version: number },
    words: `「${title}」第${number}版${predicateOf(act, told)}`,
  }
}

function predicateOf(act: PaperAct, { reviewKind, reviewWord }: ToldVersion): string {
  switch (act) {
    case 'submit':
      return `が提出されました（${reviewKind === 'decided' ? reviewWord : '受領'}待ち）`
    case 'receive':
      return 'が受領されました'
    case 'ask_correction':
      return 'の補正が求められました'
    case 'return':
      return 'が差し戻されました'
    case 'approve':
      return `の${reviewWord}がありました`
    case 'refuse':
      return `は不${reviewWord}となりました`
    case 'withdraw':
      return 'が取り下げられました'
  }
}

const SIDES = { authority: '発注者', contractor: '受注者' } as const

/** A fact was entered (求め・指示・指定, an emergency), or one that was told before was corrected or found not to have happened. */
export function tidingsOfFact(
  factId: string,
  { by, label, act }: { by: keyof typeof SIDES; label: string; act: 'entered' | 'corrected' | 'voided' },
): Tidings {
  const did = { entered: 'を記録', corrected: 'の記録を訂正', voided: 'の記録を取り消' }[act]
  return { kind: 'stated', subject: { factId }, words: `${SIDES[by]}が「${label}」${did}しました` }
}

export function tidingsOfValue(settingKey: string, question: string): Tidings {
  return { kind: 'value_set', subject: { settingKey }, words: `設定「${question}」が定められました` }
}
