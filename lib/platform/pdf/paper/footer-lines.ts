import { isKept } from '@/lib/rules/forms/declared'
import { headLine, momentOf } from '../moments'
import type { PrintedPaper } from './printed-paper'

/** What identifies the sheet, and nothing that belongs to the authority's print: it stands in the footer only. */
export function footerLines(paper: PrintedPaper): string[] {
  const copy = paper.redacted ? '　封緘項目を除く写し' : ''
  const kept = isKept(paper.form)
  const submitted = paper.submittedAt ? `提出 ${submissionText(paper)}` : '提出前'
  return [
    `契約番号 ${paper.contractNumber}${kept ? '' : `　第${paper.versionNumber}版`}${copy}`,
    kept ? '' : [submitted, decisionText(paper)].filter(Boolean).join('　／　'),
    `内容の SHA-256 ${paper.contentHash}`,
    paper.head ? headLine(paper.head) : '',
  ].filter(Boolean)
}

/** `令和8年11月20日 14:05 佐藤 花子`; 提出前 before the submission. */
export function submissionText({ submittedAt, submittedBy }: PrintedPaper): string {
  return submittedAt ? [momentOf(submittedAt), submittedBy].filter(Boolean).join(' ') : '提出前'
}

/** `承認 令和8年11月21日 10:00 厚労 太郎`; empty while there is no decision. */
export function decisionText({ decision }: PrintedPaper): string {
  return decision ? `${decision.outcome || decision.word} ${momentOf(decision.at)} ${decision.by}` : ''
}
