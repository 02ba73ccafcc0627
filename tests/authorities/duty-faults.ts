import type { Clause, DocumentEdition } from '@/lib/rules/clauses/clause'
import { GATES } from '@/lib/rules/clauses/gates'
import type { Condition } from '@/lib/rules/clauses/setting'
import type { DutyDeclaration } from '@/lib/rules/duties/declaration'
import { FACT_KINDS } from '@/lib/rules/duties/fact-kinds'
import { repeated } from './form-faults'

/** Days of a month, hours and the like that no rule may leave. */
const LARGEST = 400

/** What is wrong with the duties, gates and conditions of a document as data. */
export function dutyFaults(document: DocumentEdition): string[] {
  const duties = document.clauses.flatMap((clause) => (clause.duties ?? []).map((duty) => ({ clause, duty })))
  return [
    ...repeated(duties.map(({ duty }) => duty.key)).map((key) => `duty twice: ${key}`),
    ...document.clauses.flatMap((clause) => clauseFaults(document, clause)),
    ...duties.flatMap(({ clause, duty }) =>
      dutyFaultsOf(document, clause, duty).map((fault) => `${duty.key}: ${fault}`),
    ),
  ]
}

function clauseFaults(document: DocumentEdition, { number, heading, gates, appliesWhen, step }: Clause): string[] {
  return [
    ...(heading.trim() === '' ? [`${number}: no heading`] : []),
    ...(gates ?? []).filter((gate) => !(gate in GATES)).map((gate) => `${number}: no gate ${gate}`),
    ...(appliesWhen ?? []).filter((one) => !isAnswerable(document, one)).map((one) => `no such answer: ${one.setting}`),
    ...(step && step.word.trim() === '' ? [`${number}: a step without its word`] : []),
  ]
}

function dutyFaultsOf(document: DocumentEdition, clause: Clause, duty: DutyDeclaration): string[] {
  const { trigger, due } = duty
  const forms = new Set(document.forms.map(({ key }) => key))
  const papers = [
    ...duty.answeredBy.flatMap((one) => (one.by === 'paper' ? [one.form] : [])),
    ...(trigger.on === 'paper' ? [trigger.form] : []),
  ]
  const facts = [
    ...duty.answeredBy.flatMap((one) => (one.by === 'fact' ? [one.fact] : [])),
    ...(trigger.on === 'fact' ? [trigger.fact, ...(trigger.notBefore ? [trigger.notBefore] : [])] : []),
  ]
  const conditions = [
    ...(duty.appliesWhen ?? []),
    ...(duty.exemptWhen ? [duty.exemptWhen] : []),
    ...(trigger.on === 'setting' ? [trigger.when] : []),
  ]
  return [
    ...papers.filter((form) => !forms.has(form)).map((form) => `no form ${form}`),
    ...papers.filter((form) => !clause.forms.includes(form)).map((form) => `its clause does not ask for ${form}`),
    ...facts.filter((fact) => !(fact in FACT_KINDS)).map((fact) => `no fact ${fact}`),
    ...conditions.filter((one) => !isAnswerable(document, one)).map((one) => `no such answer: ${one.setting}`),
    ...settingsOf(document, duty).map((key) => `no such setting of that kind: ${key}`),
    ...(duty.answeredBy.length === 0 ? ['nothing answers it'] : []),
    ...(clause.owner === 'both' && !duty.owner ? ['whose is it'] : []),
    ...(/[。]$/.test(duty.what) ? ['what is no phrase'] : []),
    ...(numbersOf(due).some((number) => number < 1 || number > LARGEST) ? ['a number out of reach'] : []),
    ...((due.rule === 'word' || due.rule === 'named_day') && !(duty.timing ?? clause.timing)
      ? ['no printed word of time']
      : []),
    ...(needsPeriod(due.rule) && trigger.on !== 'period' ? ['no period'] : []),
  ]
}

function needsPeriod(rule: string): boolean {
  return ['day_of_previous_month', 'within_period', 'about_period'].includes(rule)
}

/** Keys that a trigger or a rule names and that are no setting of the kind that it needs. */
function settingsOf(document: DocumentEdition, { trigger, due }: DutyDeclaration): string[] {
  const isKind = (key: string, kind: string) =>
    document.settings.some((setting) => setting.key === key && setting.answer.kind === kind)
  const wanted: [string, string][] = []
  if (trigger.on === 'day' && 'setting' in trigger.day) wanted.push([trigger.day.setting, 'day'])
  if (trigger.on === 'period' && 'setting' in trigger.every) wanted.push([trigger.every.setting, 'span'])
  if (due.rule === 'hours_by_band') wanted.push([due.weekdays, 'choice'])
  return wanted.filter(([key, kind]) => !isKind(key, kind)).map(([key]) => key)
}

/** Every number that stands in the rule. */
export function numbersOf(due: DutyDeclaration['due']): number[] {
  return Object.values(due).filter((value) => typeof value === 'number')
}

export function isAnswerable({ settings }: DocumentEdition, { setting, isOneOf }: Condition): boolean {
  const answer = settings.find(({ key }) => key === setting)?.answer
  const values = answer?.kind === 'choice' ? answer.options.map(({ value }) => value) : []
  return isOneOf.length > 0 && isOneOf.every((value) => values.includes(value))
}
