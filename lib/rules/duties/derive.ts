import { type CivilDate, civilDateAt } from '@/lib/kernel/civil-date'
import { type Instant, instantOf } from '@/lib/kernel/instant'
import { laterOf } from '@/lib/kernel/order'
import { startOfDay } from '@/lib/kernel/tokyo'
import type { Clause } from '../clauses/clause'
import type { Condition } from '../clauses/setting'
import { dueOf, type Reckoning } from '../deadlines/due'
import type { ContractFacts, Pin } from './contract-facts'
import type { DutyDeclaration } from './declaration'
import { answerOf, type EvidenceIndex, type EvidenceOf, indexEvidence, type Outcome, ownFormOf } from './evidence'
import { ALWAYS, FOREVER, type Interval, intervalsOf, rowAt, termOf } from './history'
import { type Occurrence, occurrencesOf } from './occurrences'

/** A duty of the contract: opened, perhaps answered, perhaps closed. Overdue and elapsed are for the reader's clock. */
export type Duty = {
  /** document + duty + side + occurrence. */
  key: string
  document: string
  edition: string
  clause: string
  duty: string
  owner: 'contractor' | 'authority'
  occurrence: string
  label?: string
  openedAt: Instant
  /** From when it is shown: recurring and far-off ones come in good time. */
  appearsAt: Instant
  /** The last instant in time; its day where days are counted. A guide is never a breach. */
  dueAt?: Instant
  dueOn?: CivilDate
  isGuide?: true
  answeredAt?: Instant
  closedAt?: Instant
  /** not_asked: a setting took it away. exempt: waived by the side that may. */
  outcome: Outcome | 'not_asked' | 'exempt'
  evidence: EvidenceOf[]
}

/** What the calendar opens is shown so many days before its due time. A choice of the screen; no document prints it. */
const HORIZON_DAYS = 31
const DAY_MS = 86_400_000

/** The duties of a contract: a function of its documents and facts, and of nothing else. In order of document, clause and opening. */
export function deriveDuties(facts: ContractFacts): Duty[] {
  const known = { facts, index: indexEvidence(facts), signedOn: termOf(facts).signedOn }
  return facts.pins.flatMap((pin) => {
    const binds = bindingOf(pin, facts.pins)
    return pin.declared.clauses.flatMap((clause) =>
      (clause.duties ?? []).flatMap((duty) => dutiesUnder({ pin, clause, duty }, binds, known)),
    )
  })
}

type Under = { pin: Pin; clause: Clause; duty: DutyDeclaration }
type Known = { facts: ContractFacts; index: EvidenceIndex; signedOn?: CivilDate }
/** Over which times the duty is asked, over which it is waived, and whether one paper exists for it alone. */
type Terms = Under & { asked: Interval[]; waived: Interval[]; own?: { document: string; form: string } }

function dutiesUnder(under: Under, binds: Interval, known: Known): Duty[] {
  const { pin, clause, duty } = under
  const { settings } = known.facts
  const form = ownFormOf(duty, pin.declared)
  const terms: Terms = {
    ...under,
    asked: intervalsOf(settings, pin.document, conditionsOf(clause, duty)),
    waived: duty.exemptWhen ? intervalsOf(settings, pin.document, [duty.exemptWhen]) : [],
    ...(form && { own: { document: pin.document, form } }),
  }
  return occurrencesOf(duty, pin.document, known.facts)
    .flatMap((occurrence) => opened(occurrence, terms, known))
    .filter(({ openedAt }) => binds.from <= openedAt && (binds.until === undefined || openedAt < binds.until))
}

/** From when until when this edition is the one that binds. What was before the first edition is judged by it. */
function bindingOf({ document, fromOn }: Pin, pins: readonly Pin[]): Interval {
  const starts = pins.filter((one) => one.document === document).map((one) => one.fromOn)
  const next = starts.filter((start) => start > fromOn).toSorted()[0]
  const isFirst = starts.every((start) => start >= fromOn)
  return { from: isFirst ? ALWAYS : startOfDay(fromOn), until: next && startOfDay(next) }
}

