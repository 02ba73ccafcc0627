import { describe, expect, it } from 'vitest'
import { ATTACHMENT_WORDS } from '@/components/paper-form/files/attachment-words'
import { basisText, noteText, submitWord } from '@/components/paper-form/values/basis-text'
import { isAtOrUnder, isInSection, placeName } from '@/components/paper-form/values/places'
import { copyOfRow, rowTitle } from '@/components/paper-form/values/rows'
import { sizeText } from '@/components/ui/data/size-text'
import { besshi1 } from '@/lib/authorities/roudoukyoku/besshi1/edition-1'
import { form, people } from './sample'

const plan = besshi1.forms.find((one) => one.style === '別添１')

describe('欄の根拠', () => {
  it('印字・推定・任意の別を、条文とともに示す', () => {
    expect(basisText({ basis: { by: 'printed' }, clause: '１(2)' })).toBe('根拠 １(2)・印字')
    expect(basisText({ basis: { by: 'inferred', clause: '１(2)' }, clause: '１(2)' })).toBe('根拠 １(2)・推定')
    expect(basisText({ basis: { by: 'inferred', clause: '３(2)' }, clause: '１(2)' })).toBe('根拠 １(2)・３(2)から推定')
    expect(basisText({ basis: { by: 'custom' }, clause: '１(2)' })).toBe('根拠 １(2)・任意')
  })

  it('別添１の注１から注３は、その欄のそばに印字のとおり出る', () => {
    const columns = plan?.sections.flatMap((section) => section.tables).flatMap((table) => table.columns) ?? []
    const notes = plan ? columns.map((column) => noteText(plan, column)).filter((note) => note !== '') : []
    expect(notes).toHaveLength(3)
    expect(notes[0]).toBe('「紙媒体」、「電磁的記録媒体」のいずれかを記載すること。')
    expect(notes[2]).toContain('「焼却」、「溶解」、「裁断」')
  })

  it('提出のボタンは、印字された語がもたらすことを言う', () => {
    expect(submitWord(form, false)).toBe('提出する')
    expect(submitWord(form, true)).toBe('提出して承認を求める')
  })
})

describe('場所の呼び名', () => {
  const content = { people: [{ rowId: 'a' }, { rowId: 'b' }] }
  it.each([
    ['datedOn', '「年月日」'],
    ['people', '「名簿」'],
    ['people.b', '「名簿」2行目'],
    ['people.b.name', '「名簿」2行目の「氏名」'],
    ['people.gone.name', '「名簿」の「氏名」'],
    ['unknown', '「unknown」'],
  ])('%s は %s', (path, name) => {
    expect(placeName(form, content, path)).toBe(name)
  })

  it('行の場所は、同じ字で始まる別の行を含まない', () => {
    expect(isAtOrUnder('people.r1', 'people.r1.name')).toBe(true)
    expect(isAtOrUnder('people.r1', 'people.r10.name')).toBe(false)
  })

  it('どの場所も自分の節に入る', () => {
    const [head, list] = form.sections
    expect(head && list && [isInSection(head, 'datedOn'), isInSection(list, 'datedOn')]).toEqual([true, false])
    expect(list && isInSection(list, 'people.a.name')).toBe(true)
    expect(list && isInSection(list, 'list-files')).toBe(true)
  })
})

describe('行', () => {
  const row = {
    rowId: 'a',
    kind: '責任者',
    name: '髙﨑 花子',
    address: '東京都',
    items: [{ itemId: '1', quantity: 2 }],
  }

  it('複製は、封緘の値と情報の数量を写さない', () => {
    expect(copyOfRow(people, row, 'b')).toEqual({ rowId: 'b', kind: '責任者', name: '髙﨑 花子' })
  })

  it('たたんだ行は氏名を先に名乗り、封緘の値は名乗らない', () => {
    expect(rowTitle(people, row)).toBe('髙﨑 花子・責任者')
  })

  it('たたんだ行の年月日・日時・数は、書面のとおりに書く', () => {
    const log = { ...people, columns: form.sections[0]?.fields ?? [] }
    const held = { rowId: 'a', datedOn: '2026-11-20', heldAt: '2026-11-20T14:05', copies: '1200' }
    expect(rowTitle(log, held)).toBe('令和8年11月20日・令和8年11月20日 14時05分・1,200部')
  })
})

describe('添付', () => {
  it('状態はどれも言葉で示す', () => {
    expect(Object.values(ATTACHMENT_WORDS).map(({ word }) => word)).toEqual([
      '検査待ち',
      '検査済み',
      '未検査',
      '検査で拒否',
    ])
  })

  it.each([
    [999, '999 B'],
    [34_499, '34 KB'],
    [1_234_567, '1.2 MB'],
  ])('%dバイトは%s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text)
  })
})
