import type { PrintedPaper } from '@/lib/platform/pdf/print'
import type { Content, FieldValue, FormDeclaration, Row } from '@/lib/rules/forms/declaration'
import { isKept } from '@/lib/rules/forms/declared'
import { linksIn } from '@/lib/rules/forms/linking/paper-links'
import { splitSealed } from '@/lib/rules/forms/sealing'
import type { DeclaredForm } from '../../support/every-form'
import { paperOf } from './papers'

const FILE = { name: '別紙（髙﨑・𠮷田）①.pdf', sha256: 'ab12'.repeat(16), size: 512 }
const RECEIVED = { word: '提出', outcome: '受領' }

/** A paper on the form with everything in it that can be printed: sealed values opened, a file where it may have one. */
export function printedForm({ document, form }: Omit<DeclaredForm, 'settings'>, content: Content): PrintedPaper {
  const { decision, ...paper } = paperOf('work_staff', {})
  const { first } = form.review
  const answered = decision && {
    ...decision,
    ...(first.kind === 'decided' ? { word: first.word, outcome: first.word } : RECEIVED),
  }
  return {
    ...paper,
    ...(isKept(form) ? { submittedAt: undefined, submittedBy: undefined } : { decision: answered }),
    form,
    content,
    sealed: splitSealed(form, content).sealed,
    authorityName: document.issuer,
    attachments: mayCarryFiles(form) ? [FILE] : [],
    paperNames: Object.fromEntries(
      linksIn(form, content).map(({ link }) => [`${link.paperId}/${link.version}`, `書類${link.paperId.slice(-12)}`]),
    ),
    itemNames: Object.fromEntries(itemIdsIn(content).map((id) => [id, `台帳の情報${id.slice(-12)}`])),
  }
}

function mayCarryFiles({ sections }: FormDeclaration): boolean {
  return sections.some(({ attachments }) => attachments !== undefined)
}

function itemIdsIn(content: Content): string[] {
  const rows = Object.values(content).flatMap((value) => (Array.isArray(value) ? (value as (Row | object)[]) : []))
  const values = [...Object.values(content), ...rows.flatMap((row) => Object.values(row))] as FieldValue[]
  return values.flatMap((value) => (Array.isArray(value) ? value.flatMap(({ itemId }) => itemId ?? []) : []))
}
