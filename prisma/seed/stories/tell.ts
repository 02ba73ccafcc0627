import { type Instant, parseInstant } from '@/lib/kernel/instant'
import { namePlace } from '@/lib/registers/custody/operations/name-place'
import { recordItem } from '@/lib/registers/custody/operations/record-item'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import type { Content } from '@/lib/rules/forms/declaration'
import type { PersonKey } from '../cast'
import type { Stage } from '../stage'
import { DOCUMENT } from './contract'

/** `2026-04-02 10:30` in Tokyo. */
export function tokyo(text: string): Instant {
  const instant = parseInstant(`${text.replace(' ', 'T')}:00+09:00`)
  if (!instant) throw new Error(`not a moment of the story: ${text}`)
  return instant
}

export type Filing = {
  by?: PersonKey
  form?: string
  paperId?: string
  content: Content
  startsOn?: string
  reasons?: { path: string; message: string; reason: string }[]
}

/** The contractor files a paper at a time of the story; findings that need a reason get the one that is given for them. */
export async function file(
  stage: Stage,
  contractId: string,
  at: string,
  { by = 'manager', form, paperId: of, content, startsOn, reasons = [] }: Filing,
) {
  stage.setTime(tokyo(at))
  const { paperId } = await stage.act(
    by,
    beginPaper,
    of ? { paperId: of } : { document: DOCUMENT.document, formKey: form },
    contractId,
  )
  const { draft } = await stage.act(by, getDraft, { paperId }, contractId)
  const whole = { ...draft.content, ...content }
  const { version } = await stage.act(
    by,
    submitPaper,
    { paperId, revision: draft.revision, content: whole, startsOn, reasons },
    contractId,
  )
  return { paperId, version }
}

export type Receipt = {
  name: string
  medium: string
  important?: string
  toPlaceId: string
  quantity: number
  at: string
  origin?: 'received' | 'made'
  who?: string
}

export async function takeIn(
  stage: Stage,
  contractId: string,
  { at, origin = 'received', who = '𠮷田 花子', ...item }: Receipt,
): Promise<string> {
  stage.setTime(tokyo(at))
  const { itemId } = await stage.act(
    'assistant',
    recordItem,
    { ...item, origin, happenedAt: tokyo(at), happenedBy: who },
    contractId,
  )
  return itemId
}

export async function place(stage: Stage, contractId: string, name: string, storage: string): Promise<string> {
  const { placeId } = await stage.act('manager', namePlace, { kind: 'own', name, storage }, contractId)
  return placeId
}
