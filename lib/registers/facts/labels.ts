import type { FactKindDeclaration } from '@/lib/rules/duties/fact-kinds'

/** What the named day of a fact is called. */
export const NAMED_DAY_WORDS: Record<NonNullable<FactKindDeclaration['names']>, string> = {
  due_on: '発注者が定めた期日',
  planned_on: '予定の日',
}
