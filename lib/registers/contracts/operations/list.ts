import { civilDateAt } from '@/lib/kernel/civil-date'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { isGranted, permitted } from '@/lib/rules/access/standing'
import { listInput } from '../schema'
import { periodAt } from '../settings'
import { listSettingsOf } from '../store'
import { listContracts } from '../store/contracts'

/** The ways to note an incident: of the contractor, and of the authority. */
const REPORTS = ['facts.record', 'facts.state'] as const

/** Every contract that the person may know of, newest first, 25 a page: those that are read, and those whose members the person may only name. */
export const listOwnContracts = defineOperation({
  name: 'contracts.list',
  input: listInput,
  async run({ tx, actor, standing, now }, { before, search }) {
    const { contracts, hasMore } = await listContracts(tx, { ...actor, before, search })
    const settings = Map.groupBy(
      await listSettingsOf(
        tx,
        contracts.map(({ id }) => id),
      ),
      ({ contractId }) => contractId,
    )
    const last = contracts.at(-1)
    return done({
      contracts: contracts.map(({ rights, ...contract }) => ({
        ...contract,
        reads: rights.includes('read'),
        reportsIncidents: REPORTS.some((name) => isGranted(name, { ...standing, ...contract, rights })),
        namesMembers: rights.includes('administer') || actor.organisationRights.includes('manage_people'),
        period: periodAt(settings.get(contract.id) ?? [], now),
      })),
      today: civilDateAt(now),
      next: hasMore && last ? { openedAt: last.openedAt, id: last.id } : undefined,
      can: permitted(['contracts.open'], standing),
    })
  },
})
