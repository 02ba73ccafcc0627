import { dateOf, type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import type { PaperAct } from '@/lib/rules/approvals/transitions'

export type Remark = { path: string; message: string }
export type Step = {
  version: number
  act: PaperAct
  at: Instant
  byName: string
  reason: string
  remarks: Remark[]
  /** What an approval was given under; empty for none. */
  conditions: string
}
export type NewStep = Step & { contractId: string; id: string; partyId: string; paperId: string; by: string }

export async function appendStep(tx: Tx, { remarks, at, ...step }: NewStep): Promise<void> {
  await tx.paperStep.create({
    data: { ...step, visibility: 'shared', at: dateOf(at), remarks: JSON.stringify(remarks) },
  })
}

/** What was done to the paper, oldest first. */
export async function listSteps(tx: Tx, contractId: string, paperId: string): Promise<Step[]> {
  const rows = await tx.paperStep.findMany({
    where: { contractId, paperId },
    orderBy: [{ at: 'asc' }, { version: 'asc' }],
    take: 500,
  })
  return rows.map((row) => ({
    version: row.version,
    act: row.act as PaperAct,
    at: instantOf(row.at),
    byName: row.byName,
    reason: row.reason,
    remarks: JSON.parse(row.remarks) as Remark[],
    conditions: row.conditions,
  }))
}

/** What the version was approved under; empty where it was not, or under nothing. */
export async function findConditions(
  tx: Tx,
  of: { contractId: string; paperId: string; version: number },
): Promise<string> {
  const row = await tx.paperStep.findFirst({ where: { ...of, act: 'approve' }, select: { conditions: true } })
  return row?.conditions ?? ''
}

/** Who recorded the receipt of the version, and when; undefined while nobody has. */
export async function findReceipt(
  tx: Tx,
  of: { contractId: string; paperId: string; version: number },
): Promise<{ by: string; at: Instant } | undefined> {
  const row = await tx.paperStep.findFirst({ where: { ...of, act: 'receive' }, select: { byName: true, at: true } })
  return row ? { by: row.byName, at: instantOf(row.at) } : undefined
}

export type Note = { text: string; at: Instant; byName: string }

export async function appendNote(
  tx: Tx,
  note: Note & { contractId: string; id: string; partyId: string; paperId: string; by: string },
): Promise<void> {
  await tx.paperNote.create({ data: { ...note, visibility: 'own', at: dateOf(note.at) } })
}

/** The own side's inner notes; the database gives no others. */
export async function listNotes(tx: Tx, contractId: string, paperId: string): Promise<Note[]> {
  const rows = await tx.paperNote.findMany({ where: { contractId, paperId }, orderBy: { at: 'asc' }, take: 200 })
  return rows.map((row) => ({ text: row.text, byName: row.byName, at: instantOf(row.at) }))
}
