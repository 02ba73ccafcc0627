import { DOCUMENTS } from '@/lib/authorities/registry'
import { addDays, type CivilDate, civilDate } from '@/lib/kernel/civil-date'
import { startOfDay } from '@/lib/kernel/tokyo'
import { documentKeyOf } from '@/lib/rules/clauses/document'
import type { ContractFacts, Fact, PaperFact, Pin, SetValue } from '@/lib/rules/duties/contract-facts'
import { type Duty, deriveDuties } from '@/lib/rules/duties/derive'
import type { FactKind } from '@/lib/rules/duties/fact-kinds'
import { measure, printTable } from './measure'

const SIGNED_ON = civilDate('2026-03-25')
const STARTS_ON = civilDate('2026-04-01')
const SETTINGS = { count: 40, lanes: 1, warmUp: 5 }

/**
 * Deriving the duties of a contract, authority by authority, over one year and over five: every question answered, and a fact
 * of every kind that a document knows each week. The floor only copies the facts, which nobody who derives can do without.
 */
export async function benchDuties(): Promise<void> {
  for (const [authority, documents] of Map.groupBy(DOCUMENTS, (document) => document.authority)) {
    const pins = documents.map((declared): Pin => ({ document: documentKeyOf(declared), declared, fromOn: SIGNED_ON }))
    const [one, five] = [factsOver(pins, 1), factsOver(pins, 5)]
    const copied = await measure('floor: the facts of 5 years copied', SETTINGS, async () =>
      structuredClone(plain(five)),
    )
    const year = await measure(`derived over 1 year (${sizeOf(one)})`, SETTINGS, async () => deriveDuties(one))
    const years = await measure(`derived over 5 years (${sizeOf(five)})`, SETTINGS, async () => deriveDuties(five))
    printTable(`Duties of ${authority}`, [copied, year, years])
  }
}

function plain({ settings, papers, facts, links }: ContractFacts) {
  return { settings, papers, facts, links }
}

function sizeOf(facts: ContractFacts): string {
  return `${facts.facts.length} facts, ${facts.papers.length} papers, ${facts.links.length} links, ${deriveDuties(facts).length} duties`
}

function factsOver(pins: readonly Pin[], years: number): ContractFacts {
  const lastOn = addDays(STARTS_ON, Math.floor(365.25 * years) - 1)
  const duties = pins.flatMap(({ document, declared }) =>
    declared.clauses.flatMap((clause) => (clause.duties ?? []).map((duty) => ({ document, duty }))),
  )
  const kinds = [...new Set(duties.flatMap(({ duty: { trigger } }) => (trigger.on === 'fact' ? [trigger.fact] : [])))]
  const bare: ContractFacts = {
    pins,
    settings: settingsOf(pins, lastOn),
    papers: weeks(lastOn).flatMap((day, week) => papersOf(pins, day, week)),
    facts: weeks(lastOn).flatMap((day, week) => factsIn(kinds, day, week)),
    links: [],
    ownDaysFor: () => new Set(),
  }
  return { ...bare, links: linksOf(bare, deriveDuties(bare)) }
}

function weeks(lastOn: CivilDate): CivilDate[] {
  const days: CivilDate[] = []
  for (let day = STARTS_ON; day <= lastOn; day = addDays(day, 7)) days.push(day)
  return days
}

/** The first choice of every question, a month for every interval, and the first day for every day. */
function settingsOf(pins: readonly Pin[], lastOn: CivilDate): SetValue[] {
  const at = startOfDay(SIGNED_ON)
  const own = Object.entries({ signed_on: SIGNED_ON, starts_on: STARTS_ON, ends_on: lastOn })
  const asked = pins.flatMap(({ document, declared }) =>
    declared.settings.map(({ key, answer }) => [
      `${document}#${key}`,
      answer.kind === 'choice'
        ? (answer.options[0]?.value ?? '')
        : answer.kind === 'day'
          ? STARTS_ON
          : answer.kind === 'span'
            ? '1 months'
            : '定めのとおり',
    ]),
  )
  const all = [...own.map(([key, value]) => [`contract#${key}`, value]), ...asked]
  return all.map(([key = '', value = '']) => ({ key, value, fromAt: at, setAt: at }))
}

/** One kind of fact a day of the week, so that over the weeks all kinds come round. */
function factsIn(kinds: readonly FactKind[], day: CivilDate, week: number): Fact[] {
  return Array.from({ length: 7 }, (_, index) => {
    const kind = kinds[(week * 7 + index) % Math.max(1, kinds.length)] ?? 'question_raised'
    const on = addDays(day, index)
    return {
      id: `f${week}-${index}`,
      kind,
      happenedAt: startOfDay(on),
      recordedAt: startOfDay(on),
      on: addDays(on, 10),
      label: kind,
    }
  })
}

/** A paper a week, on each form in turn. */
function papersOf(pins: readonly Pin[], day: CivilDate, week: number): PaperFact[] {
  const forms = pins.flatMap(({ document, declared }) => declared.forms.map((form) => ({ document, form })))
  const chosen = forms[week % forms.length]
  if (!chosen || chosen.form.review.first.kind === 'kept') return []
  const { document, form } = chosen
  const isDecided = form.review.first.kind === 'decided'
  return [
    {
      ...{ paperId: `p${week}`, version: 1, document, formKey: form.key, submittedAt: startOfDay(day), isPrimes: true },
      reviewKind: isDecided ? 'decided' : 'received',
      state: isDecided ? 'approved' : 'received',
      ...(isDecided && { decidedAt: startOfDay(addDays(day, 3)) }),
    },
  ]
}

/** Every second duty is answered by some fact. */
function linksOf({ facts }: ContractFacts, duties: readonly Duty[]) {
  return duties.flatMap(({ key }, index) => {
    const fact = facts[index % Math.max(1, facts.length)]
    return index % 2 === 0 && fact ? [{ dutyKey: key, factId: fact.id }] : []
  })
}
