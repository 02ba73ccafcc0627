import { dateOf, type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { RegisterExport as Row } from '@/lib/platform/db/generated/client'
import type { ExportState, RegisterExport, RegisterName } from './export'

const PAGE = 20
type Of = { contractId: string; id: string }

function exportOf(row: Omit<Row, 'plan'>): RegisterExport {
  const { id, title, fileName, rowsTotal, rowsDone, askedByName, reason } = row
  return {
    ...{ id, title, fileName, rowsTotal, rowsDone, askedByName, reason },
    register: row.register as RegisterName,
    parameters: JSON.parse(row.parameters) as Record<string, string>,
    state: row.state as ExportState,
    askedAt: instantOf(row.askedAt),
    finishedAt: row.finishedAt ? instantOf(row.finishedAt) : undefined,
    sha256: row.sha256 ?? undefined,
    sizeBytes: row.sizeBytes === null ? undefined : Number(row.sizeBytes),
    removedAt: row.removedAt ? instantOf(row.removedAt) : undefined,
  }
}

export type NewExport = Pick<
  RegisterExport,
  'id' | 'register' | 'parameters' | 'title' | 'fileName' | 'rowsTotal' | 'askedAt' | 'askedByName'
> & { contractId: string; partyId: string; askedBy: string; plan: string }

export async function insertExport(tx: Tx, { parameters, askedAt, ...row }: NewExport): Promise<void> {
  const data = { ...row, parameters: JSON.stringify(parameters), askedAt: dateOf(askedAt) }
  await tx.registerExport.createMany({ data: [{ ...data, state: 'waiting', rowsDone: 0, reason: '' }] })
}

/** How many of the own side are not over yet. */
export async function countRunning(tx: Tx, of: { contractId: string; partyId: string }): Promise<number> {
  return tx.registerExport.count({ where: { ...of, state: { in: ['waiting', 'drawing'] } } })
}

/** Of the own side, newest first, 20 a page. */
export async function listExports(
  tx: Tx,
  of: { contractId: string; partyId: string },
  before?: { askedAt: string; id: string },
): Promise<{ exports: RegisterExport[]; hasMore: boolean }> {
  const rows = await tx.registerExport.findMany({
    where: {
      ...of,
      ...(before && {
        askedAt: { lte: new Date(before.askedAt) },
        NOT: { askedAt: new Date(before.askedAt), id: { gte: before.id } },
      }),
    },
    omit: { plan: true },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
  })
  return { exports: rows.slice(0, PAGE).map(exportOf), hasMore: rows.length > PAGE }
}

export async function findExport(tx: Tx, { contractId, id }: Of): Promise<RegisterExport | undefined> {
  const row = await tx.registerExport.findUnique({ where: { contractId_id: { contractId, id } }, omit: { plan: true } })
  return row ? exportOf(row) : undefined
}

/** What the job draws; empty when the export is over. */
export async function findPlan(tx: Tx, { contractId, id }: Of): Promise<string | undefined> {
  const where = { contractId_id: { contractId, id } }
  return (await tx.registerExport.findUnique({ where, select: { plan: true } }))?.plan
}

type Running = Of & { rowsDone: number }

/** How far the job is; false when the export is over. */
export async function markDrawing(tx: Tx, { contractId, id, rowsDone }: Running): Promise<boolean> {
  const where = { contractId, id, state: { in: ['waiting', 'drawing'] } }
  return (await tx.registerExport.updateMany({ where, data: { state: 'drawing', rowsDone } })).count === 1
}

type End = { at: Instant } & ({ sha256: string; sizeBytes: number; rowsDone: number } | { reason: string })

/** The end of an export; false when it was over already. */
export async function endExport(tx: Tx, { contractId, id }: Of, { at, ...end }: End): Promise<boolean> {
  const where = { contractId, id, state: { in: ['waiting', 'drawing'] } }
  const state = 'reason' in end ? 'failed' : 'ready'
  const data = { ...end, state, plan: '', finishedAt: dateOf(at) }
  return (await tx.registerExport.updateMany({ where, data })).count === 1
}
