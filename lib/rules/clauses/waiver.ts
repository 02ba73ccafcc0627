import type { DueRule } from '../deadlines/rule'
import type { DutyDeclaration, Trigger } from '../duties/declaration'
import { fieldsOf, tablesOf } from '../forms/declared'
import type { DocumentEdition } from './clause'

type Document = Pick<DocumentEdition, 'clauses' | 'forms' | 'settings'>

/** Whether a setting is a mere waiver: while nobody has given it, the paper or act is simply asked for, so it is no open question. */
export function isWaiverOnly(document: Document, key: string): boolean {
  return waiversIn(document).includes(key) && !needsIn(document).includes(key)
}

function waiversIn({ clauses, forms }: Document): string[] {
  const duties = clauses.flatMap((clause) => clause.duties ?? [])
  return [...forms, ...duties].flatMap(({ exemptWhen }) => exemptWhen?.setting ?? [])
}

/** The settings of which something else depends: a paper, a field, a clause, a duty or its time, another question. */
function needsIn({ clauses, forms, settings }: Document): string[] {
  const fields = forms.flatMap((form) => [...fieldsOf(form), ...tablesOf(form).flatMap(({ columns }) => columns)])
  const conditions = [
    ...forms.map(({ askedWhen }) => askedWhen),
    ...fields.map(({ requiredWhen }) => requiredWhen),
    ...clauses.flatMap(({ appliesWhen }) => appliesWhen ?? []),
    ...settings.flatMap(({ askedWhen }) => askedWhen ?? []),
  ]
  return [
    ...conditions.flatMap((condition) => condition?.setting ?? []),
    ...clauses.flatMap((clause) => clause.duties ?? []).flatMap(needsOfDuty),
  ]
}

function needsOfDuty({ appliesWhen = [], trigger, due }: DutyDeclaration): string[] {
  return [...appliesWhen.map(({ setting }) => setting), ...needsOfTrigger(trigger), ...needsOfRule(due)]
}

function needsOfTrigger(trigger: Trigger): string[] {
  switch (trigger.on) {
    case 'setting':
      return [trigger.when.setting]
    case 'day':
      return 'setting' in trigger.day ? [trigger.day.setting] : []
    case 'period':
      return 'setting' in trigger.every ? [trigger.every.setting] : []
    case 'end':
    case 'fact':
    case 'paper':
      return []
  }
}

function needsOfRule(due: DueRule): string[] {
  return due.rule === 'hours_by_band' ? [due.weekdays] : []
}
