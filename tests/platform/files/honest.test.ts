import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderRegister } from '@/lib/platform/pdf/register/register'
import { at } from '../../support/story'
import { docx, docxParts, objectStream, pdf, pdfStream, relations, xlsx } from './documents'
import { plainPng } from './pictures'
import { CONTRACT, openFolder } from './taking'
import { zipOf } from './zip'

let place: ReturnType<typeof openFolder>
beforeEach(() => {
  place = openFolder()
})
afterEach(() => place.close())

const link = { type: 'hyperlink', target: 'https://example.com/', external: true }
/** 「名前」 in CP932. */
const NAME = Buffer.from('96bc914f', 'hex')
const COMMAS = Buffer.from('2c2c0d0a', 'hex')

/** Text with links and brackets that only look like something that acts. */
const ADDRESS = '<</S/URI/URI(https://example.com/Web/JavaScript/Guide\\(1\\))>>'
const BRACKETED = pdf({
  objects: [`7 0 obj\n${ADDRESS}\nendobj\n`, pdfStream('', 'BT (/JavaScript /Launch) Tj ET', 8)],
})

const HONEST: [string, string, () => Buffer | Promise<Buffer>, string][] = [
  ['Wordの文書', '規程.docx', () => docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [
    'リンクのあるWordの文書',
    '規程.DOCX',
    () => docx({ name: 'word/_rels/document.xml.rels', data: relations(link) }),
    'application/zip',
  ],
  ['絵のあるWordの文書', '規程.docx', async () => docx({ name: 'word/media/image1.png', data: await plainPng() }), ''],
  ['表を埋め込んだWordの文書', '規程.docx', () => docx({ name: 'word/embeddings/sheet1.xlsx', data: xlsx() }), ''],
  ['圧縮しないWordの文書', '規程.docx', () => zipOf(docxParts().map((part) => ({ ...part, isStored: true }))), ''],
  ['Excelの表', '名簿.xlsx', () => xlsx(), 'application/octet-stream'],
  ['大きなExcelの表', '名簿.xlsx', () => xlsx({ name: 'xl/worksheets/sheet2.xml', data: longSheet() }), ''],
  ['PDF', '報告書.pdf', () => pdf(), 'application/pdf'],
  ['後ろに改行とNULのあるPDF', '報告書.pdf', () => pdf({ end: '%%EOF\r\n\0\0' }), 'application/pdf'],
  [
    '束のあるPDF',
    '報告書.pdf',
    () => pdf({ objects: [objectStream('6 0 <</Type/Font/First 1>>')] }),
    'application/pdf',
  ],
  ['アドレスや文字に名前を含むPDF', '報告書.pdf', () => BRACKETED, 'application/pdf'],
  ['この製品の帳簿のPDF', '帳簿.pdf', ownRegister, 'application/pdf'],
  ['UTF-8のCSV', '一覧.csv', () => Buffer.from('\ufeff氏名,値\r\n髙橋,"-5"\r\n佐藤,<未定>\r\n'), 'text/csv'],
  [
    'CP932のCSV',
    '一覧.csv',
    () => Buffer.concat(Array(20_001).fill([NAME, COMMAS]).flat()),
    'application/vnd.ms-excel',
  ],
  ['BMやPKで始まるCSV', '一覧.csv', () => Buffer.from('BMI,PK\n22,1\n'), 'text/plain'],
]

function longSheet(): string {
  const rows = Array.from({ length: 20_000 }, (_, row) => `<row r="${row}"><c r="A${row}"><v>${row % 7}</v></c></row>`)
  return `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`
}

async function ownRegister(): Promise<Buffer> {
  const columns = ['氏名', '所属'].map((label) => ({ label }))
  const rows = [['髙橋 一郎', '事務局']]
  const sheet = { title: '名簿', subtitle: [], sections: [{ columns, rows }], footer: [], landscape: false }
  return Buffer.from(await renderRegister({ ...sheet, madeAt: at('2026-11-20T10:00:00+09:00') }))
}

describe('添付として受け取るファイル', () => {
  it.each(HONEST)('%s は、そのままの中身で受け取る', async (_, fileName, make, declaredType) => {
    const bytes = await make()
    const answer = await place.take(fileName, bytes, declaredType)
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
    expect(answer.value).toMatchObject({ sizeBytes: bytes.length })
    expect(answer.value.original).toBeUndefined()
    await answer.value.settle()
    expect(place.left()).toEqual([`${CONTRACT}/${answer.value.sha256}`])
    expect(readFileSync(`${place.root}/${place.left()[0]}`).equals(bytes)).toBe(true)
  })

  it('受け取ったものを捨てれば、何も残らない', async () => {
    const answer = await place.take('規程.docx', docx())
    if (answer.ok) await answer.value.drop()
    expect(place.left()).toEqual([])
  })
})
