import { describe, expect, it } from 'vitest'
import { rowsOfPaste } from '@/components/paper-form/values/pasted-rows'
import { cellsOfTsv } from '@/components/paper-form/values/tsv'
import type { Table } from '@/lib/rules/forms/declaration'
import { form, people } from './sample'

const [head] = form.sections
/** The fields of the head as columns: a day, a moment, a number. */
const log: Table = { ...people, key: 'log', label: '記録', columns: head?.fields ?? [] }

function paste(text: string, table = people) {
  let count = 0
  return rowsOfPaste(table, cellsOfTsv(text), () => `r${++count}`)
}

describe('Excelから写した表', () => {
  it('タブと改行で区切り、引用符の中の改行・タブ・二重の引用符を保つ', () => {
    expect(cellsOfTsv('a\tb\r\n"c\nd"\t"say ""yes"""\n\n"x\ty"\tz\n')).toEqual([
      ['a', 'b'],
      ['c\nd', 'say "yes"'],
      ['x\ty', 'z'],
    ])
  })

  it('途中の引用符は文字として読む', () => {
    expect(cellsOfTsv('12" 画面\tb')).toEqual([['12" 画面', 'b']])
  })

  it('見出しがなければ印刷の順に読み、情報の列は数えない', () => {
    const { rows, hasHeading, doubts } = paste('責任者\t髙﨑 花子\t東京都\t令和8年4月1日\t棚')
    expect(hasHeading).toBe(false)
    expect(doubts).toEqual([])
    expect(rows).toEqual([
      { rowId: 'r1', kind: '責任者', name: '髙﨑 花子', address: '東京都', bornOn: '2026-04-01', place: '棚' },
    ])
  })

  it('見出しがあれば順を問わず、注の印と空白を除いて読む', () => {
    const { rows, hasHeading } = paste('氏 名\t区分（注１）\n𠮷田\t担当者\n髙﨑\t責任者')
    expect(hasHeading).toBe(true)
    expect(rows).toEqual([
      { rowId: 'r1', name: '𠮷田', kind: '担当者（注１）' },
      { rowId: 'r2', name: '髙﨑', kind: '責任者' },
    ])
  })

  it('日時と数は、Excelの書き方でも全角でも読む', () => {
    const { rows, doubts } = paste('2026/11/20\t2026/11/20 14:05\t1,234\nR8.11.20\t令和8年11月20日 9時\t１２部', log)
    expect(doubts).toEqual([])
    expect(rows).toEqual([
      { rowId: 'r1', datedOn: '2026-11-20', heldAt: '2026-11-20T14:05', copies: '1234' },
      { rowId: 'r2', datedOn: '2026-11-20', heldAt: '2026-11-20T09:00', copies: '12' },
    ])
  })

  it('読めない日時と数は、黙って捨てずに告げる', () => {
    const { rows, doubts } = paste('\t2026/2/30 14:05\t-1\n\t2026/11/20 25:00\t1.5', log)
    expect(rows).toEqual([{ rowId: 'r1' }, { rowId: 'r2' }])
    expect(doubts).toEqual([
      '1行目「開催日時」：「2026/2/30 14:05」は日時として読めません。',
      '1行目「部数」：「-1」は0以上の整数として読めません。',
      '2行目「開催日時」：「2026/11/20 25:00」は日時として読めません。',
      '2行目「部数」：「1.5」は0以上の整数として読めません。',
    ])
  })

  it('読めない日付・選択肢にない語・余った列は、黙って捨てずに告げる', () => {
    const { rows, doubts } = paste('部長\t髙﨑\t\t昨日\t棚\t余り')
    expect(rows).toEqual([{ rowId: 'r1', name: '髙﨑', place: '棚' }])
    expect(doubts).toEqual([
      '1行目「区分」：「部長」は選択肢にありません。',
      '1行目「生年月日」：「昨日」は日付として読めません。',
      '1行目：列が多すぎます（「余り」）。',
    ])
  })
})
