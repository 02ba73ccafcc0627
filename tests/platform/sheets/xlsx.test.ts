import { describe, expect, it } from 'vitest'
import { civilDate } from '@/lib/kernel/civil-date'
import type { CivilMoment } from '@/lib/kernel/civil-moment'
import type { Instant } from '@/lib/kernel/instant'
import type { Column } from '@/lib/platform/sheets/book'
import { sheetNames } from '@/lib/platform/sheets/look'
import { xlsxOf } from '@/lib/platform/sheets/xlsx'
import type { Cell } from '@/lib/rules/exports/cells'
import { readXlsx, unzipped } from './reading'
import { bookOf, bytesIn, HEAD, HOSTILE, keepFor, sheetOf } from './samples'

const columns = (count: number, width = 10): Column[] =>
  Array.from({ length: count }, (_, at) => ({ label: `列${at + 1}`, width }))

async function rowsOf(cells: Cell[][]) {
  const [sheet] = await readXlsx(
    await bytesIn('xlsx', bookOf({ name: '表', columns: columns(cells[0]?.length ?? 1), rows: cells })),
  )
  return sheet?.rows.slice(1) ?? []
}

describe('数式として働くもの（1,000個のセル）', () => {
  it('xlsxのどこにも式はなく、どれも文字列の型・文字列の書式で、一字も変わらない', async () => {
    const bytes = await bytesIn('xlsx', bookOf(sheetOf('危ない文字', HOSTILE)))
    keepFor('hostile', 'xlsx', bytes, HOSTILE)
    const [sheet] = await readXlsx(bytes)
    expect(HOSTILE).toHaveLength(1000)
    for (const xml of (await unzipped(bytes)).values()) expect(xml).not.toMatch(/<f[ >/]|<hyperlink|t="str"|<ddeLink/)
    expect(sheet?.rows.slice(1).map(([cell]) => cell?.value)).toEqual(HOSTILE)
    for (const [cell] of sheet?.rows.slice(1) ?? []) expect([cell?.type, cell?.format]).toEqual(['inlineStr', '#49'])
  })

  it('見出し・シートの名・契約番号から来ても、式にも命令にもならない', async () => {
    const book = { ...bookOf(sheetOf('=1+1', ['内容'])), contract: { number: '&"=1+1&C', name: '=2+2' } }
    const [sheet, about] = await readXlsx(await bytesIn('xlsx', book))
    expect(sheet?.rows[0]?.[0]).toMatchObject({ type: 'inlineStr', value: '=1+1' })
    expect(sheet?.xml).toContain('&amp;L契約番号 &amp;&amp;&quot;=1+1&amp;&amp;C&amp;C記録の先頭')
    expect(about?.rows.flat().every(({ type }) => type === 'inlineStr')).toBe(true)
  })
})

describe('文字・日・数', () => {
  it('文字は見かけによらず文字のまま：先頭の0・日付に似た字・前後の空白・改行・名前の字・ファイル形式の符号', async () => {
    const texts = [
      '00120',
      '2026-11-20',
      'TRUE',
      ' 空白 ',
      '一行目\n二行目',
      '髙﨑𠮷葛󠄀',
      '_x0041_',
      '<b>&"',
      '1e5',
      '#REF!',
    ]
    expect((await rowsOf(texts.map((text) => [text]))).map(([cell]) => [cell?.type, cell?.value])).toEqual(
      texts.map((text) => ['inlineStr', text]),
    )
  })

  it('日・日時・数は本物で、元号と単位を付けて表す。元年も元年と表す', async () => {
    const [row] = await rowsOf([
      [
        { kind: 'day', day: civilDate('2026-11-20') },
        { kind: 'day', day: civilDate('2019-05-01') },
        { kind: 'moment', moment: '2026-11-20T14:05' as CivilMoment },
        { kind: 'instant', at: '2026-11-20T15:00:07.900Z' as Instant },
        { kind: 'count', count: 1234, unit: '件' },
        { kind: 'count', count: 0, unit: '' },
      ],
    ])
    expect(row?.map(({ type, value, format }) => [type, Number(value), format])).toEqual([
      [undefined, 46346, '[$-411]ggge"年"m"月"d"日"'],
      [undefined, 43586, '[$-411]ggg"元年"m"月"d"日"'],
      [undefined, 46346 + 845 / 1440, '[$-411]ggge"年"m"月"d"日" hh:mm'],
      [undefined, 46347 + 7 / 86_400, '[$-411]ggge"年"m"月"d"日" hh:mm:ss'],
      [undefined, 1234, '#,##0"件"'],
      // One of the formats that the file format knows by number.
      [undefined, 0, '#3'],
    ])
  })

  it('表計算の暦が狂う1900年2月までの日は、和暦の文字で表す', async () => {
    const [row] = await rowsOf([
      [
        { kind: 'day', day: civilDate('1900-02-28') },
        { kind: 'day', day: civilDate('1900-03-01') },
      ],
    ])
    expect(row?.map(({ type, value }) => [type, value])).toEqual([
      ['inlineStr', '1900年2月28日'],
      [undefined, '61'],
    ])
  })

  it('壊れた文字・制御文字は、ファイルを壊さない', async () => {
    const [row] = await rowsOf([['\ud800', 'A\u0000\u0008B', 'A\r\nB', '']])
    expect(row?.map(({ value }) => value)).toEqual(['\ufffd', 'AB', 'A\nB', ''])
  })
})

