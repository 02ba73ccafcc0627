import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { type Finding, invalid } from '@/lib/kernel/refusal'
import { done, type Result, refused } from '@/lib/kernel/result'
import { readAnswer } from '@/lib/rules/clauses/setting-answer'
import { beginningOf } from './days'
import { SIDE_WORDS } from './labels'
import { askedAt } from './setting-asked'
import {
  type Definition,
  ENDS_ON,
  type Period,
  periodAt,
  rowInForce,
  type SettingRow,
  type Side,
  STARTS_ON,
} from './settings'

export type Answer = { value: string; fromOn?: CivilDate; basis: string }

/** Everything that can be set on the contract, and every value that was. */
export type KnownSettings = { definitions: readonly Definition[]; rows: readonly SettingRow[] }

/**
 * Whether a side may set the value, as it is kept, and from when it holds. Never for the past: what was done until now was done
 * under the value that was in force then. A question that is not asked by then cannot be answered.
 */
export function decideSetting(
  definition: Definition,
  answer: Answer,
  side: Side | undefined,
  { definitions, rows }: KnownSettings,
  now: Instant,
): Result<{ value: string; fromAt: Instant }> {
  const { question, answeredBy, clause } = definition
  if (side !== answeredBy)
    return refused({ kind: 'not_allowed', message: `「${question}」を定めるのは${SIDE_WORDS[answeredBy]}です。` })
  const findings: Finding[] = []
  const note = (path: string, message: string) => findings.push({ level: 'refuse', path, message, clause })
  const fromAt = beginningOf(answer.fromOn, now)
  if (fromAt === undefined) note('fromOn', 'さかのぼって定めることはできません。今日以後の日にしてください。')
  const at = fromAt ?? now
  const read = readAnswer(definition.answer, answer.value)
  const fault = 'fault' in read ? read.fault : valueFault(definition.key, read.value, rows, at)
  const stands = askedAt(definition, { definitions, rows }, at).why ?? fault
  if (stands !== undefined) note('value', stands)
  const isRefused = findings.length > 0 || fromAt === undefined || 'fault' in read
  return isRefused ? invalid(...findings) : done({ value: read.value, fromAt })
}

/** What stands against a value that can be read: nothing would change, or the contract would end before it begins. */
function valueFault(key: string, value: string, rows: readonly SettingRow[], at: Instant): string | undefined {
  if (rowInForce(rows, key, at)?.value === value) return 'その時点の値は既に同じです。'
  return endsBeforeStart(key, value, periodAt(rows, at)) ? '契約期間の終了日が開始日より前になります。' : undefined
}

function endsBeforeStart(key: string, value: string, { startsOn, endsOn }: Period): boolean {
  if (key === STARTS_ON) return endsOn !== undefined && endsOn < value
  return key === ENDS_ON && startsOn !== undefined && value < startsOn
}
