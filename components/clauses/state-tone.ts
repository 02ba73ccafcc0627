import type { StatusTone } from '@/components/ui/data/status-word'
import type { ClauseStateName } from '@/lib/rules/duties/clause-state'

/** How the word of a state looks. The colour only repeats the word. */
export const STATE_TONES: Record<ClauseStateName, StatusTone> = {
  overdue: 'attention',
  in_time: 'open',
  pending: 'open',
  waiting: 'open',
  deviated: 'attention',
  question: 'attention',
  decided: 'done',
  received: 'done',
  done: 'done',
  exempt: 'quiet',
  standing: 'done',
  ended: 'quiet',
  not_applicable: 'quiet',
  statement: 'quiet',
}
