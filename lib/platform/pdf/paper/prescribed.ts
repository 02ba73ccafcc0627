import type { Field, PrescribedSheet, SheetBlock } from '@/lib/rules/forms/declaration'
import { fieldsOf, tableOf, titleOfSheet } from '@/lib/rules/forms/declared'
import { blankText } from '@/lib/rules/forms/field-value'
import { type Band, columnsOf, type Face, paragraphFace, setBand, type Typesetter } from '../bands'
import { emsOf } from '../fonts'
import type { PrintedPaper } from './printed-paper'
import { fieldText, tableTexts } from './values'

const SIZE = 10.5
const CELL = { size: 9.5, leading: 13.5, padding: { x: 4, y: 5 }, ruled: true, middle: true, minHeight: 30 }
/** Where the submitter stands: in the right half, as on a letter. */
const SUBMITTER_FROM = 0.44

/** The body of a form that the authority prescribes: the same words in the same places as its print, and nothing else. */
export function prescribedBands(
  typesetter: Typesetter,
  paper: PrintedPaper,
  sheet: PrescribedSheet,
  width: number,
): Band[] {
  const date = dateText(paper, sheet.dateField)
  const titleFace = paragraphFace(width, { size: 14, leading: 22, align: 'center' })
  const centred = paragraphFace(width, { align: 'center' })
  return [
    setBand(typesetter, paragraphFace(width), [sheet.label]),
    setBand(typesetter, paragraphFace(width, { align: 'right' }), [date], { above: 10 }),
    setBand(typesetter, titleFace, [printedTitle(paper, sheet)], { above: 26, balanced: true, keepWithNext: true }),
    submitterBand(typesetter, paper, sheet, width),
    setBand(typesetter, paragraphFace(width), [sheet.sentence], { above: 26 }),
    setBand(typesetter, centred, [sheet.marker], { above: 20, keepWithNext: true }),
    ...sheet.blocks.flatMap((block) => blockBands(typesetter, paper, block, width)),
  ]
}

/** The printed title with the contract's work in it. */
export function printedTitle({ contractName }: PrintedPaper, sheet: PrescribedSheet): string {
  return titleOfSheet(sheet, contractName)
}

function submitterBand(typesetter: Typesetter, paper: PrintedPaper, sheet: PrescribedSheet, width: number): Band {
  const field = fieldNamed(paper, sheet.submitterField)
  const left = width * SUBMITTER_FROM
  const label = emsOf(sheet.submitterLabel, 'regular') * SIZE + 1
  const columns = columnsOf([label, width - left - label], undefined, left)
  const texts = [sheet.submitterLabel, fieldText(paper, field)]
  return setBand(typesetter, { ...paragraphFace(width), columns }, texts, { above: 26 })
}

function blockBands(typesetter: Typesetter, paper: PrintedPaper, block: SheetBlock, width: number): Band[] {
  switch (block.block) {
    case 'heading':
      return [setBand(typesetter, paragraphFace(width), [block.text], { above: 18, keepWithNext: true })]
    case 'table':
      return tableBands(typesetter, paper, block, width)
    case 'notes':
      return noteBands(typesetter, block, width)
    case 'dated':
      return [
        setBand(typesetter, paragraphFace(width), [block.heading], { above: 18, keepWithNext: true }),
        setBand(typesetter, paragraphFace(width), [`　　${dateText(paper, block.field)}`], { above: 2 }),
      ]
  }
}

type TableBlock = Extract<SheetBlock, { block: 'table' }>

/** Columns of one width, as on the print: a form must not change its shape with what is written into it. */
function tableBands(typesetter: Typesetter, paper: PrintedPaper, block: TableBlock, width: number): Band[] {
  const columns = block.columns.map(({ key }) => columnNamed(paper, block.table, key))
  const widths = columns.map(() => width / columns.length)
  const face: Face = { ...paragraphFace(width, CELL), columns: columnsOf(widths) }
  const headingFace = { ...face, columns: columnsOf(widths, () => ({ align: 'center' })) }
  const headings = block.columns.map(({ lines }) => lines.join('\n'))
  const heading = setBand(typesetter, headingFace, headings, { above: 6, keepWithNext: true })
  const texts = tableTexts(paper, block.table, columns)
  while (texts.length < block.blankRowsTo) texts.push([])
  return [heading, ...texts.map((row) => setBand(typesetter, face, row, { heading }))]
}

/** The mark hangs in the margin of its note, as printed: （注１）… */
function noteBands(typesetter: Typesetter, { notes }: Extract<SheetBlock, { block: 'notes' }>, width: number): Band[] {
  const look = { size: 9.5, leading: 14.5 }
  const marks = Math.max(...notes.map(({ mark }) => emsOf(mark, 'regular'))) * look.size + 2
  const face = { ...paragraphFace(width, look), columns: columnsOf([marks, width - marks]) }
  return notes.map(({ mark, lines }, index) =>
    setBand(typesetter, face, [mark, lines.join('\n')], { above: index === 0 ? 8 : 0 }),
  )
}

function dateText(paper: PrintedPaper, key: string): string {
  const field = fieldNamed(paper, key)
  return fieldText(paper, field) || blankText(field.value)
}

/** A sheet that names a field its form does not have is a fault in the document's data, and is not printed at all. */
function fieldNamed({ form }: PrintedPaper, key: string): Field {
  const field = fieldsOf(form).find((one) => one.key === key)
  if (!field) throw new Error(`The sheet of ${form.key} names a field that the form does not have: ${key}`)
  return field
}

function columnNamed({ form }: PrintedPaper, table: string, key: string): Field {
  const column = tableOf(form, table)?.columns.find((one) => one.key === key)
  if (!column) throw new Error(`The sheet of ${form.key} names a column that the form does not have: ${table}.${key}`)
  return column
}
