import { informationHandlers } from '@/lib/authorities/roudoukyoku/besshi1/forms/information-handlers'
import { civilDate } from '@/lib/kernel/civil-date'
import { type Instant, parseInstant } from '@/lib/kernel/instant'
import { effectiveFrom, type PaperVersion } from '@/lib/registers/papers/version'
import type { Row } from '@/lib/rules/forms/declaration'

export const FORM = informationHandlers

export function when(text: string): Instant {
  const instant = parseInstant(`${text}:00+09:00`)
  if (!instant) throw new Error(text)
  return instant
}

type Person = Partial<Row> & { name: string }

function person({ name, ...more }: Person, at: number): Row {
  const rest = { category: '情報取扱管理者', affiliation: '協議会', department: '事務局', position: '主任' }
  return { rowId: `r${at}`, ...rest, name, ...more } as Row
}

type Filed = {
  number: number
  people: Person[]
  submittedAt: Instant
  /** Absent: received as it was submitted. */
  approvedAt?: Instant | null
  startsOn?: string
  paperId?: string
}

/** A version of the roster: received at once, or a change that is approved, or still waits (null). */
export function version({ number, people, submittedAt, approvedAt, startsOn, paperId = 'paper' }: Filed): PaperVersion {
  const isReceived = approvedAt === undefined
  const actedAt = isReceived ? submittedAt : approvedAt
  const start = startsOn === undefined ? undefined : civilDate(startsOn)
  return {
    paperId,
    partyId: 'party',
    document: 'roudoukyoku/besshi1',
    edition: '1',
    formKey: FORM.key,
    number,
    state: isReceived ? 'received' : approvedAt === null ? 'submitted' : 'approved',
    reviewKind: isReceived ? 'received' : 'decided',
    reviewWord: isReceived ? '提出' : '承認',
    content: { people: people.map(person) },
    contentHash: '',
    deviations: [],
    startsOn: start,
    draftedBy: 'a',
    submittedAt,
    submittedBy: 'a',
    submittedByName: '髙橋 一郎',
    receivedAt: isReceived ? submittedAt : undefined,
    decidedAt: approvedAt ?? undefined,
    decidedByName: approvedAt ? '担当官' : undefined,
    effectiveAt: actedAt === null ? undefined : effectiveFrom(actedAt, start),
  }
}
