import type { CivilDate } from '@/lib/kernel/civil-date'
import { civilDateAt } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { minuteOfDayAt } from '@/lib/kernel/tokyo'
import { formatWareki } from '@/lib/kernel/wareki'
import type { Clause } from '@/lib/rules/clauses/clause'
import type { Why } from '@/lib/rules/deadlines/due'
import { ruleWords } from '@/lib/rules/deadlines/words'
import type { ClauseState, ClauseStateName } from '@/lib/rules/duties/clause-state'
import type { DutyDeclaration } from '@/lib/rules/duties/declaration'
import type { Duty } from '@/lib/rules/duties/derive'
import type { DeclaredDuty } from './answering'

/** The state of a clause in one word; for a decision the printed word takes its place. */
export const STATE_WORDS: Record<ClauseStateName, string> = {
  overdue: '超過',
  in_time: '期限内',
  pending: '未了',
  waiting: '相手待ち',
  deviated: '逸脱あり',
  question: '要設定',
  decided: '決定済',
  received: '受領済',
  done: '実施済',
  exempt: '省略',
  standing: '継続中',
  ended: '終了',
  not_applicable: '該当なし',
  statement: '定め',
}

export const KIND_WORDS: Record<Clause['kind'], string> = {
  duty: '義務',
  prohibition: '禁止',
  right: '権利',
  condition: '条件',
  statement: '定め',
}

export const STEP_WORDS = {
  received: '受領',
  decided: '決定',
  agreed: '協議',
  directed: '発注者のみ',
  kept: '備え付け',
} as const

/** What is to be done, and for which occasion. */
export function dutyWords({ duty, declaration }: DeclaredDuty): string {
  return duty.label ? `${declaration.what}（${duty.label}）` : declaration.what
}

/** The state in words: 承認済 with the printed word, 未了 with how many. */
export function stateWords({ state, count }: ClauseState, clause: Clause): string {
  if (state === 'decided' && clause.step?.kind === 'decided') return `${clause.step.word}済`
  return count > 1 ? `${STATE_WORDS[state]} ${count}件` : STATE_WORDS[state]
}

/** The printed words of time, and beside them the rule in its own numbers where it has any. */
export function timingWords(
  declaration: Pick<DutyDeclaration, 'due' | 'timing'>,
  clause: Pick<Clause, 'timing'>,
): string {
  return declaration.timing ?? clause.timing ?? ruleWords(declaration.due) ?? '時期の印字なし'
}

/** Why a due time came out so, in one sentence: from when it was counted, and which closed days lay in between. */
export function whyWords({ from, closed, band }: Why): string {
  const start = from.length === 10 ? formatWareki(from as CivilDate) : momentWords(from as Instant)
  const days = closed.map(({ on, reason }) => `${Number(on.slice(5, 7))}/${Number(on.slice(8))}（${reason}）`)
  return [
    `${start}から数えました。`,
    ...(days.length > 0 ? [`間の閉庁日：${days.join('、')}。`] : []),
    ...(band ? [band === 'inside' ? '平日の時間帯の内です。' : '平日の時間帯の外です。'] : []),
  ].join('')
}

/** `令和8年11月20日 10時05分`, in Tokyo. */
export function momentWords(at: Instant): string {
  const minutes = minuteOfDayAt(at)
  return `${formatWareki(civilDateAt(at))} ${Math.floor(minutes / 60)}時${String(minutes % 60).padStart(2, '0')}分`
}

/** What became of a duty. */
export const OUTCOME_WORDS: Record<Duty['outcome'], string> = {
  open: '未了',
  submitted: '提出済',
  received: '受領済',
  approved: '決定済',
  returned: '差戻し',
  done: '実施済',
  not_asked: '求めなし',
  exempt: '省略',
}