/** A firing opens the duty while its conditions hold: at once, or when they come to hold; they may take it away again. */
function opened(occurrence: Occurrence, terms: Terms, known: Known): Duty[] {
  const overlapping = terms.asked.filter(({ until }) => until === undefined || until > occurrence.openedAt)
  return overlapping.map((interval, index) => {
    if (index === 0) return dutyOf(occurrence, interval, terms, known)
    const name = `${occurrence.name}~${index + 1}`
    const start = terms.duty.trigger.on === 'setting' ? { at: interval.from } : occurrence.start
    return dutyOf({ ...occurrence, name, start, openedAt: interval.from }, interval, terms, known)
  })
}

function conditionsOf({ appliesWhen = [] }: Clause, duty: DutyDeclaration): Condition[] {
  return [...appliesWhen, ...(duty.appliesWhen ?? []), ...(duty.trigger.on === 'setting' ? [duty.trigger.when] : [])]
}

function dutyOf(occurrence: Occurrence, interval: Interval, terms: Terms, known: Known): Duty {
  const { pin, clause, duty } = terms
  const owner = duty.owner ?? (clause.owner === 'authority' ? 'authority' : 'contractor')
  const key = `${pin.document}#${duty.key}#${owner}#${occurrence.name}`
  const openedAt = laterOf(interval.from, occurrence.openedAt)
  const due = dueTimeOf(occurrence, terms, known)
  // What was filed before the duty opened again answered the earlier one.
  const since = occurrence.name.includes('~') ? openedAt : ALWAYS
  const answer = answerOf(key, terms.own && { ...terms.own, since }, known.index)
  const ended = answer.closedAt
    ? { at: answer.closedAt, outcome: answer.outcome }
    : takenAway(openedAt, interval, terms)
  return {
    key,
    document: pin.document,
    edition: pin.declared.edition,
    clause: clause.number,
    duty: duty.key,
    owner,
    occurrence: occurrence.name,
    ...(occurrence.label && { label: occurrence.label }),
    openedAt,
    appearsAt: appearanceOf(duty, openedAt, due),
    ...due,
    ...(answer.answeredAt && { answeredAt: answer.answeredAt }),
    ...(ended && { closedAt: ended.at }),
    outcome: ended?.outcome ?? answer.outcome,
    evidence: answer.evidence,
  }
}

/** A waiver, and a setting that no longer asks, both end what is still owed. */
function takenAway(openedAt: Instant, { until }: Interval, { waived }: Terms) {
  const waiver = waived.find((one) => one.until === undefined || one.until > openedAt)
  const waivedAt = waiver && laterOf(waiver.from, openedAt)
  if (waivedAt && (until === undefined || waivedAt < until)) return { at: waivedAt, outcome: 'exempt' as const }
  return until === undefined ? undefined : { at: until, outcome: 'not_asked' as const }
}

type DueTime = Pick<Duty, 'dueAt' | 'dueOn' | 'isGuide'>

/** What somebody did or asked for is shown at once, whatever its day; only what the calendar opens may wait. */
function appearanceOf({ trigger }: DutyDeclaration, openedAt: Instant, { dueAt }: DueTime): Instant {
  const waits = trigger.on === 'period' || trigger.on === 'day'
  return waits && dueAt ? laterOf(openedAt, daysEarlier(dueAt, HORIZON_DAYS)) : openedAt
}

/** A printed day that lay before the contract was signed is no limit for it. */
function dueTimeOf({ start, openedAt }: Occurrence, { pin, duty }: Under, { facts, signedOn }: Known): DueTime {
  const due = dueOf(duty.due, start, reckoningFor(duty, pin.document, openedAt, facts))
  if (due.kind !== 'timed' || (signedOn && civilDateAt(due.at) < signedOn)) return {}
  return { dueAt: due.at, ...(due.on && { dueOn: due.on }), ...(due.isGuide && { isGuide: true as const }) }
}

/** What a due time depends on beside the print: the calendar as it counts for this duty, and the answered reading of 平日. */
export function reckoningFor(
  { due }: DutyDeclaration,
  document: string,
  openedAt: Instant,
  { settings, ownDaysFor }: Pick<ContractFacts, 'settings' | 'ownDaysFor'>,
): Reckoning {
  const weekdays =
    due.rule === 'hours_by_band' ? rowAt(settings, `${document}#${due.weekdays}`, FOREVER)?.value : undefined
  return { own: ownDaysFor(openedAt), weekdays }
}

function daysEarlier(at: Instant, days: number): Instant {
  return instantOf(new Date(Date.parse(at) - days * DAY_MS))
}
