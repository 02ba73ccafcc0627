import type { CivilDate } from '@/lib/kernel/civil-date'
import { dateOf, type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { ContractFact } from '@/lib/platform/db/generated/client'
import type { FactKind } from '@/lib/rules/duties/fact-kinds'
import type { FactEntry } from './fact'

const PAGE = 25

function entryOf(row: ContractFact): FactEntry {
  const { id, partyId, text, happenedBy, recordedBy, recordedByName, isVoid } = row
  return {
    ...{ id, partyId, text, happenedBy, recordedBy, recordedByName, isVoid },
    kind: row.kind as FactKind,
    document: row.document || undefined,
    happenedAt: instantOf(row.happenedAt),
    namedOn: (row.namedOn as CivilDate | null) ?? undefined,
    recordedAt: instantOf(row.recordedAt),
    correctsId: row.correctsId ?? undefined,
  }
}

export async function appendFact(tx: Tx, entry: FactEntry & { contractId: string }): Promise<void> {
  const { document, namedOn, correctsId, happenedAt, recordedAt, ...row } = entry
  await tx.contractFact.create({
    data: {
      ...row,
      visibility: 'shared',
      document: document ?? '',
      namedOn: namedOn ?? null,
      correctsId: correctsId ?? null,
      happenedAt: dateOf(happenedAt),
      recordedAt: dateOf(recordedAt),
    },
  })
}

export async function findFact(tx: Tx, contractId: string, id: string): Promise<FactEntry | undefined> {
  const row = await tx.contractFact.findUnique({ where: { contractId_id: { contractId, id } } })
  return row ? entryOf(row) : undefined
}

/** Which entry stands in the place of each of these, if one does; `until`: or did at that instant. */
export async function listReplacements(
  tx: Tx,
  contractId: string,
  ids: readonly string[],
  until?: Instant,
): Promise<Map<string, string>> {
  const rows = await tx.contractFact.findMany({
    where: { contractId, correctsId: { in: [...ids] }, ...(until && { recordedAt: { lte: dateOf(until) } }) },
    select: { id: true, correctsId: true },
  })
  return new Map(rows.map(({ id, correctsId }) => [correctsId ?? '', id]))
}

/** The book, what happened last first, 25 a page. */
export async function listEntries(
  tx: Tx,
  contractId: string,
  before?: { happenedAt: string; id: string },
): Promise<{ entries: FactEntry[]; hasMore: boolean }> {
  const rows = await tx.contractFact.findMany({
    where: {
      contractId,
      ...(before && {
        OR: [
          { happenedAt: { lt: new Date(before.happenedAt) } },
          { happenedAt: new Date(before.happenedAt), id: { lt: before.id } },
        ],
      }),
    },
    orderBy: [{ happenedAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
  })
  return { entries: rows.slice(0, PAGE).map(entryOf), hasMore: rows.length > PAGE }
}

/** The whole book, in the order in which things happened, at most `limit` entries. */
export async function listBook(tx: Tx, contractId: string, limit: number): Promise<FactEntry[]> {
  const rows = await tx.contractFact.findMany({
    where: { contractId },
    orderBy: [{ happenedAt: 'asc' }, { recordedAt: 'asc' }, { id: 'asc' }],
    take: limit,
  })
  return rows.map(entryOf)
}

/** Where a page of the book ended, in the order in which things happened. */
export type BookPlace = { happenedAt: string; recordedAt: string; id: string }

/** What was recorded up to an instant, in the order in which things happened, `size` of them behind a place. */
export async function listBookUpTo(
  tx: Tx,
  contractId: string,
  { after, until, size }: { after?: BookPlace; until: Instant; size: number },
): Promise<FactEntry[]> {
  const [happenedAt, recordedAt] = [after?.happenedAt, after?.recordedAt].map((text) => new Date(text ?? 0))
  const behind = after && {
    OR: [
      { happenedAt: { gt: happenedAt } },
      { happenedAt, recordedAt: { gt: recordedAt } },
      { happenedAt, recordedAt, id: { gt: after.id } },
    ],
  }
  const rows = await tx.contractFact.findMany({
    where: { AND: [{ contractId, recordedAt: { lte: dateOf(until) } }, ...(behind ? [behind] : [])] },
    orderBy: [{ happenedAt: 'asc' }, { recordedAt: 'asc' }, { id: 'asc' }],
    take: size,
  })
  return rows.map(entryOf)
}

export async function countBook(tx: Tx, contractId: string): Promise<number> {
  return tx.contractFact.count({ where: { contractId } })
}

/** Every entry that counts: those in whose place no other stands, and that were not taken back. */
export async function listStandingFacts(tx: Tx, contractId: string): Promise<FactEntry[]> {
  const rows = await tx.contractFact.findMany({
    where: { contractId, isVoid: false, replaced: null },
    orderBy: [{ happenedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(entryOf)
}

/** Whether the corrections of one entry may follow one another only. */
export async function lockFact(tx: Tx, factId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`fact/${factId}`}, 0))`
}

export type MovementFact = { planPaperId: string; act: string; at: Instant }

/** When the last movement under each approved plan happened: the custody book produces these facts itself. */
export async function listWorkUnderPlans(tx: Tx, contractId: string): Promise<MovementFact[]> {
  const rows = await tx.$queryRaw<{ planPaperId: string; act: string; at: Date }[]>`
    select m.plan_paper_id as "planPaperId", m.act, max(m.happened_at) as at from custody_movement m
     where m.contract_id = ${contractId}::uuid and m.plan_paper_id is not null
       and not exists (select from custody_movement c where c.contract_id = m.contract_id and c.corrects_id = m.id)
     group by 1, 2`
  return rows.map(({ at, ...row }) => ({ ...row, at: instantOf(at) }))
}
