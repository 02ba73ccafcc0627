import { dateOf, type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import { type SettingInForce, type SettingRow, valuesInForce } from './settings'

export type NewSetting = SettingRow & { contractId: string; id: string; partyId: string; setBy: string }

export async function appendSettings(tx: Tx, rows: readonly NewSetting[]): Promise<void> {
  await tx.contractSetting.createMany({
    data: rows.map((row) => ({ ...row, fromAt: dateOf(row.fromAt), setAt: dateOf(row.setAt) })),
  })
}

/** Every value that was ever set on these contracts, the latest first. */
export async function listSettingsOf(
  tx: Tx,
  contractIds: readonly string[],
): Promise<(SettingRow & { contractId: string })[]> {
  const rows = await tx.contractSetting.findMany({
    where: { contractId: { in: [...contractIds] } },
    select: { contractId: true, key: true, value: true, fromAt: true, setAt: true, setByName: true, basis: true },
    orderBy: [{ fromAt: 'desc' }, { setAt: 'desc' }, { key: 'asc' }],
  })
  return rows.map((row) => ({ ...row, fromAt: instantOf(row.fromAt), setAt: instantOf(row.setAt) }))
}

/** Every value that was ever set on the contract, the latest first. */
export async function listSettings(tx: Tx, contractId: string): Promise<SettingRow[]> {
  return listSettingsOf(tx, [contractId])
}

/** What is in force on the contract, each value under its document and the key that the document itself uses. */
export async function listSettingsInForce(tx: Tx, contractId: string, at: Instant): Promise<SettingInForce[]> {
  return valuesInForce(await listSettings(tx, contractId), at)
}

/** Acts on the settings of a contract follow one another until the end of the transaction. */
export async function lockSettings(tx: Tx, contractId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`settings/${contractId}`}, 0))`
}
