import type { Condition } from './setting'

/** The settings of a contract in force: key → value, absent while unset. */
type Values = Readonly<Record<string, string | undefined>>

/** met: all hold. not_met: one is set to something else. open: none is, but one is still a question. */
export type Met = 'met' | 'not_met' | 'open'

/** Whether the conditions hold. Without any, they do. */
export function areMet(conditions: readonly Condition[] | undefined, values: Values): Met {
  const answers = (conditions ?? []).map(({ setting, isOneOf }) => {
    const value = values[setting]
    return value === undefined ? 'open' : isOneOf.includes(value) ? 'met' : 'not_met'
  })
  return answers.includes('not_met') ? 'not_met' : answers.includes('open') ? 'open' : 'met'
}

/** The first condition that is set to something else: the reason why something does not concern the contract. */
export function unmetOf(conditions: readonly Condition[] | undefined, values: Values): Condition | undefined {
  return conditions?.find(({ setting, isOneOf }) => values[setting] !== undefined && !isOneOf.includes(values[setting]))
}
