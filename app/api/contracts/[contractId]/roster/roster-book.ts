import { momentOf } from '@/lib/platform/pdf/moments'
import type { Book } from '@/lib/platform/sheets/book'
import { columnOf } from '@/lib/platform/sheets/paper'
import type { ExportedRoster } from '@/lib/registers/roster/operations/export'
import { type Cell, cellOf, SEALED_WORD } from '@/lib/rules/exports/cells'
import type { Field } from '@/lib/rules/forms/declaration'

/** The rosters in force at a moment, each on a sheet of its own in the form's columns; sealed columns are named only. */
export function rosterBook({ contract, at, madeAt, head, rosters }: ExportedRoster): Book {
  const isSealed = rosters.some(({ columns }) => columns.some(({ sealed }) => sealed))
  return {
    fileName: `名簿_${contract.number}`,
    title: '名簿（適用中の内容）',
    contract,
    sheets: rosters.map(({ title, columns, rows }) => ({
      name: title,
      columns: columns.map(({ label, value }) => columnOf({ label, kind: value.kind })),
      rows: rows.map(({ values }) => columns.map((column) => cellIn(column, values))),
    })),
    about: [
      ['時点', momentOf(at)],
      ...rosters.flatMap(({ title, sources, clause }) =>
        sources.map(({ version, since }): [string, string] => [
          title,
          `第${version}版、${momentOf(since)}から適用（${clause}）`,
        ]),
      ),
      ...(isSealed
        ? [['封緘項目', `「${SEALED_WORD}」は封緘項目です。値はこの出力に含まれません。`] as [string, string]]
        : []),
    ],
    head,
    madeAt,
  }
}

function cellIn({ key, sealed, value }: Field, values: Record<string, string>): Cell {
  return sealed ? SEALED_WORD : cellOf(value, values[key] ?? '')
}
