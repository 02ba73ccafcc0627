import type { CivilDate } from '@/lib/kernel/civil-date'
import { civilDateAt } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import type { Finding } from '@/lib/kernel/refusal'
import { formatWareki } from '@/lib/kernel/wareki'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { FEED_KEYS } from '@/lib/rules/forms/feeds'
import { type BookFacts, heldQuantity } from './facts'
import type { Plan } from './plan'
import { at, rowFindings } from './row-checks'
import { COLUMNS, type Column, columnOf, completionField, completionOf, type DisposalRow, disposalRows } from './rows'

export type ReportFacts = BookFacts & { plan: Plan | undefined; today: CivilDate }

const TABLE = FEED_KEYS.disposal_report.table
/** What the approval was given for; the other columns say how and by whom, which may turn out otherwise. */
const APPROVED: readonly Column[] = ['medium', 'place', 'method', 'items']

/**
 * A report held against the plan that was approved for it. What differs needs a reason and stays marked, so that what really
 * was done can always be told; only a day that has not come is refused.
 */
export function checkReport(report: Content, form: FormDeclaration, facts: ReportFacts): Finding[] {
  const rows = disposalRows('disposal_report', report)
  const done = completionOf('disposal_report', report)
  return [
    ...planFindings(rows, form, facts.plan),
    ...completionFindings(done, form, facts.today, facts.plan),
    ...rows.flatMap((row) => rowFindings(row, form, facts)),
    ...stillHeld(rows, form, facts),
  ]
}

function planFindings(rows: readonly DisposalRow[], form: FormDeclaration, plan: Plan | undefined): Finding[] {
  if (!plan) {
    const message = '承認された計画書がないまま行われた作業の報告になります。理由を記入してください。'
    return [{ level: 'reason', path: TABLE, message, clause: form.clause }]
  }
  const missing = plan.rows.flatMap((planned, index): Finding[] => {
    if (rows.some(({ rowId }) => rowId === planned.rowId)) return []
    const what = [planned.medium, planned.place, planned.method].filter((word) => word !== '').join('・')
    const message = `計画の${index + 1}行目（${what}）の報告がありません。理由を記入してください。`
    return [{ level: 'reason', path: `${TABLE}.${planned.rowId}`, message, clause: form.clause }]
  })
  return [...missing, ...rows.flatMap((row) => rowAgainstPlan(row, form, plan))]
}

function rowAgainstPlan(row: DisposalRow, form: FormDeclaration, plan: Plan): Finding[] {
  const planned = plan.rows.find(({ rowId }) => rowId === row.rowId)
  if (!planned) {
    const message = '承認された計画書にない行です。理由を記入してください。'
    return [{ level: 'reason', path: `${TABLE}.${row.rowId}`, message, clause: form.clause }]
  }
  return COLUMNS.filter((column) => cellText(row, column) !== cellText(planned, column)).map((column) => {
    const { label } = columnOf(form, column)
    if (column === 'items')
      return {
        ...at(row, form, column, 'reason', `「${label}」が計画と異なります。理由を記入してください。`),
        clause: form.clause,
      }
    const was = `計画では「${planned[column]}」です。`
    return APPROVED.includes(column)
      ? {
          ...at(row, form, column, 'reason', `「${label}」が計画と異なります。${was}理由を記入してください。`),
          clause: form.clause,
        }
      : at(row, form, column, 'note', `「${label}」が計画と異なります。${was}`)
  })
}

function cellText(row: DisposalRow, column: Column): string {
  if (column !== 'items') return row[column]
  return row.items
    .map(({ itemId, quantity }) => `${itemId} ${quantity}`)
    .sort()
    .join()
}

function completionFindings(
  done: CivilDate | undefined,
  form: FormDeclaration,
  today: CivilDate,
  plan: Plan | undefined,
): Finding[] {
  if (done === undefined) return []
  const { key, clause } = completionField(form)
  const findings: Finding[] = []
  const isCheckedByForm = form.checks.some((check) => check.check === 'date_not_future' && check.field === key)
  if (done > today && !isCheckedByForm)
    findings.push({ level: 'refuse', path: key, message: '完了した日が、まだ来ていない日になっています。', clause })
  if (plan && done < civilDateAt(plan.approvedAt)) findings.push(beforeApproval(key, form, plan.approvedAt))
  if (plan?.completesOn && done > plan.completesOn) {
    const message = `計画の完了予定日（${formatWareki(plan.completesOn)}）より後の完了です。`
    findings.push({ level: 'note', path: key, message, clause })
  }
  return findings
}

function beforeApproval(path: string, { clause }: FormDeclaration, approvedAt: Instant): Finding {
  const message = `計画書の承認（${formatWareki(civilDateAt(approvedAt))}）より前に完了しています。理由を記入してください。逸脱として残ります。`
  return { level: 'reason', path, message, clause }
}

/** Reported as done and still on the books: the movement is missing there, or the report says too much. */
function stillHeld(rows: readonly DisposalRow[], form: FormDeclaration, { held }: BookFacts): Finding[] {
  return rows.flatMap((row) =>
    row.items.flatMap(({ itemId }): Finding[] => {
      const item = held.find((each) => each.itemId === itemId)
      const left = heldQuantity(held, itemId)
      if (!item || left === 0) return []
      const message = `「${item.name}」は、台帳にまだ${left}点残っています。返却・廃棄の記録をご確認ください。`
      return [at(row, form, 'items', 'note', message)]
    }),
  )
}
