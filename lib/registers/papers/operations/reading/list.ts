import { findDocument } from '@/lib/authorities/registry'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { permitted } from '@/lib/rules/access/standing'
import { demandOf } from '@/lib/rules/forms/demand'
import { valuesOf } from '../../../contracts/settings'
import { listSettingsInForce } from '../../../contracts/store'
import { listInput } from '../../schema'
import { listPapers, listPinned } from '../../store/papers'

const PAGE = 50

/** The papers of the contract, newest first, and the forms that its documents ask for. */
export const listPapersOperation = defineOperation({
  name: 'papers.list',
  input: listInput,
  async run({ tx, contract, standing, now }, { before }) {
    const rows = await listPapers(tx, contract.id, before)
    const settings = await listSettingsInForce(tx, contract.id, now)
    const forms = (await listPinned(tx, contract.id)).flatMap(({ document, edition }) =>
      (findDocument(document, edition)?.forms ?? []).map((form) => ({
        document,
        formKey: form.key,
        title: form.title,
        style: form.style,
        clause: form.clause,
        summary: form.summary,
        demand: demandOf(form, valuesOf(settings, document)),
        onePerContract: form.onePerContract,
      })),
    )
    const last = rows[PAGE - 1]
    return done({
      papers: rows.slice(0, PAGE),
      next: rows.length > PAGE && last ? { at: last.createdAt, id: last.id } : undefined,
      forms,
      can: permitted(['papers.begin', 'papers.receive', 'papers.approve', 'papers.export'], standing),
    })
  },
})
