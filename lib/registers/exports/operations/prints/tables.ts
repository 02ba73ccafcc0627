import { done, type Result } from '@/lib/kernel/result'
import { momentOf } from '@/lib/platform/pdf/moments'
import type { ContractContext } from '@/lib/platform/server/operation'
import type { Sheet } from '@/lib/platform/sheets/book'
import { paperBook } from '@/lib/platform/sheets/paper'
import { findSubject } from '@/lib/registers/papers/operations/filing/subject'
import { materialOf } from '@/lib/registers/papers/operations/printing/material'
import { printedPaper } from '@/lib/registers/papers/operations/printing/printed'
import type { Cell } from '@/lib/rules/exports/cells'
import { valueText } from '@/lib/rules/forms/field-value'
import { contractLine, footerLine, type Planned } from './plan'

/** From more columns on the sheet lies on its side. */
const MOST_UPRIGHT_COLUMNS = 5

/** The tables of a version as they also go to Excel, without sealed values; the paper itself has a kept print. */
export async function planTables(
  context: ContractContext,
  ref: { paperId: string; version: number },
): Promise<Result<Planned>> {
  const subject = await findSubject(context, ref.paperId)
  if (!subject.ok) return subject
  const material = await materialOf(context, ref)
  if (!material.ok) return material
  const { contract, now } = context
  const { title, about, sheets, head, fileName } = paperBook(printedPaper(material.value, now))
  const sections = sheets.map(sectionOf)
  return done({
    plan: {
      frame: {
        title,
        subtitle: [contractLine(contract), ...about.map(([label, value]) => `${label}：${value}`)],
        footer: [footerLine(contract)],
        head,
        landscape: sections.some(({ columns }) => columns.length > MOST_UPRIGHT_COLUMNS),
        madeAt: now,
      },
      of: 'rows',
      sections,
    },
    rowsTotal: sections.reduce((sum, { rows }) => sum + rows.length, 0),
    title: `${subject.value.paper.title}の表（第${ref.version}版）`,
    fileName: `${fileName}_表`,
    subject: `「${subject.value.paper.title}」第${ref.version}版の表をPDFに出力`,
    details: { exported: ref.paperId, version: ref.version },
  })
}

function sectionOf({ name, columns, rows }: Sheet) {
  return {
    title: name,
    columns: columns.map(({ label, width }) => ({ label, weight: width })),
    // A version is held whole; only books that grow are read page by page.
    rows: [...(rows as Iterable<Cell[]>)].map((row) => row.map(cellText)),
  }
}

function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell
  switch (cell.kind) {
    case 'day':
      return valueText({ kind: 'date' }, cell.day)
    case 'moment':
      return valueText({ kind: 'moment' }, cell.moment)
    case 'count':
      return `${cell.count.toLocaleString('ja')}${cell.unit}`
    case 'instant':
      return momentOf(cell.at)
  }
}
