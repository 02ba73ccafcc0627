import { addDays } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { laterOf } from '@/lib/kernel/order'
import { startOfDay } from '@/lib/kernel/tokyo'
import { formatWareki } from '@/lib/kernel/wareki'
import type { Start } from '../deadlines/due'
import { firstOfMonth } from '../deadlines/months'
import type { DueRule } from '../deadlines/rule'
import type { ContractFacts } from './contract-facts'
import type { DutyDeclaration, Every, Trigger } from './declaration'
import type { FactKind } from './fact-kinds'
import { ALWAYS, dayOf, intervalsOf, termOf } from './history'
import { answeredPeriods, type Period, printedPeriods } from './periods'

/** One firing of a trigger: its name within the duty, when the duty opens, and where its clock starts. */
export type Occurrence = { name: string; openedAt: Instant; start: Start; label?: string }

/** Every firing of the duty's trigger that follows from the facts, also those that lie ahead, in order of opening. */
export function occurrencesOf(duty: DutyDeclaration, document: string, facts: ContractFacts): Occurrence[] {
  const { trigger, due } = duty
  switch (trigger.on) {
    case 'day':
      return onDay(trigger.day, due, document, facts)
    case 'end': {
      const { endedAt, endsOn } = termOf(facts)
      return endedAt ? [{ name: 'once', openedAt: endedAt, start: { at: endedAt, on: endsOn } }] : []
    }
    case 'fact':
      return onFact(trigger, document, facts)
    case 'paper':
      return facts.papers.flatMap((paper) => {
        const at =
          trigger.at === 'submitted' ? paper.submittedAt : paper.state === 'approved' ? paper.decidedAt : undefined
        return paper.document === document && paper.formKey === trigger.form && at !== undefined
          ? [{ name: `${paper.paperId}/${paper.version}`, openedAt: at, start: { at }, label: `第${paper.version}版` }]
          : []
      })
    case 'period':
      return periodsOf(trigger.every, document, facts).map((period) => inPeriod(period, due))
    case 'setting': {
      // The first time; where the setting comes to hold again, its interval opens the duty again.
      const [first] = intervalsOf(facts.settings, document, [trigger.when])
      return first ? [{ name: 'once', openedAt: first.from, start: { at: first.from } }] : []
    }
  }
}

/** One for each fact, from its moment; what waits for another kind of fact opens with the first of that kind. */
function onFact(
  { fact, notBefore }: Extract<Trigger, { on: 'fact' }>,
  document: string,
  { facts }: ContractFacts,
): Occurrence[] {
  const ofKind = (kind: FactKind) => facts.filter((one) => one.kind === kind && (one.document ?? document) === document)
  const awaited = notBefore && ofKind(notBefore).map(({ happenedAt }) => happenedAt)
  const [first] = awaited?.toSorted() ?? [ALWAYS]
  if (first === undefined) return []
  return ofKind(fact).map(({ id, happenedAt, on, label }) => {
    const openedAt = laterOf(first, happenedAt)
    return { name: id, openedAt, start: { at: openedAt, on }, label }
  })
}

/** A limit that lies before its day is to be met from the moment that the day is known; any other clock starts on the day. */
function onDay(
  day: Parameters<typeof dayOf>[2],
  due: DueRule,
  document: string,
  { settings }: ContractFacts,
): Occurrence[] {
  const known = dayOf(settings, document, day)
  if (!known) return []
  const first = startOfDay(known.on)
  const isAhead = due.rule === 'by_trigger_day' || ('direction' in due && due.direction === 'before')
  const openedAt = isAhead && known.knownAt < first ? known.knownAt : first
  return [{ name: 'once', openedAt, start: { at: first, on: known.on } }]
}

function periodsOf(every: Every, document: string, facts: ContractFacts): Period[] {
  const { startsOn, endsOn } = termOf(facts)
  if (!startsOn || !endsOn) return []
  const term = { firstOn: startsOn, lastOn: endsOn }
  if ('months' in every) return printedPeriods(every.months, term)
  return answeredPeriods(
    facts.settings.filter(({ key }) => key === `${document}#${every.setting}`),
    term,
  )
}

/** What is due before its period opens in the month before; what has no number is done when the period is over. */
function inPeriod(period: Period, due: DueRule): Occurrence {
  const { firstOn, lastOn } = period
  const opensOn =
    due.rule === 'day_of_previous_month'
      ? firstOfMonth(addDays(firstOfMonth(firstOn), -1))
      : due.rule === 'within_period' || due.rule === 'about_period'
        ? firstOn
        : addDays(lastOn, 1)
  return {
    name: firstOn,
    openedAt: startOfDay(opensOn),
    start: { at: startOfDay(opensOn), on: opensOn, period },
    label: periodLabel(period),
  }
}

function periodLabel({ firstOn, lastOn }: Period): string {
  const isOneMonth = firstOn.slice(0, 7) === lastOn.slice(0, 7)
  return isOneMonth
    ? `${formatWareki(firstOn).replace(/\d+日$/, '')}分`
    : `${formatWareki(firstOn)}から${formatWareki(lastOn)}まで`
}
