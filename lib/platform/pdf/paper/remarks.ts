import { type Band, paragraphFace, setBand, type Typesetter } from '../bands'
import { missingRemark } from '../printable'
import type { PrintedAttachment, PrintedPaper } from './printed-paper'
import { isMasked, MASK } from './values'

/**
 * Below the body, only where needed: the conditions of an approval, attached files, and what the masks and the replaced characters stand for.
 * Set last, when all texts are known.
 */
export function remarkBands(typesetter: Typesetter, paper: PrintedPaper, width: number): Band[] {
  const face = paragraphFace(width, { size: 8, leading: 12, ink: 'grey' })
  const conditions = conditionBands(typesetter, paper, width)
  const remarks = remarksOf(paper, typesetter.missing).map((text, index) =>
    setBand(typesetter, face, [text], { above: index === 0 ? 18 : 2 }),
  )
  return [...conditions, ...remarks]
}

/** Under what a prescribed form was approved: below its body, which equals the print. A paper in our own layout says it in its head. */
function conditionBands(typesetter: Typesetter, { form, decision }: PrintedPaper, width: number): Band[] {
  if (form.sheet.kind !== 'prescribed' || !decision?.conditions) return []
  const face = paragraphFace(width, { size: 9.5, leading: 14.5 })
  return [setBand(typesetter, face, [`${decision.word}の条件：${decision.conditions}`], { above: 18 })]
}

function remarksOf(paper: PrintedPaper, missing: ReadonlySet<string>): string[] {
  return [
    // A paper in our own layout lists its files in a table.
    ...(paper.form.sheet.kind === 'prescribed' ? paper.attachments : []).map(attachmentLine),
    isMasked(paper) ? `${MASK}：封緘項目のため省略` : '',
    missingRemark(missing),
  ].filter(Boolean)
}

function attachmentLine({ name, size, sha256 }: PrintedAttachment): string {
  return `添付：${name}（${size.toLocaleString('ja-JP')} バイト、SHA-256 ${sha256}）`
}
