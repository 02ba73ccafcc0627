import { useEffect, useState } from 'react'
import type { DraftActions, LatestDraft } from '@/components/paper-form/view'
import type { Refusal } from '@/lib/kernel/refusal'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { type Difference, type DraftSide, differencesOf, type Side } from './differences'
import { mergedDraft } from './merged'

export type Conflict =
  | { at: 'reading' }
  /** What the server has cannot be read: the draft is submitted by now, the session ended, no answer came. */
  | { at: 'unread'; refusal: Refusal | 'unanswered' }
  | { at: 'shown'; latest: LatestDraft; differences: Difference[] }

export type Choosing = {
  conflict: Conflict
  sideAt: (path: string) => Side
  choose: (path: string, side: Side) => void
  chooseAll: (side: Side) => void
  /** The draft as chosen, on top of what the server has. */
  merged: (latest: LatestDraft) => DraftSide
}

type Sides = { form: FormDeclaration; mine: DraftSide; agreed: DraftSide }

/** Reads what the server has, and keeps which side is to be taken where. Nothing is sent and nothing typed is touched by it. */
export function useConflict({ form, mine, agreed }: Sides, latest: DraftActions['latest']): Choosing {
  const [conflict, setConflict] = useState<Conflict>({ at: 'reading' })
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({})
  const differences = conflict.at === 'shown' ? conflict.differences : []

  // biome-ignore lint/correctness/useExhaustiveDependencies: the screen is held still by the open dialog; it is read once.
  useEffect(() => {
    void latest()
      .catch(() => undefined)
      .then((answer) => {
        if (!answer?.ok) return setConflict({ at: 'unread', refusal: answer?.refusal ?? 'unanswered' })
        const found = differencesOf(form, mine, answer.value, agreed)
        setConflict({ at: 'shown', latest: answer.value, differences: found })
      })
  }, [])

  const sideAt = (path: string): Side =>
    chosen[path] ?? differences.find(({ change }) => change.path === path)?.suggested ?? 'mine'
  return {
    conflict,
    sideAt,
    choose: (path, side) => setChosen((now) => ({ ...now, [path]: side })),
    chooseAll: (side) => setChosen(Object.fromEntries(differences.map(({ change }) => [change.path, side]))),
    merged: (theirs) => mergedDraft(form, mine, theirs, sideAt),
  }
}
