import { describe, expect, it } from 'vitest'
import { liveFindings } from '@/components/paper-form/values/live-findings'
import { draft } from './sample'

const FACTS = {
  ...{ stored: new Set<string>(), settled: new Map(), attachmentCount: 0, hasOwnLayout: false, startsOn: undefined },
  ...{ found: [], withheld: [] },
}
const full = { datedOn: '2026-11-20', people: [{ rowId: 'a', kind: '責任者', name: '髙﨑 花子', address: '東京都' }] }

describe('提出までに足りないもの', () => {
  it('足りているときは何もない', () => {
    expect(liveFindings(draft, full, FACTS).all).toEqual([])
  })

  it('必須の欄が空のとき、場所と条文を示す（２(1)）', () => {
    const { all } = liveFindings(draft, { people: full.people }, FACTS)
    expect(all).toMatchObject([{ level: 'refuse', path: 'datedOn', clause: '２(1)' }])
  })

  it('封緘の値が預けてあれば足りている', () => {
    const people = [{ rowId: 'a', kind: '責任者', name: '髙﨑 花子' }]
    expect(liveFindings(draft, { ...full, people }, FACTS).all.map((one) => one.path)).toEqual(['people.a.address'])
    const stored = new Set(['people.a.address'])
    expect(liveFindings(draft, { ...full, people }, { ...FACTS, stored }).all).toEqual([])
  })

  it('途中の日付は、記入なしではなく読めない日付として一度だけ出る', () => {
    const { all, unsaved } = liveFindings(draft, { ...full, datedOn: '2026年13月1日' }, FACTS)
    expect(all).toEqual(unsaved)
    expect(all).toHaveLength(1)
    expect(all[0]?.message).toContain('「年月日」を日付として読めません')
  })

  it('途中の日時と、整数でない数は、何を確かめるかを言う', () => {
    const { all, unsaved } = liveFindings(draft, { ...full, heldAt: '2026年2月30日 14:05', copies: '三' }, FACTS)
    expect(all).toEqual(unsaved)
    expect(all.map(({ path, message }) => [path, message])).toEqual([
      ['heldAt', '「開催日時」を日時として読めません。年・月・日と時刻を確かめてください（まだ保存されていません）。'],
      ['copies', '「部数」を0以上の整数として読めません。数字を確かめてください（まだ保存されていません）。'],
    ])
  })

  it('サーバーが預かれなかった値の場所には、その理由だけが出て、「記入してください」は出ない', () => {
    const tooLong = {
      level: 'refuse',
      path: 'people.a.name',
      message: '「氏名」：60文字までで記入してください。',
    } as const
    const empty = { level: 'refuse', path: 'people.a.name', message: '「氏名」を記入してください。' } as const
    const { all, unsaved } = liveFindings(draft, full, { ...FACTS, withheld: [tooLong], found: [empty] })
    expect(all).toEqual([tooLong])
    expect(unsaved).toEqual([tooLong])
  })

  it('適用する日は書かなくてもよく（決定の時から適用）、書きかけのときだけ止める', () => {
    const change = { ...draft, isChange: true }
    expect(liveFindings(change, full, FACTS).all).toEqual([])
    expect(liveFindings(change, full, { ...FACTS, startsOn: '2026年12月' }).unsaved).toHaveLength(1)
    expect(liveFindings(change, full, { ...FACTS, startsOn: '2026-12-01' }).all).toEqual([])
  })

  it('サーバーの指摘は加わり、同じ指摘は二度出ない', () => {
    const balance = { level: 'reason', path: 'people.a.items', message: '残りを超えています。' } as const
    const missing = liveFindings(draft, { people: full.people }, FACTS).all
    const { all } = liveFindings(draft, { people: full.people }, { ...FACTS, found: [...missing, balance] })
    expect(all).toEqual([...missing, balance])
  })
})
