import { describe, expect, it } from 'vitest'
import { mayCorrect } from '@/components/register/custody/book/correctable'
import { itemChoices, onlyHolder, placeChoices, standingEnd } from '@/components/register/custody/entry/fields/offered'
import type { EntryView, HeldView, PlaceView } from '@/components/register/custody/view'
import { askedIn, endOfDay, lastInstantOf, momentQuery } from '@/components/register/moment/moment'
import { parseInstant } from '@/lib/kernel/instant'
import { ROUTES } from '@/lib/registers/custody/movement'

const at = parseInstant('2026-11-20T10:00:00Z')
if (!at) throw new Error('no instant')
const place = (id: string, kind: PlaceView['kind'], name: string, storage = ''): PlaceView => ({
  ...{ id, kind, name, storage, isOwn: true },
})
const PLACES = [
  place('p1', 'own', '端末１号', '端末'),
  place('p2', 'own', '書庫Ａ', 'キャビネット'),
  place('p3', 'person_outside', '髙橋 一郎'),
  place('p4', 'authority', '東都労働局'),
]
const held = (itemId: string, placeId: string, quantity: number): HeldView => {
  const found = PLACES.find(({ id }) => id === placeId)
  if (!found) throw new Error('no such place')
  const { kind, name, storage } = found
  return {
    ...{
      itemId,
      itemName: `情報${itemId}`,
      medium: '紙媒体',
      important: '',
      placeId,
      placeName: name,
      storage,
      quantity,
    },
    ...{ placeKind: kind as HeldView['placeKind'], lastCameAt: at, isOwn: true },
  }
}
const HELD = [held('a', 'p2', 3), held('a', 'p3', 1), held('b', 'p1', 2)]
const offer = { places: PLACES, held: HELD }

describe('記入で選べるもの', () => {
  it('情報は一度ずつ、残りの数とともに並び、残りのない最近の情報も選べる', () => {
    const recent = ['a', 'c', 'c'].map((id) => ({ id, name: `情報${id}`, medium: '紙媒体', important: '' }))
    expect(itemChoices(HELD, recent).map(({ label }) => label)).toEqual([
      '情報a（紙媒体・残4点）',
      '情報b（紙媒体・残2点）',
      '情報c（紙媒体・残なし）',
    ])
  })
  it('場所は行為が取りうる種類だけで、いまある所が先に並ぶ', () => {
    const labels = placeChoices(offer, ROUTES.move.from, 'a').map(({ label }) => label)
    expect(labels).toEqual(['書庫Ａ（キャビネット）：いま3点', '端末１号（端末）'])
    expect(placeChoices(offer, ROUTES.take_out.to).map(({ value }) => value)).toEqual(['p3'])
  })
  it('一か所にしかないときだけ、移動元が決まる', () => {
    expect(onlyHolder(HELD, ROUTES.move.from, 'a')).toBe('p2')
    expect(onlyHolder(HELD, ROUTES.return.from, 'a')).toBeUndefined()
    expect(onlyHolder(HELD, ROUTES.return.from, 'c')).toBeUndefined()
  })
  it('受領・返却・廃棄の端は選ばせない', () => {
    expect([ROUTES.receive.from, ROUTES.return.to, ROUTES.dispose.to, ROUTES.make.from].map(standingEnd)).toEqual([
      'authority',
      'authority',
      'destroyed',
      'origin',
    ])
    expect(standingEnd(ROUTES.move.from)).toBeUndefined()
  })
  it('訂正できるのは、自らの、まだ訂正されていない、取消しでない記録', () => {
    const entry = { isOwn: true, act: 'move', correctedBySeq: undefined } as EntryView
    expect(mayCorrect(entry)).toBe(true)
    expect(mayCorrect({ ...entry, isOwn: false })).toBe(false)
    expect(mayCorrect({ ...entry, act: 'void' })).toBe(false)
    expect(mayCorrect({ ...entry, correctedBySeq: 9 })).toBe(false)
  })
})

describe('この日の時点', () => {
  it('東京のその日の最後の瞬間で、日でない文字はそのまま渡る', () => {
    expect(endOfDay('2026-04-01')).toBe('2026-04-01T14:59:59.999Z')
    expect(lastInstantOf('2026-12-31')).toBe('2026-12-31T14:59:59.999Z')
    expect(endOfDay('2026年13月1日')).toBe('2026年13月1日')
    expect(() => lastInstantOf('2026-02-30')).toThrow()
  })
  it('アドレスの値は初めの一つで、空は無いのと同じ', () => {
    expect(askedIn(['2026-04-01', 'x'])).toBe('2026-04-01')
    expect([askedIn(''), askedIn([]), askedIn(undefined)]).toEqual([undefined, undefined, undefined])
    expect([momentQuery(undefined), momentQuery('2026-04-01', 'at')]).toEqual(['', '?at=2026-04-01'])
  })
})
