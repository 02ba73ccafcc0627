import { openValues } from '@/components/paper-form/values/form-values'
import { type Canonical, canonicalText } from '@/lib/kernel/canonical'
import { type Change, changesBetween } from '@/lib/rules/forms/changes'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { fieldAt, fieldValueOf, rowsOf, tableOf } from '@/lib/rules/forms/declared'

export type Side = 'mine' | 'theirs'

/** A draft as one side has it. `typed`: where sealed values were typed here and are not saved yet. */
export type DraftSide = { content: Content; startsOn?: string | undefined; typed?: readonly string[] }

/** The rows of a table, which stand in another order on the two sides; they are taken in one order or the other. */
type Reordered = { change: 'reordered'; path: string; label: string }
/** The stated start of a change. */
type Start = { change: 'start'; path: 'startsOn'; label: string; before: string | undefined; after: string | undefined }

/** One place at which two people have left different things; `before` is mine, `after` theirs. */
export type Difference = {
  change: Exclude<Change, { change: 'row_moved' }> | Reordered | Start
  /** The side that has changed it since both had the same; mine where both have. */
  suggested: Side
  isBoth: boolean
}

/** Every place at which the screen and the server differ, in printed order; `agreed` is what both had last. */
export function differencesOf(
  form: FormDeclaration,
  mine: DraftSide,
  theirs: DraftSide,
  agreed: DraftSide,
): Difference[] {
  const [own, other, base] = [mine, theirs, agreed].map(({ content }) => openValues(form, content))
  if (!own || !other || !base) return []
  const changes = withOneOrder(form, changesBetween(form, own, other))
  return [
    ...startDifference(mine, theirs, agreed),
    ...changes.map((change) => judged(change, (content) => valueAt(content, change), { own, other, base })),
    ...sealedTyped(form, mine, theirs.content),
  ]
}

/** Several rows that have moved are one question: which order. */
function withOneOrder(form: FormDeclaration, changes: Change[]): Difference['change'][] {
  const asked = new Set<string>()
  return changes.flatMap((change): Difference['change'][] => {
    if (change.change !== 'row_moved') return [change]
    const [key = ''] = change.path.split('.')
    if (asked.has(key)) return []
    asked.add(key)
    return [{ change: 'reordered', path: key, label: tableOf(form, key)?.label ?? '' }]
  })
}

type Three = { own: Content; other: Content; base: Content }

function judged(change: Difference['change'], at: (content: Content) => Canonical, of: Three): Difference {
  return { change, ...since(at(of.own), at(of.other), at(of.base)) }
}

function since(own: Canonical, other: Canonical, base: Canonical): Pick<Difference, 'suggested' | 'isBoth'> {
  const [mine, theirs, before] = [own, other, base].map((value) => canonicalText(value))
  const hasMine = mine !== before
  return { suggested: hasMine ? 'mine' : 'theirs', isBoth: hasMine && theirs !== before }
}

/** What a content has at the place of a change: a value, a whole row, or the order of the rows. Absent is null. */
function valueAt(content: Content, { change, path }: Difference['change']): Canonical {
  const [key = '', rowId, column] = path.split('.')
  if (rowId === undefined && change !== 'reordered') return (fieldValueOf(content, key) ?? null) as Canonical
  const rows = rowsOf(content, key)
  if (rowId === undefined) return rows.map((row) => row.rowId)
  const row = rows.find((one) => one.rowId === rowId)
  return ((column === undefined ? row : row?.[column]) ?? null) as Canonical
}

function startDifference(mine: DraftSide, theirs: DraftSide, agreed: DraftSide): Difference[] {
  const [before, after, base] = [mine, theirs, agreed].map(({ startsOn }) => startsOn ?? null)
  if (before === after) return []
  return [
    {
      change: {
        ...{ change: 'start', path: 'startsOn', label: '変更を適用する日' },
        ...{ before: before ?? undefined, after: after ?? undefined },
      },
      ...since(before ?? null, after ?? null, base ?? null),
    },
  ]
}

/** Sealed values typed here and not saved yet: what is stored is on no screen, so nobody can see whether it is another one now. */
function sealedTyped(form: FormDeclaration, { typed = [] }: DraftSide, theirs: Content): Difference[] {
  const asked = typed.filter((path) => {
    const [key = '', rowId] = path.split('.')
    return tableOf(form, key) === undefined || rowsOf(theirs, key).some((row) => row.rowId === rowId)
  })
  return asked.map((path) => ({
    change: { change: 'sealed', path, label: fieldAt(form, path)?.label ?? '' },
    suggested: 'mine',
    isBoth: false,
  }))
}
