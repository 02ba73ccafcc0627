import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import type { Condition, SettingDeclaration } from '@/lib/rules/clauses/setting'
import type { Field } from '@/lib/rules/forms/declaration'
import type { SettingValues } from '@/lib/rules/forms/declared'

/** An answer to every question of the document, such that as many papers, fields and further questions as possible are asked for. */
export function askingSettings(document: DocumentEdition): SettingValues {
  const wishes = wishesOf(document)
  return Object.fromEntries(document.settings.map((setting) => [setting.key, answerTo(setting, wishes)]))
}

function answerTo({ key, answer }: SettingDeclaration, wishes: readonly Wish[]): string {
  switch (answer.kind) {
    case 'choice': {
      const votes = (value: string) =>
        wishes
          .filter(({ setting, isOneOf }) => setting === key && isOneOf.includes(value))
          .reduce((sum, { weight }) => sum + weight, 0)
      const values = answer.options.map(({ value }) => value)
      return values.reduce((best, value) => (votes(value) > votes(best) ? value : best), values[0] ?? '')
    }
    case 'day':
      return '2027-03-31'
    case 'span':
      return `1 ${answer.units[0]}`
    case 'text':
      return '仕様書に定めるところによる。'
  }
}

type Wish = Condition & { weight: number }

/** What papers, fields and questions hang on, and what takes a paper away. */
function wishesOf({ forms, settings }: DocumentEdition): Wish[] {
  const fields = forms.flatMap(({ sections }) =>
    sections.flatMap((section): Field[] => [...section.fields, ...section.tables.flatMap(({ columns }) => columns)]),
  )
  const wish = (weight: number) => (condition: Condition | undefined) => (condition ? [{ ...condition, weight }] : [])
  return [
    ...settings.flatMap(({ askedWhen }) => askedWhen ?? []).flatMap(wish(1)),
    ...forms.map(({ askedWhen }) => askedWhen).flatMap(wish(1)),
    ...fields.map(({ requiredWhen }) => requiredWhen).flatMap(wish(1)),
    ...forms.map(({ exemptWhen }) => exemptWhen).flatMap(wish(-1)),
  ]
}