describe('印刷', () => {
  it('折り返す文字の行は、収まる高さをもつ。高さには限りがある', async () => {
    const texts = ['短い', 'あ'.repeat(40), '一\n二\n三', 'abc '.repeat(20), 'あ'.repeat(8000), '']
    const [sheet] = await readXlsx(await bytesIn('xlsx', bookOf(sheetOf('文字', texts))))
    expect(
      [...(sheet?.xml.matchAll(/<row [^>]*ht="([\d.]+)"[^>]*customHeight="1"/g) ?? [])].map(([, height]) =>
        Number(height),
      ),
    ).toEqual([...[14, 14, 3 * 14, 3 * 14, 3 * 14, 409, 14]])
  })

  it('A4、各ページに見出しの行、契約番号と記録の先頭とページを下に', async () => {
    const bytes = await bytesIn(
      'xlsx',
      bookOf(sheetOf('狭い', ['a']), { name: '広い', columns: columns(16, 20), rows: [] }),
    )
    const [narrow, wide, about] = await readXlsx(bytes)
    expect(narrow?.xml).toMatch(/<pageSetup paperSize="9" orientation="portrait" [^>]*fitToHeight="0"/)
    expect(wide?.xml).toMatch(/<pageSetup paperSize="9" orientation="landscape"/)
    expect(narrow?.xml).toContain(
      `&amp;L契約番号 東労発 1104-12&amp;C記録の先頭 第123号 ${HEAD.hash.slice(0, 16)}&amp;R&amp;P / &amp;N`,
    )
    expect(
      (await unzipped(bytes)).get('xl/workbook.xml')?.match(/_xlnm\.Print_Titles"[^>]*>[^<]*\$1:\$1</g),
    ).toHaveLength(3)
    expect(about?.rows.map((row) => row.map(({ value }) => value))).toContainEqual([
      '記録の先頭',
      `第123号 ${HEAD.hash}`,
    ])
  })

  it('長い台帳は、LibreOfficeで開くために残す', async () => {
    const rows = Array.from({ length: 300 }, (_, at) =>
      Array.from({ length: 16 }, (__, one) => `第${at + 1}行の${one + 1}`),
    )
    const book = bookOf({ name: '台帳', columns: columns(16, 18), rows })
    const bytes = await bytesIn('xlsx', book)
    keepFor('register', 'xlsx', bytes, ['列1', '列16', '第300行の16', '東労発 1104-12', `第123号 ${HEAD.hash}`])
    expect((await readXlsx(bytes))[0]?.rows).toHaveLength(301)
  })

  it('シートの名は31字まで、使えない字を含まず、重ならない', () => {
    const names = sheetNames(['a/b:c*[d]?', 'あ'.repeat(40), 'あ'.repeat(40), "'x'", '', 'A', 'a', '𠮷'.repeat(20)])
    expect(names).toEqual([
      'a・b・c・・d・・',
      'あ'.repeat(31),
      `${'あ'.repeat(26)}（2）`,
      '’x’',
      '表',
      'A',
      'a（2）',
      expect.stringMatching(/^𠮷{15}\ufffd$/u),
    ])
  })

  it('セルに入りきらない長さは、黙って切らずに止まる', async () => {
    const long = bookOf(sheetOf('長い', ['あ'.repeat(32_768)]))
    await expect(bytesIn('xlsx', long)).rejects.toThrow('32767')
    expect(await bytesIn('xlsx', bookOf(sheetOf('長い', ['あ'.repeat(32_767)])))).toBeTruthy()
  })
})

describe('長い表', () => {
  it('読み手が止まれば書き手も待ち、読み手が去れば書き手も止まる', async () => {
    let given = 0
    async function* rows(): AsyncGenerator<Cell[]> {
      for (; given < 100_000; given += 1) yield [`${given} ${crypto.randomUUID()}`]
    }
    const out = xlsxOf(bookOf({ name: '表', columns: columns(1), rows: rows() }))
    const waited = await standstill(() => given)
    expect(waited).toBeLessThan(100_000)
    out.destroy()
    expect((await standstill(() => given)) - waited).toBeLessThanOrEqual(200)
  })

  it('行の途中で読めなくなれば、終わりまで届いたように見せず、壊れたまま終わる', async () => {
    async function* rows(): AsyncGenerator<Cell[]> {
      yield ['一行目']
      throw new Error('もう読めない')
    }
    const broken = bookOf({ name: '表', columns: columns(1), rows: rows() })
    await expect(bytesIn('xlsx', broken)).rejects.toThrow('もう読めない')
  })
})

/** What a count has come to when it no longer changes. */
async function standstill(count: () => number): Promise<number> {
  for (;;) {
    const before = count()
    await new Promise((resolve) => setTimeout(resolve, 150))
    if (count() === before) return before
  }
}
