import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Instant, instantOf } from '@/lib/kernel/instant'
import type { TodayItem } from '@/lib/registers/today/item'
import { type OpenPaper, waitingPapers } from '@/lib/registers/today/open-papers'
import { runningTime } from '@/lib/registers/today/running-time'
import { sectionOf } from '@/lib/registers/today/section'

const at = (text: string): Instant => instantOf(new Date(text))
const paper = (more: Partial<OpenPaper>): OpenPaper => ({
  stand: 'submitted',
  contractId: 'c1',
  contractNumber: '第1号',
  contractName: '業務',
  partyKind: 'prime',
  rights: ['read', 'draft', 'submit'],
  paperId: 'p1',
  version: 1,
  document: 'roudoukyoku/besshi1',
  formKey: 'information_handlers',
  title: '情報取扱者名簿',
  clause: '１(2)①ア',
  reviewKind: 'received',
  reviewWord: '提出',
  since: at('2026-11-20T00:00:00Z'),
  ...more,
})
const of = (more: Partial<OpenPaper>) => waitingPapers([paper(more)])

describe('待っている書類', () => {
  it('提出された書類は、発注者の番であり、受注者には相手待ちである', () => {
    expect(of({ partyKind: 'authority' })).toMatchObject({
      forMe: [{ kind: 'receive', word: '受領待ち', what: '「情報取扱者名簿」第1版の受領' }],
      forOthers: [],
    })
    expect(of({})).toMatchObject({ forMe: [], forOthers: [{ word: '受領待ち' }] })
  })

  it('決定される書類には、印字の語（承認・承諾・許可）が使われる', () => {
    for (const reviewWord of ['承認', '承諾', '許可']) {
      expect(of({ partyKind: 'authority', reviewKind: 'decided', reviewWord }).forMe).toMatchObject([
        { kind: 'decide', word: `${reviewWord}待ち`, what: `「情報取扱者名簿」第1版の${reviewWord}` },
      ])
    }
  })

  it('差戻しと補正の求めは、受注者の番であり、発注者には相手待ちである', () => {
    expect(of({ stand: 'returned' }).forMe).toMatchObject([
      { kind: 'returned', word: '差戻し', target: { room: 'papers', paperId: 'p1', version: 1 } },
    ])
    expect(of({ stand: 'correction' }).forMe).toMatchObject([{ kind: 'correction', word: '補正の求め' }])
    expect(of({ stand: 'returned', partyKind: 'authority' })).toMatchObject({
      forMe: [],
      forOthers: [{ word: '差戻し' }],
    })
  })

  it('差し戻された版の上の下書きは、差戻しと一つの事柄になり、下書きへつながる', () => {
    const both = waitingPapers([paper({ stand: 'returned' }), paper({ stand: 'draft' })])
    expect(both.forMe).toMatchObject([
      { kind: 'returned', what: expect.stringContaining('下書きあり'), target: { room: 'draft', paperId: 'p1' } },
    ])
    expect(waitingPapers([paper({ stand: 'draft' })]).forMe).toMatchObject([{ kind: 'draft', word: '下書き' }])
  })
})

describe('今日の頁の組み立て', () => {
  const item = (more: Partial<TodayItem>): TodayItem => ({
    kind: 'duty',
    pressure: 'running',
    word: '未了',
    contractId: 'c',
    contractNumber: '1',
    contractName: 'n',
    what: 'w',
    target: { room: 'contracts' },
    ...more,
  })

  it('長く待っているものから並び、いつからか分からないものは後になる', () => {
    const sorted = sectionOf([
      item({ what: 'c' }),
      item({ what: 'b', since: at('2026-11-20T00:00:00Z') }),
      item({ what: 'a', since: at('2026-11-19T00:00:00Z') }),
    ])
    expect(sorted.items.map(({ what }) => what)).toEqual(['a', 'b', 'c'])
    expect([sorted.count, sorted.counts]).toEqual(['3', [{ word: '未了', count: '3' }]])
  })

  it('超過、期限の近いもの、期限のないもの、書類、設定の順に並び、一つの語だけを示せる', () => {
    const items = [
      item({ what: 'e', pressure: 'setting', word: '要設定' }),
      item({ what: 'd' }),
      item({ what: 'c', pressure: 'week', dueAt: at('2026-11-24T00:00:00Z') }),
      item({ what: 'b', pressure: 'week', dueAt: at('2026-11-22T00:00:00Z') }),
      item({ what: 'a', pressure: 'late', word: '超過', dueAt: at('2026-11-19T00:00:00Z') }),
    ]
    expect(sectionOf(items).items.map(({ what }) => what)).toEqual(['a', 'b', 'c', 'd', 'e'])
    const late = sectionOf(items, '超過')
    expect([late.items.map(({ what }) => what), late.count]).toEqual([['a'], '5'])
  })

  it('50件までを示し、それより多ければ「50以上」とする', () => {
    const sized = (length: number) => sectionOf(Array.from({ length }, () => item({})))
    expect([sized(50).count, sized(51).count, sized(51).items.length]).toEqual(['50', '50以上', 50])
  })

  it('経過は大きい二つの単位で示し、夜も休日も数える', () => {
    const since = at('2026-11-20T00:00:00Z')
    const spent = (minutes: number) => runningTime(since, instantOf(new Date(Date.parse(since) + minutes * 60_000)))
    expect([0, 59, 60, 61, 1439, 1440, 1500, 4444].map(spent)).toEqual([
      '0分',
      '59分',
      '1時間',
      '1時間1分',
      '23時間59分',
      '1日',
      '1日1時間',
      '3日2時間',
    ])
    expect(runningTime(since, at('2026-11-19T00:00:00Z'))).toBe('0分')
    fc.assert(fc.property(fc.nat(10_000_000), (minutes) => /^\d/.test(spent(minutes)) && !spent(minutes).includes('-')))
  })
})
