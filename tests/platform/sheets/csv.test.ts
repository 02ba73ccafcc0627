import { describe, expect, it } from 'vitest'
import { civilDate } from '@/lib/kernel/civil-date'
import type { CivilMoment } from '@/lib/kernel/civil-moment'
import type { Instant } from '@/lib/kernel/instant'
import { plainText } from '@/lib/platform/sheets/book'
import type { TableFormat } from '@/lib/rules/exports/formats'
import { isActive, unguarded } from '@/lib/rules/exports/neutral'
import { readCsv } from './reading'
import { bookOf, bytesIn, HEAD, HOSTILE, keepFor, sheetOf } from './samples'

const BOM = '\ufeff'
const cp932Text = (bytes: Buffer) => new TextDecoder('shift_jis', { fatal: true }).decode(bytes)

async function recordsOf(format: TableFormat, texts: readonly string[], label = '名') {
  const bytes = await bytesIn(format, bookOf(sheetOf(label, texts)))
  const text = format === 'csv' ? bytes.toString('utf8').slice(1) : cp932Text(bytes)
  return readCsv(text).map(([first = '']) => first)
}

describe('CSVのバイト', () => {
  it('UTF-8はBOMで始まり、行はCRLFで終わり、文字は引用符で囲み、日と数は囲まない', async () => {
    const book = bookOf({
      name: '表',
      columns: ['文字', '日', '日時', '時刻', '数', '空'].map((label) => ({ label, width: 9 })),
      rows: [
        [
          '"a",\n髙𠮷',
          { kind: 'day', day: civilDate('2026-11-20') },
          { kind: 'moment', moment: '2026-11-20T14:05' as CivilMoment },
          { kind: 'instant', at: '2026-11-20T15:00:07.900Z' as Instant },
          { kind: 'count', count: 1234, unit: '件' },
          '',
        ],
      ],
    })
    const text = (await bytesIn('csv', book)).toString('utf8')
    expect(text.startsWith(`${BOM}"文字","日","日時","時刻","数","空"\r\n`)).toBe(true)
    expect(text).toContain(
      '"""a"",\n髙𠮷",2026-11-20,2026-11-20 14:05,2026-11-21 00:00:07,1234,\r\n\r\n"出力について"\r\n',
    )
    expect(text.endsWith(`"記録の先頭","第123号 ${HEAD.hash}"\r\n`)).toBe(true)
    expect(text.replaceAll('\r\n', '').replace('",\n髙', '')).not.toMatch(/[\r\n]/)
    expect(readCsv(text.slice(1))[1]?.[0]).toBe('"a",\n髙𠮷')
  })

  it('表が一つなら見出しから始まり、いくつもあれば、それぞれの名が先に立つ', async () => {
    const book = bookOf(sheetOf('一', ['a']), sheetOf('二', ['b']))
    expect((await bytesIn('csv', book)).toString('utf8').slice(1)).toMatch(
      /^"一"\r\n"一"\r\n"a"\r\n\r\n"二"\r\n"二"\r\n"b"\r\n\r\n"出力について"\r\n/,
    )
  })

  it('大きな表も、一度に64kBほどずつ流れる', async () => {
    const { utf8Csv } = await import('@/lib/platform/sheets/csv')
    const sizes: number[] = []
    for await (const piece of utf8Csv(bookOf(sheetOf('表', Array(20_000).fill('あ'.repeat(20))))))
      sizes.push(piece.length)
    expect(sizes.length).toBeGreaterThan(15)
    expect(Math.max(...sizes)).toBeLessThan(66_000)
  })
})

describe('Shift_JIS（CP932）', () => {
  it('機種依存の名前の字も、①㈱Ⅲも、そのまま書き、BOMはない', async () => {
    const texts = ['髙橋', '山﨑', '①㈱Ⅲ㍻', '表示ソ能', 'ｶﾀｶﾅ', '神福', '～－∥―', '\\~']
    const bytes = await bytesIn('csv-cp932', bookOf(sheetOf('名', texts)))
    expect([...bytes.subarray(0, 4)]).toEqual([0x22, 0x96, 0xbc, 0x22])
    expect((await recordsOf('csv-cp932', texts)).slice(1, 9)).toEqual(texts)
    expect(cp932Text(bytes)).not.toContain('Shift_JISにない文字')
  })

  it('同じ字の二つの名（〜と～、−と－、¥と￥など）は、Windowsの名で書き、失われたとは言わない', async () => {
    expect(await recordsOf('csv-cp932', ['波〜線', '1−2', '長—い', '縦‖棒', '¥100', '£1¢2¬3'])).toEqual([
      '名',
      ...['波～線', '1－2', '長―い', '縦∥棒', '￥100', '￡1￠2￢3'],
      ...['', '出力について', '表題', '契約の名称', '契約番号', '出力した日時', '記録の先頭'],
    ])
  })

  it('ない字は〓に、字形の指定は標準の字形になり、どの字がいくつ失われたかを最後に書く。黙って消える字はない', async () => {
    const book = { ...bookOf(sheetOf('氏名𠮷', ['𠮷田 𠮷男', '葛󠄀城', '😀', 'é', '吉田'])), title: '表题' }
    const records = readCsv(cp932Text(await bytesIn('csv-cp932', book)))
    expect(records.map(([first]) => first).slice(0, 6)).toEqual(['氏名〓', '〓田 〓男', '葛城', '〓', '〓', '吉田'])
    expect(records.at(-1)).toEqual([
      'Shift_JISにない文字',
      '〓又は標準の字形で出力しました。ExcelかCSV（UTF-8）なら、そのまま出力できます：' +
        'U+20BB7（3か所）、U+845B U+E0100（1か所）、U+1F600（1か所）、U+00E9（1か所）、U+9898（1か所）',
    ])
  })

  it('UTF-8なら、どの字もそのままである', async () => {
    const texts = ['𠮷田 𠮷男', '葛󠄀城', '😀', '〜−¥', '神\ufa19']
    expect((await recordsOf('csv', texts)).slice(1, 6)).toEqual(texts)
  })
})

describe('数式として働くもの（1,000個のセル）', () => {
  it.each(['csv', 'csv-cp932'] as const)('%s：どれも無害になり、印を外せば元の文字に戻る', async (format) => {
    keepFor('hostile', format, await bytesIn(format, bookOf(sheetOf('危ない文字', HOSTILE))), shownTexts(format))
    const cells = (await recordsOf(format, HOSTILE)).slice(1, 1001)
    expect(cells).toHaveLength(1000)
    for (const cell of cells) expect(cell.startsWith("'"), cell).toBe(true)
    if (format === 'csv') expect(cells.map(unguarded)).toEqual(HOSTILE.map(plainText))
  })

  it('見出し・表の名・契約の名から来ても、無害になる', async () => {
    const book = { ...bookOf(sheetOf('=1', ['a']), sheetOf('+2', ['b'])), contract: { number: '@3', name: '＝4' } }
    const cells = readCsv((await bytesIn('csv', book)).toString('utf8').slice(1)).flat()
    expect(cells.filter((cell) => isActive(cell) && !cell.startsWith("'"))).toEqual([])
    expect(cells.filter((cell) => cell.startsWith("'"))).toEqual(["'=1", "'=1", "'+2", "'+2", "'＝4", "'@3"])
  })
})

/** What another program must show: the texts behind their guard, in Shift_JIS without the characters that it lacks. */
function shownTexts(format: TableFormat): string[] {
  return HOSTILE.map((text) => `'${format === 'csv' ? text : text.replace('\u200b', '').replace('−', '－')}`)
}
