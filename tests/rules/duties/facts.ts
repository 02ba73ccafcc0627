import { civilDate } from '@/lib/kernel/civil-date'
import { type Instant, parseInstant } from '@/lib/kernel/instant'
import type { ContractFacts, Fact, PaperFact, SetValue } from '@/lib/rules/duties/contract-facts'
import { type Duty, deriveDuties } from '@/lib/rules/duties/derive'
import type { FactKind } from '@/lib/rules/duties/fact-kinds'
import { youkou } from '@/tests/fixtures/mizuho/youkou/edition-1'

export const DOCUMENT = 'mizuho/youkou'

/** `2026-04-01 10:00` in Tokyo. */
export function tokyo(text: string): Instant {
  const instant = parseInstant(`${text.replace(' ', 'T')}:00+09:00`)
  if (!instant) throw new Error(`no moment: ${text}`)
  return instant
}

export const setAt = (key: string, value: string, at: string): SetValue => ({
  key: key.includes('#') ? key : `${DOCUMENT}#${key}`,
  value,
  fromAt: tokyo(at),
  setAt: tokyo(at),
})

/** Signed on 25 March, from 1 April 2026 to 31 March 2027. */
export const TERM: SetValue[] = [
  setAt('contract#signed_on', '2026-03-25', '2026-03-26 10:00'),
  setAt('contract#starts_on', '2026-04-01', '2026-03-26 10:00'),
  setAt('contract#ends_on', '2027-03-31', '2026-03-26 10:00'),
]

let seq = 0
export function fact(kind: FactKind, at: string, more: Partial<Fact> = {}): Fact {
  seq += 1
  return { id: `f${seq}`, kind, happenedAt: tokyo(at), recordedAt: tokyo(at), label: kind, ...more }
}

export function paper(formKey: string, at: string, more: Partial<PaperFact> = {}): PaperFact {
  seq += 1
  return {
    paperId: `p${seq}`,
    version: 1,
    document: DOCUMENT,
    formKey,
    submittedAt: tokyo(at),
    reviewKind: formKey === 'plan' ? 'decided' : 'received',
    state: 'submitted',
    isPrimes: true,
    ...more,
  }
}

export function facts(more: Partial<ContractFacts> = {}): ContractFacts {
  return {
    pins: [{ document: DOCUMENT, declared: youkou, fromOn: civilDate('2026-03-25') }],
    papers: [],
    facts: [],
    links: [],
    ownDaysFor: () => new Set(),
    ...more,
    settings: [...TERM, ...(more.settings ?? [])],
  }
}

export const derive = (more: Partial<ContractFacts> = {}): Duty[] => deriveDuties(facts(more))
export const of = (duties: readonly Duty[], key: string): Duty[] => duties.filter(({ duty }) => duty === key)
export function only(duties: readonly Duty[], key: string): Duty {
  const [duty, ...others] = of(duties, key)
  if (!duty || others.length > 0) throw new Error(`${others.length + (duty ? 1 : 0)} duties ${key}`)
  return duty
}
