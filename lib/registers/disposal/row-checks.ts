import type { Finding } from '@/lib/kernel/refusal'
import { isSameName } from '@/lib/registers/roster/names'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { cellPath } from '@/lib/rules/forms/declared'
import { FEED_KEYS } from '@/lib/rules/forms/feeds'
import type { BookFacts } from './facts'
import { RETURN_WORD } from './labels'
import { type Column, columnOf, type DisposalRow, feedOf, methodKind } from './rows'

/** What a single row shows, in a plan and in a report alike. */
export function rowFindings(row: DisposalRow, form: FormDeclaration, facts: BookFacts): Finding[] {
  return [...methodFindings(row, form), ...peopleFindings(row, form, facts)]
}

/** 注３: a return is written with its own word, so a row cannot be a return and a destruction at once. */
function methodFindings(row: DisposalRow, form: FormDeclaration): Finding[] {
  const kind = methodKind(row.method)
  if (kind === 'mixed') {
    const message = `「${row.method}」では、返却するのか廃棄・抹消するのかが定まりません。返却の場合は「${RETURN_WORD}」とだけ記入し、廃棄・抹消するものは別の行に分けてください。`
    return [at(row, form, 'method', 'refuse', message)]
  }
  if (kind === 'return' && row.method !== RETURN_WORD)
    return [at(row, form, 'method', 'note', `返却の場合は「${RETURN_WORD}」と記入することとされています。`)]
  return []
}

/** Who does the work should not confirm it alone, and both handle the information. */
function peopleFindings(row: DisposalRow, form: FormDeclaration, facts: BookFacts): Finding[] {
  const findings: Finding[] = []
  if (isSameName(row.worker, row.checker))
    findings.push(at(row, form, 'checker', 'note', '作業実施者と作業確認者が同じ者です。ご確認ください。'))
  if (facts.handlersClause === undefined) return findings
  for (const column of ['worker', 'checker'] as const) {
    const name = row[column]
    if (name === '' || facts.isListed(name)) continue
    const message = `「${name}」は、いま効力のある名簿に載っていません。`
    findings.push({ ...at(row, form, column, 'note', message), clause: facts.handlersClause })
  }
  return findings
}

/** A finding at a cell of the table, with the clause of its column. */
export function at(
  row: Pick<DisposalRow, 'rowId'>,
  form: FormDeclaration,
  column: Column,
  level: Finding['level'],
  message: string,
): Finding {
  const field = columnOf(form, column)
  return { level, path: cellPath(FEED_KEYS[feedOf(form)].table, row.rowId, field.key), message, clause: field.clause }
}
