import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { clauseKeyOf } from '@/lib/rules/clauses/document'
import type { AskedWhen } from '@/lib/rules/forms/declaration'
import { dutyFaults, isAnswerable } from './duty-faults'
import { formFaults, linkFaults, repeated } from './form-faults'

/** What is wrong with a document as data, whatever its authority. Empty for a sound one. */
export function documentFaults(document: DocumentEdition): string[] {
  const { clauses, forms, settings, custody } = document
  const numbers = new Set(clauses.map((clause) => clause.number))
  const formKeys = new Set(forms.map((form) => form.key))
  const custodyClauses = [
    custody?.handlersOnRoster,
    custody?.takingOut,
    custody?.takingOutImportant,
    custody?.disposalUnderPlan,
  ]
  const cited = [...settings.map(({ clause }) => clause), ...custodyClauses.flatMap((rule) => rule?.clause ?? [])]
  return [
    ...repeated(clauses.map(clauseKeyOf)).map((key) => `clause twice: ${key}`),
    ...repeated(forms.map(({ key }) => key)).map((key) => `form twice: ${key}`),
    ...repeated(settings.map(({ key }) => key)).map((key) => `setting twice: ${key}`),
    ...clauses.flatMap((clause) =>
      clause.forms.filter((key) => !formKeys.has(key)).map((key) => `${clause.number} asks for ${key}`),
    ),
    ...forms
      .filter(({ key }) => !clauses.some((clause) => clause.forms.includes(key)))
      .map(({ key }) => `nobody asks for ${key}`),
    ...cited.filter((clause) => !numbers.has(clause)).map((clause) => `no clause ${clause}`),
    ...forms.flatMap((form) => formFaults(form, numbers).map((fault) => `${form.key}: ${fault}`)),
    ...conditionsOf(document)
      .filter((condition) => !isAnswerable(document, condition))
      .map(({ setting }) => `no such answer: ${setting}`),
    ...(custody?.disposalUnderPlan && !forms.some(({ feeds }) => feeds === 'disposal_plan') ? ['no plan form'] : []),
    ...forms.flatMap((form) => linkFaults(form, forms, numbers).map((fault) => `${form.key}: ${fault}`)),
    ...dutyFaults(document),
    ...clauses
      .filter(({ summary }) => !summary.endsWith('。'))
      .map(({ number }) => `${number}: summary is no sentence`),
  ]
}

/** Every condition on a setting in the document's forms and questions. */
function conditionsOf({ forms, settings }: DocumentEdition): AskedWhen[] {
  return [
    ...settings.flatMap(({ askedWhen }) => askedWhen ?? []),
    ...forms.flatMap((form) => {
      const fields = form.sections.flatMap((section) => [
        ...section.fields,
        ...section.tables.flatMap((table) => table.columns),
      ])
      return [form.askedWhen, form.exemptWhen, ...fields.map((field) => field.requiredWhen)].filter(
        (one) => one !== undefined,
      )
    }),
  ]
}
