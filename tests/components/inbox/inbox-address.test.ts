import { describe, expect, it } from 'vitest'
import { cursorIn, cursorText, filtersOf, inboxAddress } from '@/app/(office)/inbox/inbox-address'
import type { Inbox } from '@/lib/registers/inbox/item'
import { at } from '../../support/story'

const cursor = { since: '2026-11-20T01:00:00.000Z', contractId: 'c-1', paperId: 'p-1', version: 3 }
const inbox: Inbox = {
  now: at('2026-11-20T10:00:00+09:00'),
  side: 'contractor',
  box: 'mine',
  items: [],
  counts: { mine: '3', theirs: '50以上', kinds: [{ stand: 'returned', count: '3' }] },
  forms: [],
}

describe('受信箱のアドレス', () => {
  it('頁の終わりは、書いたとおりに読み取れる。読めないものは、初めからになる', () => {
    expect(cursorIn(cursorText(cursor))).toEqual(cursor)
    for (const text of [undefined, '', 'でたらめ', 'a_b_c']) expect(cursorIn(text)).toBeUndefined()
  })

  it('種類の札は、探している語と様式を保ち、頁の途中からは始めない', () => {
    const filters = filtersOf(inbox, { show: 'returned', q: '窓口', form: 'o/d#f', after: 'x' })
    expect(filters.map(({ word, count, isCurrent }) => [word, count, isCurrent])).toEqual([
      ['すべて', '3', false],
      ['差戻し', '3', true],
      ['相手待ち', '50以上', false],
      ['決定・受領済', undefined, false],
    ])
    expect(filters[2]?.href).toBe(inboxAddress({ show: 'theirs', q: '窓口', form: 'o/d#f' }))
    expect(filters[0]?.href).not.toContain('after')
    expect(filtersOf({ ...inbox, side: 'authority' }, {}).map(({ word }) => word)).not.toContain('決定・受領済')
  })

  it('知らない種類が求められたら、すべてが選ばれている', () => {
    expect(filtersOf(inbox, { show: 'だれ' }).find(({ isCurrent }) => isCurrent)?.word).toBe('すべて')
  })
})
