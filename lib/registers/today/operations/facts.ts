import { findDocument } from '@/lib/authorities/registry'
import { civilDateAt } from '@/lib/kernel/civil-date'
import type { AccountContext } from '@/lib/platform/server/operation'
import { valuesInForce } from '@/lib/registers/contracts/settings'
import { listSettingsOf } from '@/lib/registers/contracts/store'
import { listPinnedOf } from '@/lib/registers/contracts/store/contracts'
import { editionsOn } from '@/lib/registers/roster/pinned'
import { type Carried, type Facts, type Filed, reportFormsOf } from '../asked'
import type { Binding, Standing } from '../item'
import { listCarriedOut, listFiled, listStandings } from '../store'

export type KnownFacts = Facts & { carried?: Carried }

/** What binds each contract of the person now, and what has been answered, filed and carried out on it: five statements. */
export async function factsOf({ tx, actor, now }: AccountContext): Promise<KnownFacts[]> {
  const standings = await listStandings(tx, actor)
  const ids = standings.map(({ contractId }) => contractId)
  const bindings = await bindingsOf({ tx, now }, ids)
  const settings = Map.groupBy(await listSettingsOf(tx, ids), ({ contractId }) => contractId)
  const filed = Map.groupBy(await listFiled(tx, ids, formsOf(bindings)), ({ contractId }) => contractId)
  const carried = await carriedOf({ tx }, ids, bindings)
  return standings.map((standing: Standing) => ({
    standing,
    bindings: bindings.get(standing.contractId) ?? [],
    filed: filed.get(standing.contractId) ?? [],
    answered: valuesInForce(settings.get(standing.contractId) ?? [], now),
    carried: carried.get(standing.contractId),
  }))
}

type Bindings = Map<string, Binding[]>

async function bindingsOf({ tx, now }: Pick<AccountContext, 'tx' | 'now'>, ids: readonly string[]): Promise<Bindings> {
  const pinned = Map.groupBy(await listPinnedOf(tx, ids), ({ contractId }) => contractId)
  const today = civilDateAt(now)
  const found = [...pinned].map(([contractId, rows]): [string, Binding[]] => [
    contractId,
    editionsOn(rows, today).flatMap(({ document, edition }) => {
      const declared = findDocument(document, edition)
      return declared ? [{ document, declared }] : []
    }),
  ])
  return new Map(found)
}

/** Every form that binds one of the contracts, once. */
function formsOf(bindings: Bindings): Filed[] {
  const all = [...bindings.values()]
    .flat()
    .flatMap(({ document, declared }) => declared.forms.map(({ key }) => ({ document, formKey: key })))
  return [...new Map(all.map((form) => [`${form.document}#${form.formKey}`, form])).values()]
}

async function carriedOf(
  { tx }: Pick<AccountContext, 'tx'>,
  ids: readonly string[],
  bindings: Bindings,
): Promise<Map<string, Carried>> {
  const reports = [...bindings.values()].flat().flatMap(({ declared }) => reportFormsOf(declared).map(({ key }) => key))
  const rows = await listCarriedOut(tx, ids, [...new Set(reports)])
  return new Map(rows.map(({ contractId, ...carried }) => [contractId, carried]))
}
