import { findDocument, inPrintedOrder } from '@/lib/authorities/registry'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { permitted } from '@/lib/rules/access/standing'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { fieldsOf, isKept, tablesOf } from '@/lib/rules/forms/declared'
import { demandOf } from '@/lib/rules/forms/demand'
import { valuesOf } from '../../../contracts/settings'
import { listSettingsInForce } from '../../../contracts/store'
import { listLabelsOf } from '../../../duties/store/evidence'
import { listInput } from '../../schema'
import { listBegunForms, listPapers, listPinned } from '../../store/papers'

const PAGE = 50

/** The papers of the contract, newest first, the forms that its documents ask for, and apart from them the books that are kept and never submitted. */
export const listPapersOperation = defineOperation({
  name: 'papers.list',
  input: listInput,
  async run({ tx, contract, standing, now }, { before }) {
    const rows = await listPapers(tx, contract.id, before)
    const settings = await listSettingsInForce(tx, contract.id, now)
    const declared = inPrintedOrder(await listPinned(tx, contract.id)).flatMap(({ document, edition }) => {
      const found = findDocument(document, edition)
      const head = { document, documentTitle: `${found?.label ?? ''}${found?.title ?? ''}` }
      return (found?.forms ?? []).map((form) => ({ head, form, demand: demandOf(form, valuesOf(settings, document)) }))
    })
    const begun = await listBegunForms(tx, contract.id, contract.partyId)
    const last = rows[PAGE - 1]
    const shown = rows.slice(0, PAGE)
    const labels = Map.groupBy(
      await listLabelsOf(
        tx,
        contract.id,
        shown.map(({ id }) => id),
      ),
      ({ paperId }) => paperId,
    )
    return done({
      papers: shown.map((row) => ({
        ...row,
        // Papers of one title are told apart by what they were filed for.
        labels: [...new Set((labels.get(row.id) ?? []).map(({ label }) => label))],
      })),
      next: rows.length > PAGE && last ? { at: last.createdAt, id: last.id } : undefined,
      forms: declared
        .filter(({ form }) => !isKept(form))
        .map(({ head, form, demand }) => ({
          ...head,
          ...namesOf(form),
          demand,
          // A form of which the contract has one paper is begun once; after that the same paper goes on.
          isThere: form.onePerContract && begun.has(`${head.document}#${form.key}`),
        })),
      books: declared
        .filter(({ form }) => isKept(form))
        .map(({ head, form, demand }) => ({ ...head, ...namesOf(form), demand, ...bookOf(form) })),
      can: permitted(['papers.begin', 'papers.receive', 'papers.approve', 'papers.export'], standing),
    })
  },
})

function namesOf({ key, title, style, clause, summary }: FormDeclaration) {
  return { formKey: key, title, style, clause, summary }
}

/** The printed word for the keeping, and what the book has to say, in printed order. */
function bookOf(form: FormDeclaration) {
  const columns = tablesOf(form).flatMap((table) => table.columns)
  return { word: form.review.first.word, contents: [...fieldsOf(form), ...columns].map(({ label }) => label) }
}
