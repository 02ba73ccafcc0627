import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DifferenceTable } from '@/components/paper-form/conflict/difference-table'
import { type DraftSide, differencesOf, type Side } from '@/components/paper-form/conflict/differences'
import { mergedDraft } from '@/components/paper-form/conflict/merged'
import type { Content, Row } from '@/lib/rules/forms/declaration'
import { form } from './sample'

const row = (rowId: string, more: object = {}): Row => ({ rowId, name: `人${rowId}`, ...more })
const base: Content = { datedOn: '2026-11-20', copies: '1', people: [row('a'), row('b'), row('c')] }
const side = (content: Content, more: Partial<DraftSide> = {}): DraftSide => ({
  content: { ...base, ...content },
  ...more,
})
const agreed = side({})

/** `place suggested` of each difference, with ! where both have changed it. */
const told = (mine: DraftSide, theirs: DraftSide) =>
  differencesOf(form, mine, theirs, agreed).map(
    ({ change, suggested, isBoth }) => `${change.change} ${change.path} ${suggested}${isBoth ? '!' : ''}`,
  )
const taken = (sides: Record<string, Side>) => (path: string) => sides[path] ?? 'mine'
const merge = (mine: DraftSide, theirs: DraftSide, sides: Record<string, Side>) =>
  mergedDraft(form, mine, theirs, taken(sides))
/** The draft as suggested, where nobody chooses anything. */
const asSuggested = (mine: DraftSide, theirs: DraftSide) =>
  merge(
    mine,
    theirs,
    Object.fromEntries(
      differencesOf(form, mine, theirs, agreed).map(({ change, suggested }) => [change.path, suggested]),
    ),
  )
const rowIds = ({ content }: DraftSide) => (content.people as Row[]).map(({ rowId }) => rowId)

describe('二人が一つの下書きに会うとき：どこが違うか', () => {
  it('同じところは挙げず、片方だけが変えたところはその側を、両方が変えたところはこの画面を勧める', () => {
    expect(told(side({ copies: '2' }), side({ datedOn: '2026-11-21' }))).toEqual([
      'changed datedOn theirs',
      'changed copies mine',
    ])
    expect(told(side({ copies: '2' }), side({ copies: '3' }))).toEqual(['changed copies mine!'])
    expect(told(side({ copies: '2' }), side({ copies: '2' }))).toEqual([])
  })

  it('行は識別子で見分け、加えた側・除いた側を勧める', () => {
    const added = side({ people: [...(base.people as Row[]), row('d')] })
    const removed = side({ people: [row('a'), row('b')] })
    expect(told(added, agreed)).toEqual(['row_removed people.d mine'])
    expect(told(agreed, added)).toEqual(['row_added people.d theirs'])
    expect(told(removed, agreed)).toEqual(['row_added people.c mine'])
    expect(told(agreed, removed)).toEqual(['row_removed people.c theirs'])
    const rewritten = side({ people: [row('a'), row('b'), row('c', { place: '金庫' })] })
    expect(told(rewritten, removed)).toEqual(['row_removed people.c mine!'])
  })

  it('行の順は、いくつ移っても一つの問いである', () => {
    const turned = side({ people: [row('c'), row('b'), row('a')] })
    expect(told(agreed, turned)).toEqual(['reordered people theirs'])
    expect(told(turned, agreed)).toEqual(['reordered people mine'])
  })

  it('打ちかけの日付も、適用する日も、この画面で打った封緘の値も、違いとして挙げる', () => {
    const mine = side(
      { datedOn: '令和8年13月' },
      { startsOn: '2026-12-01', typed: ['people.a.address', 'people.x.address'] },
    )
    expect(told(mine, agreed)).toEqual(['start startsOn mine', 'changed datedOn mine', 'sealed people.a.address mine'])
  })
})

