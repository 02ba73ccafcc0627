import { deflateSync } from 'node:zlib'
import { type ZipPart, zipOf } from './zip'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
export const OFFICE_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'application/vnd.openxmlformats-officedocument'

export type Relation = { type: string; target: string; external?: boolean }

export function relations(...list: Relation[]): string {
  const rows = list.map(
    ({ type, target, external }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE_RELATION}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${rows.join('')}</Relationships>`
}

export function contentTypes(...overrides: [string, string][]): string {
  const rows = overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  return `${HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${rows.join('')}</Types>`
}

export const DOCX_TYPE: [string, string] = ['/word/document.xml', `${MAIN}.wordprocessingml.document.main+xml`]
export const XLSX_TYPE: [string, string] = ['/xl/workbook.xml', `${MAIN}.spreadsheetml.sheet.main+xml`]
const SHEET_TYPE: [string, string] = ['/xl/worksheets/sheet1.xml', `${MAIN}.spreadsheetml.worksheet+xml`]

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

export const wordBody = (inside: string) =>
  `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${inside}</w:body></w:document>`

/** The parts of a text document; those that are given replace or follow them. */
export function docxParts(...more: ZipPart[]): ZipPart[] {
  return merged(more, [
    { name: '[Content_Types].xml', data: contentTypes(DOCX_TYPE) },
    { name: '_rels/.rels', data: relations({ type: 'officeDocument', target: 'word/document.xml' }) },
    { name: 'word/document.xml', data: wordBody('<w:p><w:r><w:t>情報管理規程</w:t></w:r></w:p>') },
  ])
}

/** The parts of a spreadsheet; those that are given replace or follow them. */
export function xlsxParts(...more: ZipPart[]): ZipPart[] {
  return merged(more, [
    { name: '[Content_Types].xml', data: contentTypes(XLSX_TYPE, SHEET_TYPE) },
    { name: '_rels/.rels', data: relations({ type: 'officeDocument', target: 'xl/workbook.xml' }) },
    {
      name: 'xl/workbook.xml',
      data: `${HEAD}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE_RELATION}"><sheets><sheet name="名簿" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', data: relations({ type: 'worksheet', target: 'worksheets/sheet1.xml' }) },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: `${HEAD}<worksheet xmlns="${SHEET}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>氏名</t></is></c></row></sheetData></worksheet>`,
    },
  ])
}

function merged(more: readonly ZipPart[], base: readonly ZipPart[]): ZipPart[] {
  const replaced = base.map((part) => more.find(({ name }) => name === part.name) ?? part)
  return [...replaced, ...more.filter((part) => !replaced.includes(part))]
}

export const docx = (...more: ZipPart[]) => zipOf(docxParts(...more))
export const xlsx = (...more: ZipPart[]) => zipOf(xlsxParts(...more))

/** A PDF of one empty page, with more objects, more in its catalogue, and a tail of its own. */
export function pdf({
  catalogue = '',
  objects = [] as (string | Buffer)[],
  trailer = '',
  end = '%%EOF\n',
} = {}): Buffer {
  const pieces = [
    '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n',
    `1 0 obj\n<</Type/Catalog/Pages 2 0 R${catalogue}>>\nendobj\n`,
    '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n',
    '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n',
    ...objects,
    `trailer\n<</Size 9/Root 1 0 R${trailer}>>\nstartxref\n0\n${end}`,
  ]
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece)))
}

/** A stream object with this in its dictionary. */
export function pdfStream(dictionary: string, data: Buffer | string, number = 5): Buffer {
  const bytes = Buffer.from(data as string)
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n<<${dictionary}/Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}

/** Objects in a compressed stream, as PDF 1.5 keeps them. */
export function objectStream(inside: string | Buffer): Buffer {
  return pdfStream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', deflateSync(inside))
}
