import { canonicalText } from '@/lib/kernel/canonical'
import type { Content, FieldValue, FormDeclaration, Row, Table } from './declaration'
import { cellPath, fieldAt, fieldsOf, fieldValueOf, rowsOf, tablesOf } from './declared'
import { sealedPaths } from './sealing'

/** One difference between two versions of a paper. */
export type Change =
  /** A field, or a cell of a row that both versions have (`table.rowId.column`). */
  | { change: 'changed'; path: string; label: string; before: FieldValue; after: FieldValue }
  /** A whole row (`table.rowId`); `label` is the table's. */
  | { change: 'row_added' | 'row_removed'; path: string; label: string; row: Row }
  /** A row that both versions have (`table.rowId`), in another place among those; `from` and `to` count the rows of each version from 1. */
  | { change: 'row_moved'; path: string; label: string; from: number; to: number }
  /** A sealed value that is another one now, came or went; the values themselves are in neither content. */
  | { change: 'sealed'; path: string; label: string }

/** What a version commits to at the place of a sealed value, without revealing it. */
export type Commitment = { path: string; commitment: string }

/**
 * What changed from one version to the next, in printed order, rows matched by their rowId. Sealed values are not in the
 * content and so not here. Two contents without a change have the same canonical text.
 */
export function changesBetween(form: FormDeclaration, before: Content, after: Content): Change[] {
  const fields = fieldsOf(form).flatMap((field) =>
    changed(field.key, field.label, fieldValueOf(before, field.key), fieldValueOf(after, field.key)),
  )
  return [
    ...fields,
    ...tablesOf(form).flatMap((table) => tableChanges(table, rowsOf(before, table.key), rowsOf(after, table.key))),
  ]
}

/** The sealed values that are not the same in both versions. Those of rows that only one of them has go with the row. */
export function sealedChangesBetween(
  form: FormDeclaration,
  before: { content: Content; commitments: readonly Commitment[] },
  after: { content: Content; commitments: readonly Commitment[] },
): Change[] {
  const [old, now] = [before, after].map(
    ({ commitments }) => new Map(commitments.map(({ path, commitment }) => [path, commitment])),
  )
  const there = new Set(sealedPaths(form, before.content))
  return sealedPaths(form, after.content)
    .filter((path) => there.has(path) && old?.get(path) !== now?.get(path))
    .map((path) => ({ change: 'sealed', path, label: fieldAt(form, path)?.label ?? '' }))
}

function tableChanges(table: Table, before: Row[], after: Row[]): Change[] {
  const earlier = new Map(before.map((row) => [row.rowId, row]))
  const later = new Map(after.map((row) => [row.rowId, row]))
  const { key, label } = table
  return [
    ...after.flatMap((row): Change[] => {
      const old = earlier.get(row.rowId)
      if (!old) return [{ change: 'row_added', path: `${key}.${row.rowId}`, label, row }]
      return table.columns.flatMap((column) =>
        changed(cellPath(key, row.rowId, column.key), column.label, old[column.key], row[column.key]),
      )
    }),
    ...before
      .filter((row) => !later.has(row.rowId))
      .map((row): Change => ({ change: 'row_removed', path: `${key}.${row.rowId}`, label, row })),
    ...movedRows(before, after).map(
      ({ rowId, ...places }): Change => ({ change: 'row_moved', path: `${key}.${rowId}`, label, ...places }),
    ),
  ]
}

/** The fewest rows that must have been moved: all but the longest run that still stands in its old order. */
function movedRows(before: Row[], after: Row[]): { rowId: string; from: number; to: number }[] {
  const places = new Map(before.map((row, at) => [row.rowId, at]))
  const kept = after.flatMap(({ rowId }, to) => {
    const from = places.get(rowId)
    return from === undefined ? [] : [{ rowId, from: from + 1, to: to + 1 }]
  })
  const still = longestRising(kept.map(({ from }) => from))
  return kept.filter((_, at) => !still.has(at))
}

/** At which places of the list its longest rising run stands; of two as long as each other, the one that ends first. */
function longestRising(numbers: readonly number[]): Set<number> {
  const lengths: number[] = []
  const previous: number[] = []
  for (const [at, number] of numbers.entries()) {
    const below = numbers.slice(0, at).flatMap((one, place) => (one < number ? [place] : []))
    const best = below.reduce((a, b) => ((lengths[b] ?? 0) > (lengths[a] ?? 0) ? b : a), -1)
    lengths.push((lengths[best] ?? 0) + 1)
    previous.push(best)
  }
  const run = new Set<number>()
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = previous[at] ?? -1) run.add(at)
  return run
}

function changed(path: string, label: string, before: FieldValue, after: FieldValue): Change[] {
  if (canonicalText(before ?? null) === canonicalText(after ?? null)) return []
  return [{ change: 'changed', path, label, before, after }]
}
