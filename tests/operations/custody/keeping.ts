import type { Instant } from '@/lib/kernel/instant'
import { listCustody } from '@/lib/registers/custody/operations/list'
import { namePlace } from '@/lib/registers/custody/operations/name-place'
import { recordItem } from '@/lib/registers/custody/operations/record-item'
import { filePaper, ROSTER } from '../../support/papers'
import { at, NOW, openStory, type Story } from '../../support/story'

export type Keeping = { story: Story; cabinet: string; terminal: string; hanako: string; stranger: string }

/** The story with a roster in force since April 1st (髙橋 一郎, 𠮷田 花子) and four places of the contractor. */
export async function openKeeping(connections?: number): Promise<Keeping> {
  const story = await openStory(connections)
  story.setTime(at('2026-04-01T09:00:00+09:00'))
  await filePaper(story, 'information_handlers', ROSTER)
  story.setTime(NOW)
  const place = async (kind: string, name: string, storage = '') =>
    (await story.act('manager', namePlace, { kind, name, storage }, story.contractId)).placeId
  return {
    story,
    cabinet: await place('own', '事務室キャビネット', 'キャビネット'),
    terminal: await place('own', '業務端末１号', '端末'),
    hanako: await place('person_outside', '𠮷田 花子'),
    stranger: await place('person_outside', '見知 太郎'),
  }
}

export const tokyo = (text: string): Instant => at(`${text}:00+09:00`)

/** What is said of an item that came in on May 1st. */
export function receipt(toPlaceId: string, more: Record<string, unknown> = {}) {
  return {
    name: '求職申込書',
    medium: '紙媒体',
    important: '個人情報',
    origin: 'received',
    toPlaceId,
    quantity: 10,
    happenedAt: tokyo('2026-05-01T10:00'),
    happenedBy: '𠮷田 花子',
    ...more,
  }
}

/** Ten sheets in the cabinet since May 1st; answers the item. */
export async function tenReceived({ story, cabinet }: Keeping, more: Record<string, unknown> = {}): Promise<string> {
  return (await story.act('assistant', recordItem, receipt(cabinet, more), story.contractId)).itemId
}

/** How much of the item each place holds, by the place's name. */
export async function heldOf({ story }: Keeping, itemId: string): Promise<Record<string, number>> {
  const { held } = await story.act('chief', listCustody, {}, story.contractId)
  return Object.fromEntries(
    held.filter((line) => line.itemId === itemId).map(({ placeName, quantity }) => [placeName, quantity]),
  )
}
