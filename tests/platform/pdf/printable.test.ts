import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { fontFileOf, hasGlyph } from '@/lib/platform/pdf/fonts'
import { missingGlyphs, printable } from '@/lib/platform/pdf/printable'
import { readPdf } from './reading'

describe('印字できる文字', () => {
  it('人名の 髙 﨑 𠮷 ① ㈱ はそのまま印字される', () => {
    const names = '髙橋﨑山𠮷田①㈱塚𩸽'
    expect(printable(names)).toEqual({ text: names, missing: [] })
  })

  it('フォントにない文字は〓になり、符号位置が報告される', () => {
    expect(printable('語🙂한ą')).toEqual({ text: '語〓〓〓', missing: ['U+1F642', 'U+D55C', 'U+0105'] })
    expect(missingGlyphs('🙂🙂')).toEqual(['U+1F642'])
    expect(hasGlyph('〓'.codePointAt(0) ?? 0)).toBe(true)
  })

  it('外字（私用領域）と壊れた文字は〓になる', () => {
    expect(printable('\ue000')).toEqual({ text: '〓', missing: ['U+E000'] })
    expect(printable('A\ud83dB').missing).toEqual(['U+FFFD'])
  })

  it('制御文字、方向制御、幅のない文字は紙に出ない', () => {
    const hidden = '\u0000\u0007\u001b\u007f\u009f\u00ad\u200b\u200d\u202e\u2066\ufeff'
    expect(printable(`情${hidden}報`)).toEqual({ text: '情報', missing: [] })
  })

  it('改行の書き方の違いはそろえ、タブは空白にする', () => {
    expect(printable('一\r\n二\r三\u2028四\u000b五\t六').text).toBe('一\n二\n三\n四\n五 六')
  })

  it('合成できる濁点は一字にし、互換漢字はそのままにする', () => {
    expect(printable('か\u3099').text).toBe('が')
    expect(printable('\ufa10').text).toBe('\ufa10')
  })

  it('異体字の指定は、フォントの標準の字形なら何も言わず、別の字形なら報告する', () => {
    expect(printable('渡邊\u{e0100}')).toEqual({ text: '渡邊', missing: [] })
    expect(printable('葛\u{e0101}飾')).toEqual({ text: '葛飾', missing: ['U+845B U+E0101'] })
  })
})

describe('検査そのものの検査', () => {
  it('フォントにない文字を素のまま描けば、検査は .notdef を見つける', async () => {
    const document = new PDFDocument({ font: fontFileOf('regular') })
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    const ended = new Promise((resolve) => document.on('end', resolve))
    document.text('語한')
    document.end()
    await ended
    expect((await readPdf(Buffer.concat(chunks))).notdef).toBe(1)
  })
})
