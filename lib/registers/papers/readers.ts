import type { Right } from '@/lib/rules/access/rights'
import type { Field, FormDeclaration } from '@/lib/rules/forms/declaration'
import { sealedFields } from '@/lib/rules/forms/sealing'

/** The sealed field whose value stands at the path, if somebody with these rights may read it; undefined otherwise. */
export function readableField(form: FormDeclaration, path: string, rights: readonly Right[]): Field | undefined {
  const [key, , column] = path.split('.')
  const declared = sealedFields(form).find(({ table, field }) =>
    table === undefined ? field.key === key : table === key && field.key === column,
  )
  return declared?.field.sealed?.readers.some((right) => rights.includes(right)) ? declared.field : undefined
}
