import type { FilledPaper } from '@/components/paper-view/view'
import type { PrescribedSheet, SheetBlock } from '@/lib/rules/forms/declaration'
import { fieldValueOf, titleOfSheet } from '@/lib/rules/forms/declared'
import { PrescribedTable } from './prescribed-table'
import { printedDate } from './printed-date'

type BodyProps = { paper: FilledPaper; sheet: PrescribedSheet; contractName: string }

/** The body of a prescribed form in the order of the print. */
export function PrescribedBody({ paper, sheet, contractName }: BodyProps) {
  return (
    <div className="flex flex-col gap-6">
      <p>{sheet.label}</p>
      <p className="text-right">{printedDate(paper.form, paper.content, sheet.dateField)}</p>
      <p className="text-center text-std-18B-160">{titleOfSheet(sheet, contractName)}</p>
      <p>
        {sheet.submitterLabel}
        {String(fieldValueOf(paper.content, sheet.submitterField) ?? '')}
      </p>
      <p>{sheet.sentence}</p>
      <p className="text-center">{sheet.marker}</p>
      {sheet.blocks.map((block) => (
        <Block key={keyOf(block)} paper={paper} block={block} />
      ))}
    </div>
  )
}

function Block({ paper, block }: { paper: FilledPaper; block: SheetBlock }) {
  switch (block.block) {
    case 'heading':
      return <p>{block.text}</p>
    case 'table':
      return <PrescribedTable paper={paper} block={block} />
    case 'notes':
      return (
        <ul className="text-dns-14N-130">
          {block.notes.map((note) => (
            <li key={note.mark} className="flex gap-1">
              <span className="shrink-0">{note.mark}</span>
              <span className="whitespace-pre-line">{note.lines.join('\n')}</span>
            </li>
          ))}
        </ul>
      )
    case 'dated':
      return (
        <div>
          <p>{block.heading}</p>
          <p className="pl-8">{printedDate(paper.form, paper.content, block.field)}</p>
        </div>
      )
  }
}

function keyOf(block: SheetBlock): string {
  switch (block.block) {
    case 'heading':
      return block.text
    case 'table':
      return block.table
    case 'notes':
      return block.notes.map((note) => note.mark).join()
    case 'dated':
      return block.heading
  }
}
