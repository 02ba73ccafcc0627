import type { Section, Table } from '@/lib/rules/forms/declaration'
import { isKept } from '@/lib/rules/forms/declared'
import { valueText } from '@/lib/rules/forms/field-value'
import { type Align, type Band, columnsOf, type Face, paragraphFace, setBand, type Typesetter } from '../bands'
import { dayOf } from '../moments'
import { CELL_LOOKS, type CellLook, tableType } from './column-widths'
import { decisionText, submissionText } from './footer-lines'
import type { PrintedPaper } from './printed-paper'
import { fieldText, tableTexts } from './values'

const LABEL_SHARE = 0.28
/** A body this wide, in points, has room for two labelled facts side by side. */
const TWO_PAIRS_FROM = 600
const SIDES: Align[] = ['left', 'right']
const [CELL] = CELL_LOOKS
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
  const { form } = paper
  const letter = paragraphFace(width)
  const halves: Face = {
    ...letter,
    columns: columnsOf([width * 0.6, width * 0.4], (index) => ({ align: SIDES[index] })),
  }
  const title = paragraphFace(width, { size: 16, leading: 25, align: 'center', weight: 'bold' })
  const style = form.style ? [setBand(typesetter, letter, [`（${form.style}）`])] : []
  return [
    ...style,
    setBand(typesetter, halves, addressed(paper)),
    setBand(typesetter, paragraphFace(width, { align: 'right' }), [paper.submitterName], { above: 6 }),
    setBand(typesetter, title, [form.title], { above: 20, balanced: true }),
  ]
}

/** To whom and when. A book that is kept is addressed to nobody, and is of the day of its print. */
function addressed({ form, authorityName, submittedAt, madeAt }: PrintedPaper): string[] {
  if (isKept(form)) return ['', dayOf(madeAt)]
  return [`${authorityName}　御中`, submittedAt ? dayOf(submittedAt) : '提出前']
}

type Fact = [label: string, value: string]

function factsOf(paper: PrintedPaper): Fact[] {
  const { decision, startsOn } = paper
  if (isKept(paper.form)) return contractFacts(paper)
  return [
    ...contractFacts(paper),
    ['版', `第${paper.versionNumber}版`],
    ['提出', submissionText(paper)],
    ...(startsOn ? [['適用開始日', valueText({ kind: 'date' }, startsOn)] as Fact] : []),
    ...(decision ? [[decision.isWithdrawal ? '提出者の手続' : '発注者の応答', decisionText(paper)] as Fact] : []),
    ...(decision?.conditions ? [[`${decision.word}の条件`, decision.conditions] as Fact] : []),
  ]
}

function contractFacts(paper: PrintedPaper): Fact[] {
  return [
    ['契約の名称', paper.contractName],
    ['契約番号', paper.contractNumber],
    ['根拠の条項', paper.form.clause],
  ]
}

function sectionBands(typesetter: Typesetter, paper: PrintedPaper, section: Section, width: number): Band[] {
  const fields = section.fields.map((field): Fact => [field.label, fieldText(paper, field)])
  const isAlone = fields.length === 0 && section.tables.length === 1
  const title = section.title === paper.form.title ? [] : [titleBand(typesetter, section.title, width)]
  return [
    // A section that bears the name of the paper, or a table that is all of its section, needs no second title.
    ...title,
    ...labelledBands(typesetter, fields, width, title.length > 0 ? 4 : 16),
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

/**
 * Labels left on grey, values right: one ruled table; two pairs beside each other where the facts are short and the sheet is wide.
 * Of an odd number the first has a line of its own.
 */
function labelledBands(typesetter: Typesetter, facts: Fact[], width: number, above: number, pairs = 1): Band[] {
  const label = (width / pairs) * LABEL_SHARE
  const faceOf = (count: number): Face => {
    const widths = Array.from({ length: count }, () => [label, width / count - label]).flat()
    const columns = columnsOf(widths, (index) => ({ shaded: index % 2 === 0 }))
    return { ...paragraphFace(width, CELL), columns }
  }
  const alone = facts.slice(0, facts.length % pairs)
  const beside = Array.from({ length: Math.floor(facts.length / pairs) }, (_, row) =>
    facts.slice(alone.length + row * pairs, alone.length + (row + 1) * pairs),
  )
  return [...alone.map((fact) => [fact]), ...beside].map((row, index) =>
    setBand(typesetter, faceOf(row.length), row.flat(), { above: index === 0 ? above : 0 }),
  )
}

function tableBands(typesetter: Typesetter, paper: PrintedPaper, table: Table, width: number): Band[] {
  const texts = tableTexts(paper, table.key, table.columns)
  const labels = table.columns.map((column) => column.label)
  const type = tableType(labels, texts, width, labels.length > MOST_UPRIGHT_COLUMNS ? 1 : 0)
  return gridBands(typesetter, { labels, texts, ...type, width })
}

type Grid = { labels: string[]; texts: string[][]; widths: number[]; look: CellLook; width: number }

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
  const look: CellLook = { ...CELL, size: 8.5, leading: 12.5 }
  return [
    titleBand(typesetter, '添付書類', width),
    ...gridBands(typesetter, { labels: ['名称', '大きさ', 'SHA-256'], texts, widths, look, width }),
  ]
}
