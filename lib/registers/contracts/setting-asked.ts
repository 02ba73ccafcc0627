import type { Instant } from '@/lib/kernel/instant'
import { askedOf } from '@/lib/rules/clauses/asked'
import type { Met } from '@/lib/rules/clauses/conditions'
import { answerWords } from '@/lib/rules/clauses/setting-answer'
import { type Definition, type SettingRow, valuesByKey } from './settings'

/** Whether a question is asked at an instant, and where it is not (yet) why, as a sentence. */
export type AskedThen = { asked: Met; why?: string }

export function askedAt(
  definition: Definition,
  { definitions, rows }: { definitions: readonly Definition[]; rows: readonly SettingRow[] },
  at: Instant,
): AskedThen {
  const values = valuesByKey(rows, at)
  const found = askedOf(definition, definitions, values)
  if (found.asked === 'met') return found
  const { setting, isOneOf } = found.by
  const parent = definitions.find(({ key }) => key === setting)
  const question = `「${parent?.question ?? setting}」`
  const value = values[setting]
  const words = (each: string) => `「${answerWords(parent?.answer, each)}」`
  if (found.asked === 'open')
    return {
      asked: 'open',
      why: `${question}がまだ定まっていません。${isOneOf.map(words).join('又は')}と定まったときに、この問いに答えます。`,
    }
  return {
    asked: 'not_met',
    why:
      value === undefined || isOneOf.includes(value)
        ? `${question}が問われないため、この問いも、この契約では問われません。`
        : `${question}が${words(value)}と定まっているため、この問いは、この契約では問われません。`,
  }
}
