import { areMet, type Met } from './conditions'
import type { Condition } from './setting'

type Question = { key: string; askedWhen?: readonly Condition[] }
type Values = Readonly<Record<string, string | undefined>>

/** met: the question is asked. not_met: it is not, because of `by`. open: `by` has to be answered first. */
export type Asked = { asked: 'met' } | { asked: Exclude<Met, 'met'>; by: Condition }

/** Whether a question is asked. One that hangs on a question which is not asked itself is not asked either, whatever was once answered there. */
export function askedOf(
  question: Question,
  questions: readonly Question[],
  values: Values,
  above: readonly string[] = [],
): Asked {
  const conditions = question.askedWhen ?? []
  const path = [...above, question.key]
  const isClosed = (condition: Condition): boolean => {
    const parent = questions.find(({ key }) => key === condition.setting)
    if (areMet([condition], values) === 'not_met') return true
    // Questions that hang on each other in a circle are a fault of the data, and no reason to run for ever.
    return (
      parent !== undefined && !path.includes(parent.key) && askedOf(parent, questions, values, path).asked === 'not_met'
    )
  }
  const closing = conditions.find(isClosed)
  if (closing) return { asked: 'not_met', by: closing }
  const open = conditions.find((condition) => areMet([condition], values) === 'open')
  return open ? { asked: 'open', by: open } : { asked: 'met' }
}
