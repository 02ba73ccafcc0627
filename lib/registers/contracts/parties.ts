import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { type Finding, invalid, notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { OrganisationKind, PartyKind } from '@/lib/rules/access/rights'
import type { FoundOrganisation } from './contract'
import { beginningOf, endOfDay } from './days'

/** What an organisation is to a contract, from and until when. */
export type Party = {
  id: string
  organisationId: string
  organisationName: string
  kind: PartyKind
  parentId?: string
  fromAt: Instant
  untilAt?: Instant
}

/** The parties that the authority names later; itself and the contractor stand from the opening. */
export const NAMED_LATER = ['subcontractor', 'auditor', 'viewer'] as const satisfies readonly PartyKind[]
export type NamedLater = (typeof NAMED_LATER)[number]

/** What kind of organisation may be what. An auditor belongs to an authority or to an audit firm; a viewer is another authority. */
const WHO: Record<NamedLater, readonly OrganisationKind[]> = {
  subcontractor: ['contractor'],
  auditor: ['authority', 'audit'],
  viewer: ['authority'],
}
const WHO_WORDS: Record<NamedLater, string> = {
  subcontractor: '再委託先にできるのは、受注者として登録された組織です。',
  auditor: '監査にできるのは、発注者又は監査機関として登録された組織です。',
  viewer: '閲覧者にできるのは、発注者として登録された組織です。',
}

export type Naming = { kind: NamedLater; parentId?: string; fromOn?: CivilDate; untilOn?: CivilDate }
export type NewParty = {
  organisation: FoundOrganisation
  kind: NamedLater
  parentId?: string
  fromAt: Instant
  untilAt?: Instant
}

/** Whether a party is one at that instant. */
export function isInForce(party: Pick<Party, 'fromAt' | 'untilAt'>, at: Instant): boolean {
  return party.fromAt <= at && (party.untilAt === undefined || party.untilAt > at)
}

/** Whether the organisation can be named as typed. A subcontractor stands below the contractor, or below another subcontractor. */
export function decideNaming(
  naming: Naming,
  organisation: FoundOrganisation | undefined,
  parties: readonly Party[],
  now: Instant,
): Result<NewParty> {
  const findings: Finding[] = []
  const note = (path: string, message: string) => findings.push({ level: 'refuse', path, message })
  const standing = parties.find((party) => party.organisationId === organisation?.id)
  if (!organisation) note('organisationCode', 'この記号の組織は登録されていません。相手に記号を確かめてください。')
  else if (standing) note('organisationCode', standingMessage(standing, now))
  else if (!WHO[naming.kind].includes(organisation.kind)) note('organisationCode', WHO_WORDS[naming.kind])

  const parent = naming.kind === 'subcontractor' ? parentOf(naming, parties, now) : undefined
  if (naming.kind === 'subcontractor' && !parent)
    note('parentId', '再委託した者を、この契約の受注者又は再委託先から選んでください。')
  if (naming.kind === 'auditor' && !naming.untilOn)
    note('untilOn', '監査は期間を定めて委ねます。終わりの日を記入してください。')

  const fromAt = beginningOf(naming.fromOn, now)
  const untilAt = naming.untilOn && endOfDay(naming.untilOn)
  if (!fromAt) note('fromOn', 'さかのぼって加えることはできません。今日以後の日にしてください。')
  if (untilAt && untilAt <= (fromAt ?? now)) note('untilOn', '終わりの日は、始まりの日以後にしてください。')
  if (findings.length > 0 || !organisation || !fromAt) return invalid(...findings)
  return done({ organisation, kind: naming.kind, parentId: parent?.id, fromAt, untilAt })
}

function standingMessage(party: Party, now: Instant): string {
  const isOver = party.untilAt !== undefined && party.untilAt <= now
  return isOver
    ? `「${party.organisationName}」は既にこの契約から外れています。一度外れた組織を再び加えることはできません。`
    : `「${party.organisationName}」は既にこの契約の当事者です。一つの組織は一つの立場だけをもちます。`
}

function parentOf({ parentId }: Naming, parties: readonly Party[], now: Instant): Party | undefined {
  const possible = parties.filter(
    (party) => (party.kind === 'prime' || party.kind === 'subcontractor') && isInForce(party, now),
  )
  return possible.find((party) => (parentId ? party.id === parentId : party.kind === 'prime'))
}

export type Ending = { partyId: string; untilOn?: CivilDate }

/**
 * Whether the party's time can be ended, and when: now, or with a day that has not passed. The day may also be later than
 * the one that stood. The contractor answers for the tree below it, so neither it nor the authority leaves the book.
 */
export function decideEnding(
  { partyId, untilOn }: Ending,
  parties: readonly Party[],
  now: Instant,
): Result<{ party: Party; untilAt: Instant }> {
  const party = parties.find(({ id }) => id === partyId)
  if (!party) return notFound()
  const untilAt = untilOn ? endOfDay(untilOn) : now
  const stands = endingFault(party, untilAt, parties, now)
  return stands ? invalid({ level: 'refuse', ...stands }) : done({ party, untilAt })
}

function endingFault(
  party: Party,
  untilAt: Instant,
  parties: readonly Party[],
  now: Instant,
): { path: string; message: string } | undefined {
  if (party.kind === 'authority' || party.kind === 'prime') {
    return { path: 'partyId', message: '発注者と受注者は、契約の終了後も記録に責任をもつため、外すことができません。' }
  }
  if (party.untilAt !== undefined && party.untilAt <= now)
    return { path: 'partyId', message: `「${party.organisationName}」は既に外れています。` }
  if (untilAt < now)
    return { path: 'untilOn', message: 'さかのぼって外すことはできません。今日以後の日にしてください。' }
  if (untilAt <= party.fromAt && untilAt > now)
    return { path: 'untilOn', message: '終わりの日が、始まりの日より前になっています。' }
  const below = parties.find((child) => child.parentId === party.id && !(child.untilAt && child.untilAt <= untilAt))
  return (
    below && {
      path: 'partyId',
      message: `先に、配下の再委託先「${below.organisationName}」の終わりの日を定めてください。`,
    }
  )
}
