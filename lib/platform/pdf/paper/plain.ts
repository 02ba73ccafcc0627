import type { Section, Table } from '@/lib/rules/forms/declaration'
import { type Align, type Band, columnsOf, type Face, paragraphFace, setBand, type Typesetter } from '../bands'
import { dayOf } from '../moments'
import { contentWidths } from './column-widths'
import { decisionText, submissionText } from './footer-lines'
import type { PrintedPaper } from './printed-paper'
import { dateText, fieldText, tableTexts } from './values'

const LABEL_SHARE = 0.28
/** A body this wide, in points, has room for two labelled facts side by side. */
const TWO_PAIRS_FROM = 600
const SIDES: Align[] = ['left', 'right']
const CELL = { size: 9.5, leading: 14, padding: { x: 5, y: 4 }, ruled: true }
const WIDE_CELL = { size: 8.5, leading: 12.5, padding: { x: 3.5, y: 3.5 }, ruled: true }
/** Tables with more columns are printed on a lying sheet, in smaller type. */
export const MOST_UPRIGHT_COLUMNS = 7

/** Our own layout for papers without a prescribed form: who to whom, what about, then fields and tables in declared order. */
export function plainBands(typesetter: Typesetter, paper: PrintedPaper, width: number): Band[] {
  return [
    ...headBands(typesetter, paper, width),
    ...labelledBands(typesetter, factsOf(paper), width, 16, width > TWO_PAIRS_FROM ? 2 : 1),
    ...paper.form.sections.flatMap((section) => sectionBands(typesetter, paper, section, width)),
    ...attachmentBands(typesetter, paper, width),
  ]
}

function headBands(typesetter: Typesetter, paper: PrintedPaper, width: number): Band[] {
  const { form, submittedAt } = paper
  const letter = paragraphFace(width)
  const halves: Face = {
    ...letter,
    columns: columnsOf([width * 0.6, width * 0.4], (index) => ({ align: SIDES[index] })),
  }
  const title = paragraphFace(width, { size: 16, leading: 25, align: 'center', weight: 'bold' })
  const style = form.style ? [setBand(typesetter, letter, [`（${form.style}）`])] : []
  const submitted = submittedAt ? dayOf(submittedAt) : '提出前'
  return [
    ...style,
    setBand(typesetter, halves, [`${paper.authorityName}　御中`, submitted]),
    setBand(typesetter, paragraphFace(width, { align: 'right' }), [paper.submitterName], { above: 6 }),
    setBand(typesetter, title, [form.title], { above: 20, balanced: true }),
  ]
}

type Fact = [label: string, value: string]

function factsOf(paper: PrintedPaper): Fact[] {
  const { decision, startsOn } = paper
  return [
    ['契約の名称', paper.contractName],
    ['契約番号', paper.contractNumber],
    ['根拠の条項', paper.form.clause],
    ['版', `第${paper.versionNumber}版`],
    ['提出', submissionText(paper)],
    ...(startsOn ? [['適用開始日', dateText(startsOn)] as Fact] : []),
    ...(decision ? [['発注者の応答', decisionText(paper)] as Fact] : []),
  ]
}

function sectionBands(typesetter: Typesetter, paper: PrintedPaper, section: Section, width: number): Band[] {
  const fields = section.fields.map((field): Fact => [field.label, fieldText(paper, field)])
  const isAlone = fields.length === 0 && section.tables.length === 1
  return [
    // A section that bears the name of the paper, or a table that is all of its section, needs no second title.
    ...(section.title === paper.form.title ? [] : [titleBand(typesetter, section.title, width)]),
    ...labelledBands(typesetter, fields, width, 4),
    ...section.tables.flatMap((table) => [
      ...(isAlone ? [] : [setBand(typesetter, paragraphFace(width), [table.label], { above: 10, keepWithNext: true })]),
      ...tableBands(typesetter, paper, table, width),
    ]),
  ]
}

function titleBand(typesetter: Typesetter, title: string, width: number): Band {
  const face = paragraphFace(width, { size: 11.5, leading: 18, weight: 'bold' })
  return setBand(typesetter, face, [title], { above: 20, keepWithNext: true })
}

/** Labels left on grey, values right: one ruled table; two pairs beside each other where the facts are short and the sheet is wide. */
function labelledBands(typesetter: Typesetter, facts: Fact[], width: number, above: number, pairs = 1): Band[] {
  const share = width / pairs
  const widths = Array.from({ length: pairs }, () => [share * LABEL_SHARE, share * (1 - LABEL_SHARE)]).flat()
  const face: Face = {
    ...paragraphFace(width, CELL),
    columns: columnsOf(widths, (index) => ({ shaded: index % 2 === 0 })),
  }
  const rows = Array.from({ length: Math.ceil(facts.length / pairs) }, (_, row) =>
    facts.slice(row * pairs, (row + 1) * pairs).flat(),
  )
  return rows.map((row, index) => setBand(typesetter, face, row, { above: index === 0 ? above : 0 }))
}

function tableBands(typesetter: Typesetter, paper: PrintedPaper, table: Table, width: number): Band[] {
  const texts = tableTexts(paper, table.key, table.columns)
  const labels = table.columns.map((column) => column.label)
  const look = labels.length > MOST_UPRIGHT_COLUMNS ? WIDE_CELL : CELL
  const widths = contentWidths([labels, ...texts], labels.length, width, look.size, 2 * look.padding.x + 1)
  return gridBands(typesetter, { labels, texts, widths, look, width })
}

type Grid = { labels: string[]; texts: string[][]; widths: number[]; look: typeof CELL; width: number }

function gridBands(typesetter: Typesetter, { labels, texts, widths, look, width }: Grid): Band[] {
  const face: Face = { ...paragraphFace(width, look), columns: columnsOf(widths) }
  const headingFace: Face = {
    ...face,
    middle: true,
    columns: columnsOf(widths, () => ({ shaded: true, align: 'center' })),
  }
  const heading = setBand(typesetter, headingFace, labels, { above: 10, keepWithNext: true, balanced: true })
  if (texts.length === 0) return [heading, setBand(typesetter, paragraphFace(width, look), ['記載なし'])]
  return [heading, ...texts.map((row) => setBand(typesetter, face, row, { heading }))]
}

/** The files that belong to the paper, each with the hash by which it can be known again. */
function attachmentBands(typesetter: Typesetter, paper: PrintedPaper, width: number): Band[] {
  if (paper.attachments.length === 0) return []
  const texts = paper.attachments.map(({ name, size, sha256 }) => [
    name,
    `${size.toLocaleString('ja-JP')} バイト`,
    sha256,
  ])
  const widths = [0.36, 0.2, 0.44].map((share) => share * width)
  const look = { ...CELL, size: 8.5, leading: 12.5 }
  return [
    titleBand(typesetter, '添付書類', width),
    ...gridBands(typesetter, { labels: ['名称', '大きさ', 'SHA-256'], texts, widths, look, width }),
  ]
}
