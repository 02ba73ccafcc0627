import type { Finding } from '@/lib/kernel/refusal'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { FEED_KEYS } from '@/lib/rules/forms/feeds'
import { type BookFacts, heldQuantity } from './facts'
import { at, rowFindings } from './row-checks'
import { columnOf, type DisposalRow, disposalRows, namedQuantity } from './rows'

/**
 * A plan held against the book: what is there and not planned (note), what is planned and not there (reason), rows that
 * contradict their items (refuse), and what the rows show by themselves. Every finding cites the clause of its place.
 */
export function checkPlan(plan: Content, form: FormDeclaration, facts: BookFacts): Finding[] {
  const rows = disposalRows('disposal_plan', plan)
  return [
    ...rows.flatMap((row) => [...linkFindings(row, rows, form, facts), ...rowFindings(row, form, facts)]),
    ...uncovered(rows, form, facts),
  ]
}

function linkFindings(
  row: DisposalRow,
  rows: readonly DisposalRow[],
  form: FormDeclaration,
  facts: BookFacts,
): Finding[] {
  const findings: Finding[] = []
  if (row.items.length === 0 && facts.held.length > 0) {
    const message =
      '台帳の情報が選ばれていません。承認の後に返却・廃棄を計画どおりと記録できるのは、選んだ情報だけです。'
    findings.push(at(row, form, 'items', 'note', message))
  }
  for (const { itemId } of row.items) {
    const item = facts.held.find((each) => each.itemId === itemId)
    const there = heldQuantity(facts.held, itemId)
    const named = namedQuantity(rows, itemId)
    if (named > there) {
      const message = `「${item?.name ?? '選ばれた情報'}」は台帳では${there}点ですが、計画では${named}点です。違いの理由を記入してください。`
      findings.push(at(row, form, 'items', 'reason', message))
    }
    if (item) findings.push(...contradictions(row, item, form))
  }
  return findings
}

/** 注１ and 注２: the row says what kind of thing it is and where it is kept; the book says so too. */
function contradictions(row: DisposalRow, item: BookFacts['held'][number], form: FormDeclaration): Finding[] {
  const findings: Finding[] = []
  if (row.medium !== '' && row.medium !== item.medium) {
    const message = `「${item.name}」は台帳では「${item.medium}」です。この行の情報の種類は「${row.medium}」になっています。`
    findings.push(at(row, form, 'medium', 'refuse', message))
  }
  if (row.place !== '' && !item.places.some(({ storage }) => storage === row.place)) {
    const where = item.places.map(({ storage, name }) => `「${storage || name}」`).join('、')
    findings.push(at(row, form, 'place', 'note', `「${item.name}」は台帳では${where}にあります。ご確認ください。`))
  }
  return findings
}

/** Everything received or made is to be returned or destroyed in the end, so the plan says what it leaves out. */
function uncovered(rows: readonly DisposalRow[], form: FormDeclaration, { held }: BookFacts): Finding[] {
  const { clause } = columnOf(form, 'items')
  const path = FEED_KEYS.disposal_plan.table
  return held.flatMap(({ itemId, name }): Finding[] => {
    const left = heldQuantity(held, itemId) - namedQuantity(rows, itemId)
    if (left <= 0) return []
    return [
      { level: 'note', path, message: `台帳の「${name}」のうち${left}点が、この計画に含まれていません。`, clause },
    ]
  })
}
