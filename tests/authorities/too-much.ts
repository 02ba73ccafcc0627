import type { Content, Field, FormDeclaration, PaperLink, Table } from '@/lib/rules/forms/declaration'
import { fieldsOf, tablesOf } from '@/lib/rules/forms/declared'

/** A draft with one value that is too long, or none of the words offered; `clause`: the one that must be cited. */
type TooMuch = { path: string; content: Content; clause?: string }

/** For each field of the form, one character (digit, word, link) more than it takes; for each table, one row more. */
export function tooMuch(form: FormDeclaration, longest: Content): TooMuch[] {
  return [
    ...fieldsOf(form).flatMap((field) =>
      excess(field, longest[field.key]).map(({ value, clause }) => ({
        path: field.key,
        content: { [field.key]: value } as Content,
        clause,
      })),
    ),
    ...tablesOf(form).flatMap((table) => [...cellsTooMuch(table, longest), rowTooMuch(table)]),
  ]
}

function cellsTooMuch({ key, columns }: Table, longest: Content): TooMuch[] {
  const [row] = longest[key] as { rowId: string }[]
  return columns.flatMap((column) =>
    excess(column, (row as Record<string, unknown> | undefined)?.[column.key]).map(({ value, clause }) => ({
      path: `${key}.r1.${column.key}`,
      content: { [key]: [{ rowId: 'r1', [column.key]: value }] } as Content,
      clause,
    })),
  )
}

function rowTooMuch({ key, maxRows }: Table): TooMuch {
  return { path: key, content: { [key]: Array.from({ length: maxRows + 1 }, (_, index) => ({ rowId: `r${index}` })) } }
}

/** Lengths are limits of the system, for which no clause is cited; what a clause asks for is a day, a number, one of its words. */
function excess({ value, clause }: Field, longest: unknown): { value: unknown; clause?: string }[] {
  switch (value.kind) {
    case 'text':
    case 'long_text':
    case 'person':
      return [{ value: `${longest}末` }]
    case 'choice':
      return value.open ? [{ value: `${longest}末` }] : [{ value: `${longest}末`, clause }]
    case 'count':
      return [{ value: `${longest}0` }, { value: '-1', clause }]
    case 'date':
      return [{ value: '2026-02-30', clause }]
    case 'moment':
      return [
        { value: '2026-02-30T09:05', clause },
        { value: '2026-11-20T24:00', clause },
      ]
    case 'items':
      return [{ value: Array.from({ length: 501 }, (_, index) => share(index)) }]
    case 'paper':
      return wrongLinks(longest as PaperLink).map((wrong) => ({ value: wrong }))
  }
}

function share(index: number) {
  return { itemId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`, quantity: 1 }
}

/** What is no link: a draft, half a link, more than one, a hash that is none, an id that is none. */
function wrongLinks(link: PaperLink): unknown[] {
  const { contentHash: _, ...half } = link
  return [
    ...[
      { ...link, version: 0 },
      { ...link, version: 1.5 },
      { ...link, version: '1' },
      { ...link, title: '計画書' },
    ],
    ...[half, [link], `${link.paperId}/1`, null, { ...link, contentHash: link.contentHash.toUpperCase() }],
    ...[
      { ...link, paperId: `${link.paperId}0` },
      { ...link, paperId: '../papers' },
    ],
  ]
}