describe('二人が一つの下書きに会うとき：選んだものを合わせる', () => {
  const mine = side(
    { copies: '2', people: [row('a', { place: '金庫', address: '東京都' }), row('b'), row('c'), row('m')] },
    { startsOn: '2026-12-01' },
  )
  const theirs = side({
    copies: '3',
    heldAt: '2026-11-20T10:00',
    people: [row('c', { kind: '責任者' }), row('t'), row('a')],
  })

  it('すべてこの画面を選べば、打ったものはそのまま残る', () => {
    const kept = merge(mine, theirs, {})
    expect(kept).toEqual({ content: mine.content, startsOn: '2026-12-01' })
  })

  it('すべて先の保存を選べば、先の保存と同じになる', () => {
    const all = differencesOf(form, { ...mine, typed: ['people.a.address'] }, theirs, agreed)
    const merged = merge(mine, theirs, Object.fromEntries(all.map(({ change }) => [change.path, 'theirs' as const])))
    expect(merged).toEqual({ content: theirs.content, startsOn: undefined })
  })

  it('項目ごと・行ごとに、選んだ側が残る', () => {
    const merged = merge(mine, theirs, { copies: 'theirs', 'people.t': 'theirs', 'people.c.kind': 'theirs' })
    expect(merged.content).toMatchObject({ copies: '3', datedOn: '2026-11-20' })
    expect(merged.content).not.toHaveProperty('heldAt')
    expect(rowIds(merged)).toEqual(['a', 'b', 'c', 't', 'm'])
    const rows = merged.content.people as Row[]
    expect(rows[0]).toEqual(row('a', { place: '金庫', address: '東京都' }))
    expect(rows[2]).toEqual(row('c', { kind: '責任者' }))
  })

  it('封緘の値は、先の保存を選べば画面から消え、保管されたものが残る', () => {
    const merged = merge(mine, theirs, { 'people.a.address': 'theirs' })
    expect((merged.content.people as Row[])[0]).not.toHaveProperty('address')
    expect((merged.content.people as Row[])[0]).toMatchObject({ place: '金庫' })
  })

  it('勧めのままなら、どちらの変更も失われない', () => {
    const one = side({ copies: '2', people: [...(base.people as Row[]), row('m')] })
    const two = side({ datedOn: '2026-11-21', people: [row('t'), row('a', { place: '金庫' }), row('b')] })
    const merged = asSuggested(one, two)
    expect(merged.content).toMatchObject({ copies: '2', datedOn: '2026-11-21' })
    expect(rowIds(merged)).toEqual(['t', 'a', 'b', 'm'])
    expect((merged.content.people as Row[])[1]).toMatchObject({ place: '金庫' })
  })
})

describe('二人が一つの下書きに会うとき：並べて示す', () => {
  const mine = side(
    { copies: '2', people: [row('a', { name: '髙﨑' }), row('b'), row('c')] },
    { typed: ['people.a.address'] },
  )
  const theirs = side({ copies: '3', people: [row('a'), row('b'), row('c'), row('d')] })
  const paper = (content: Content) => ({ form, content, sealedStored: [], items: [], papers: [] })
  const html = renderToStaticMarkup(
    <DifferenceTable
      differences={differencesOf(form, mine, theirs, agreed)}
      mine={paper(mine.content)}
      theirs={paper(theirs.content)}
      sideAt={(path) => (path === 'people.d' ? 'theirs' : 'mine')}
      onChoose={() => {}}
    />,
  )

  it('違うところだけが、両方の値と、それぞれを選ぶボタンとともに並ぶ', () => {
    expect(html.match(/type="radio"/g)).toHaveLength(8)
    expect(html).toContain('2部')
    expect(html).toContain('3部')
    expect(html).not.toContain('>年月日<')
    expect(html).toContain('aria-label="部数：この画面の入力を残す"')
    expect(html).toContain('aria-label="名簿（人d）：先に保存された内容を残す"')
    expect(html.match(/両方で変更/g)).toHaveLength(1)
  })

  it('選ばれている側に印があり、ない行は「行なし」、封緘の値は値を示さない', () => {
    const checked = [...html.matchAll(/<input aria-label="([^"]*)"[^>]*checked=""/g)].map(([, label]) => label)
    expect(checked).toHaveLength(4)
    expect(checked).toContain('名簿（人d）：先に保存された内容を残す')
    expect(html).toContain('行なし')
    expect(html).toContain('封緘（この画面で打った値）')
  })
})
