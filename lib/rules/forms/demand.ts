import type { FormDeclaration } from './declaration'
import { isMet, type SettingValues } from './declared'

/**
 * Whether the contract asks for a paper.
 * open: a setting that decides it is unset, which is a question to the side that may answer. exempt: asked for, but waived.
 */
export type Demand = 'asked' | 'open' | 'not_asked' | 'exempt'

/** Judged by the settings in force; an unset waiver is no waiver. A paper may be filed whatever the answer. */
export function demandOf(form: FormDeclaration, settings: SettingValues): Demand {
  const { askedWhen, exemptWhen } = form
  if (askedWhen && settings[askedWhen.setting] === undefined) return 'open'
  if (askedWhen && !isMet(askedWhen, settings)) return 'not_asked'
  return isMet(exemptWhen, settings) ? 'exempt' : 'asked'
}
