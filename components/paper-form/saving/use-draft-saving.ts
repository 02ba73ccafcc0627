import { useRef, useState } from 'react'
import { type FormValues, type Settled, sealedIn, sendable } from '@/components/paper-form/values/form-values'
import type { DraftActions, DraftView, LatestDraft } from '@/components/paper-form/view'
import { freshIdempotencyKey } from '@/components/ui/actions/idempotency-key'
import { type Finding, invalid } from '@/lib/kernel/refusal'
import { sizeFinding } from '@/lib/rules/forms/reading/content-size'
import type { SaveStatus, Sent } from './save-status'
import { Saver } from './saver'

const QUIET_MS = 1500
const RETRY_MS = 10_000

export type ReadValues = () => { values: FormValues; startsOn: string | undefined }

export type DraftSaving = {
  saver: Saver
  status: SaveStatus
  /** Where sealed values are kept, as the server said last. */
  stored: ReadonlySet<string>
  settled: Settled
  /** What the server found at the last save. */
  found: readonly Finding[]
  /** What this screen and the server last had in common. */
  agreed: () => Sent
  /** What somebody else has saved is what both have now; answers the sealed values that were saved here and are gone there. */
  adopt: (latest: LatestDraft) => Settled
}

/** Keeps a draft saved while it is being typed, and knows what the server holds of it. */
export function useDraftSaving(draft: DraftView, save: DraftActions['save'], readValues: ReadValues): DraftSaving {
  const [status, setStatus] = useState<SaveStatus>({ at: 'saved', savedAt: draft.savedAt, withheld: [] })
  const [stored, setStored] = useState<ReadonlySet<string>>(() => new Set(draft.sealedStored))
  const [settled, setSettled] = useState<Settled>(() => new Map())
  const [found, setFound] = useState<readonly Finding[]>(draft.findings)
  // The saver outlives the renders, so it reads what is settled from here and not from the render that made it.
  const settledNow = useRef<Settled>(settled)
  const agreed = useRef<Sent>({ content: draft.content, startsOn: draft.startsOn })

  function settle(next: Settled, sealedStored: readonly string[]) {
    settledNow.current = next
    setSettled(next)
    setStored(new Set(sealedStored))
  }

  const [saver] = useState(
    () =>
      new Saver(draft.revision, {
        delayMs: QUIET_MS,
        retryMs: RETRY_MS,
        freshKey: freshIdempotencyKey,
        onStatus: setStatus,
        save: async (input) => {
          // What is far too large would be cut on its way, without an answer that says why.
          const tooLarge = sizeFinding(input.content)
          return tooLarge ? invalid(tooLarge) : save({ ...input, paperId: draft.paperId })
        },
        read: (withheld) => {
          const { values, startsOn } = readValues()
          return { content: sendable(draft.form, values, settledNow.current, withheld).content, startsOn }
        },
        onSaved: (saved, sent) => {
          settle(new Map([...settledNow.current, ...sealedIn(draft.form, sent.content)]), saved.sealedStored)
          setFound(saved.findings)
          agreed.current = sent
        },
      }),
  )
  return {
    ...{ saver, status, stored, settled, found },
    agreed: () => agreed.current,
    adopt({ content, startsOn, sealedStored }) {
      agreed.current = { content, startsOn }
      const { kept = [], gone = [] } = Object.groupBy(settledNow.current, ([path]) =>
        sealedStored.includes(path) ? 'kept' : 'gone',
      )
      settle(new Map(kept), sealedStored)
      return new Map(gone)
    },
  }
}
