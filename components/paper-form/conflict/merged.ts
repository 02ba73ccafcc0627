import type { Content, FieldValue, FormDeclaration, Row } from '@/lib/rules/forms/declaration'
import { cellPath, fieldsOf, fieldValueOf, rowsOf, tablesOf } from '@/lib/rules/forms/declared'
import type { DraftSide, Side } from './differences'

/** Which side is taken at a place; mine where nothing was asked. */
export type Taken = (path: string) => Side

/**
 * The draft put together from two: at each place what the chosen side has. What is typed here and not readable yet stays as it
 * is wherever this side is taken.
 */
export function mergedDraft(form: FormDeclaration, mine: DraftSide, theirs: DraftSide, taken: Taken): DraftSide {
  const content: Content = {}
  for (const { key, sealed } of fieldsOf(form)) {
    const value = chosen(fieldValueOf(mine.content, key), fieldValueOf(theirs.content, key), taken(key), sealed)
    if (value !== undefined) content[key] = value
  }
  for (const { key, columns } of tablesOf(form)) {
    const [own, other] = [rowsOf(mine.content, key), rowsOf(theirs.content, key)]
    content[key] = mergedRows(key, own, other, taken).map((row) => {
      const [one, two] = [rowIn(own, row.rowId), rowIn(other, row.rowId)]
      if (!one || !two) return row
      const cells: Row = { rowId: row.rowId }
      for (const column of columns) {
        const side = taken(cellPath(key, row.rowId, column.key))
        const value = chosen(one[column.key], two[column.key], side, column.sealed)
        if (value !== undefined) cells[column.key] = value
      }
      return cells
    })
  }
  return { content, startsOn: taken('startsOn') === 'mine' ? mine.startsOn : theirs.startsOn }
}

/** Of a sealed value theirs is what is stored: nothing typed stands on the screen then. */
function chosen(mine: FieldValue, theirs: FieldValue, side: Side, sealed: object | undefined): FieldValue {
  if (side === 'mine') return mine ?? undefined
  return sealed ? undefined : theirs
}

/**
 * The rows of both sides, and those of one side only where that side is taken there; in the order of one side, the rows that only
 * the other has behind the one that they follow there.
 */
function mergedRows(table: string, mine: Row[], theirs: Row[], taken: Taken): Row[] {
  const isTaken = ({ rowId }: Row): boolean => {
    const [isMine, isTheirs] = [rowIn(mine, rowId), rowIn(theirs, rowId)].map(Boolean)
    return (isMine && isTheirs) || taken(`${table}.${rowId}`) === (isMine ? 'mine' : 'theirs')
  }
  const [first, second] = taken(table) === 'mine' ? [mine, theirs] : [theirs, mine]
  const rows = first.filter(isTaken)
  for (const [at, row] of second.entries()) {
    if (!isTaken(row) || rowIn(rows, row.rowId)) continue
    const before = second.slice(0, at).findLast(({ rowId }) => rowIn(rows, rowId))
    rows.splice(before ? rows.findIndex(({ rowId }) => rowId === before.rowId) + 1 : 0, 0, row)
  }
  return rows
}

function rowIn(rows: readonly Row[], rowId: string): Row | undefined {
  return rows.find((row) => row.rowId === rowId)
}
