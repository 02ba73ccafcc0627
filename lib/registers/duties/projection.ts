import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { byText } from '@/lib/kernel/order'
import { areMet } from '@/lib/rules/clauses/conditions'
import type { SettingDeclaration } from '@/lib/rules/clauses/setting'
import { isWaiverOnly } from '@/lib/rules/clauses/waiver'
import type { ContractFacts, Pin } from '@/lib/rules/duties/contract-facts'
import { type Duty, deriveDuties } from '@/lib/rules/duties/derive'
import { FOREVER, rowAt, valuesAt } from '@/lib/rules/duties/history'

/** A row of what is kept for 「今日」: a duty, or a question that nobody has answered yet. */
export type ProjectedDuty = {
  key: string
  kind: 'duty' | 'question'
  document: string
  edition: string
  clause: string
  /** The key of the duty's declaration, or of the setting. */
  duty: string
  owner: 'contractor' | 'authority'
  label: string
  openedAt: Instant
  appearsAt: Instant
  dueAt?: Instant
  dueOn?: CivilDate
  isGuide: boolean
  answeredAt?: Instant
  closedAt?: Instant
  outcome: string
}

/** Everything that is kept of a contract, in the order of its keys. */
export function projectionOf(facts: ContractFacts, openedAt: Instant): ProjectedDuty[] {
  const rows = [...deriveDuties(facts).map(rowOf), ...facts.pins.flatMap((pin) => questionsOf(pin, facts, openedAt))]
  // An edition that follows another one asks the same question under the same key: the later one stands.
  return [...new Map(rows.map((row) => [row.key, row])).values()].toSorted((a, b) => byText(a.key, b.key))
}

function rowOf(duty: Duty): ProjectedDuty {
  const { key, document, edition, clause, owner, openedAt, appearsAt, dueAt, dueOn, answeredAt, closedAt, outcome } =
    duty
  return {
    ...{ key, kind: 'duty', document, edition, clause, owner, openedAt, appearsAt, dueOn, answeredAt, closedAt },
    // A guide is shown by its day and never presses, so it has no instant.
    dueAt: duty.isGuide ? undefined : dueAt,
    duty: duty.duty,
    label: duty.label ?? '',
    isGuide: duty.isGuide === true,
    outcome,
  }
}

/** A question is open until its first answer; one that depends on another is asked when that one is answered so. */
function questionsOf({ document, declared }: Pin, { settings }: ContractFacts, openedAt: Instant): ProjectedDuty[] {
  const latest = valuesAt(settings, document, FOREVER)
  return declared.settings
    .filter(({ key, askedWhen }) => !isWaiverOnly(declared, key) && areMet(askedWhen, latest) === 'met')
    .map((setting): ProjectedDuty => {
      const answered = rowAt(settings, `${document}#${setting.key}`, FOREVER)
      return {
        ...questionRow(setting, document, declared.edition, openedAt),
        ...(answered && { answeredAt: answered.setAt, closedAt: answered.setAt, outcome: 'done' }),
      }
    })
}

function questionRow(setting: SettingDeclaration, document: string, edition: string, openedAt: Instant): ProjectedDuty {
  return {
    key: `question#${document}#${setting.key}`,
    kind: 'question',
    ...{ document, edition, clause: setting.clause, duty: setting.key, owner: setting.answeredBy },
    ...{ label: '', openedAt, appearsAt: openedAt, isGuide: false, outcome: 'open' },
    ...{ dueAt: undefined, dueOn: undefined, answeredAt: undefined, closedAt: undefined },
  }
}

export type Difference = { gone: string[]; fresh: ProjectedDuty[] }

/** What must be taken away from and put into the kept rows so that they equal the derived ones. Empty on both sides: they agree. */
export function differenceOf(kept: readonly ProjectedDuty[], derived: readonly ProjectedDuty[]): Difference {
  const wanted = new Map(derived.map((row) => [row.key, textOf(row)]))
  const there = new Map(kept.map((row) => [row.key, textOf(row)]))
  return {
    gone: kept.filter(({ key }) => wanted.get(key) !== there.get(key)).map(({ key }) => key),
    fresh: derived.filter(({ key }) => wanted.get(key) !== there.get(key)),
  }
}

function textOf(row: ProjectedDuty): string {
  return JSON.stringify(Object.entries(row).toSorted(([a], [b]) => byText(a, b)))
}
