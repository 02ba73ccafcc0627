import { type PaperAct, TRANSITIONS } from '@/lib/rules/approvals/transitions'
import { ACT_WORDS } from './labels'
import type { PaperVersion } from './version'

/** One act that a person may do with a version now, in the words of the screen. */
export type OpenAct = {
  act: PaperAct
  word: string
  explanation: string
  asksReason: boolean
  takesRemarks: boolean
  /** It may be given under conditions (条件付き). */
  takesConditions: boolean
  confirmation?: string
  isMain: boolean
}

const EXPLANATIONS: Record<PaperAct, string> = {
  submit: '',
  receive: '提出を受け取ったことを記録します。',
  ask_correction: '補正を求めます。受領や提出の時期には影響しません。',
  return: '指摘を付けて差し戻します。相手は直して再び提出します。',
  approve: 'この版を決定します。決定は、この版の内容だけに及びます。',
  refuse: 'この版を認めません。適用中の版は、そのまま効力を持ちます。',
  withdraw: '決定の前に取り下げます。記録は残ります。',
}
const TAKES_REMARKS: readonly PaperAct[] = ['ask_correction', 'return']
const MAIN: readonly PaperAct[] = ['receive', 'approve']

/** The acts that the transition table allows from here, of those that this person may do. */
export function openActs(
  version: Pick<PaperVersion, 'state' | 'reviewKind' | 'reviewWord'>,
  mayDo: (act: PaperAct) => boolean,
  startHasPassed: boolean,
): OpenAct[] {
  return TRANSITIONS.filter(
    ({ from, review, act }) => from === version.state && review === version.reviewKind && mayDo(act),
  ).map(({ act, reason }) => ({
    act,
    word:
      act === 'approve'
        ? version.reviewWord
        : act === 'refuse'
          ? `不${version.reviewWord}`
          : act === 'ask_correction'
            ? '補正を求める'
            : ACT_WORDS[act],
    explanation: EXPLANATIONS[act],
    asksReason: reason,
    takesRemarks: TAKES_REMARKS.includes(act),
    takesConditions: act === 'approve',
    confirmation:
      act === 'approve' && startHasPassed
        ? '申請された適用開始日は過ぎています。決定した時から適用することを確認しました。'
        : undefined,
    isMain: MAIN.includes(act),
  }))
}
