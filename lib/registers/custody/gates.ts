import type { Finding } from '@/lib/kernel/refusal'
import type { Item } from './item'
import { ACT_WORDS } from './labels'
import type { Ledger } from './ledger'
import type { PlanRow, StatedMovement } from './movement'
import type { Place } from './place'
import { coveringRow } from './plan-match'
import type { Regime } from './regime'

/** One statement with what it speaks of. */
export type Stated = { ledger: Ledger; entry: StatedMovement; item: Item; from: Place; to: Place }

/** What the clauses of one document say to a statement, judged by what was in force when it happened. */
export function gateFindings(stated: Stated, regime: Regime): Finding[] {
  return [...handlerFindings(stated, regime), ...takeOutFindings(stated, regime), ...planFindings(stated, regime)]
}

/** Handling by people on the roster only; who takes a thing outside is a person as well. */
function handlerFindings({ entry, to }: Stated, { rules, rosterAt }: Regime): Finding[] {
  const clause = rules.handlersOnRoster?.clause
  if (clause === undefined) return []
  const roster = rosterAt(entry.happenedAt)
  const people = [{ path: 'happenedBy', name: entry.happenedBy }]
  if (to.kind === 'person_outside') people.push({ path: 'toPlaceId', name: to.name })
  return people
    .filter(({ name }) => !roster?.isListed(name))
    .map(({ path, name }) => {
      const message = roster
        ? `「${name}」は、その時点で効力のある名簿に載っていません。`
        : `その時点で効力のある名簿がないため、「${name}」が取り扱うことは認められません。`
      return { level: 'refuse', path, message, clause }
    })
}

/** Out of the contractor's own places: only in the printed cases, and important information only for a stated reason. */
function takeOutFindings({ entry, item }: Stated, { rules }: Regime): Finding[] {
  if (entry.act !== 'take_out') return []
  const findings: Finding[] = []
  const exceptions = rules.takingOut?.exceptions ?? []
  if (rules.takingOut && !exceptions.some((exception) => plain(entry.reason).includes(plain(exception)))) {
    const cases = exceptions.map((exception) => `「${exception}」`).join('、')
    const message = `組織外に持ち出せるのは${cases}に限られます。理由に、どの場合にあたるかを記入してください。`
    findings.push({ level: 'refuse', path: 'reason', message, clause: rules.takingOut.clause })
  }
  if (rules.takingOutImportant && item.important !== '' && !saysMoreThan(entry.reason, exceptions)) {
    const message = `重要な情報（${item.important}）は、原則として組織外に持ち出せません。持ち出す理由を具体的に記入してください。`
    findings.push({ level: 'reason', path: 'reason', message, clause: rules.takingOutImportant.clause })
  }
  return findings
}

/** Back or to destruction: only under an approved plan that covers it. */
function planFindings(stated: Stated, regime: Regime): Finding[] {
  const { entry, item } = stated
  const clause = regime.rules.disposalUnderPlan?.clause
  if (clause === undefined || !isDisposal(entry) || planRowOf(stated, regime)) return []
  const what = `「${item.name}」${entry.quantity}点の${ACT_WORDS[entry.act]}`
  const message =
    regime.plansInForceAt(entry.happenedAt).length === 0
      ? `${what}の時点で、承認された計画書がありません。`
      : `${what}は、その時点で承認されていた計画書に含まれていないか、計画の数量を超えています。`
  return [{ level: 'refuse', path: 'act', message, clause }]
}

/** The row under which a return or destruction stands, or undefined. */
export function planRowOf({ ledger, entry }: Stated, { rules, plansInForceAt }: Regime): PlanRow | undefined {
  if (!rules.disposalUnderPlan || !isDisposal(entry)) return undefined
  return coveringRow(ledger, entry, plansInForceAt(entry.happenedAt))
}

function isDisposal({ act }: StatedMovement): boolean {
  return act === 'return' || act === 'dispose'
}

/** Widths and spaces do not matter when the reason names a printed case. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}

function saysMoreThan(reason: string, exceptions: readonly string[]): boolean {
  const rest = exceptions.reduce((text, exception) => text.replaceAll(plain(exception), ''), plain(reason))
  return /[\p{L}\p{N}]/u.test(rest)
}
