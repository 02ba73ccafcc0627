import { findForm } from '@/lib/authorities/registry'
import { notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/client'
import { type ContractContext, defineOperation, type JobContext } from '@/lib/platform/server/operation'
import { FORMAT_WORDS } from '@/lib/rules/exports/formats'
import type { PrintMaterial } from '../../material'
import { readableField } from '../../readers'
import { exportRef, versionRef } from '../../schema'
import { listAttachments } from '../../store/attachments'
import { listLinkedItems } from '../../store/items'
import { findPaper } from '../../store/papers'
import { findAuthorityName, findPartyName } from '../../store/parties'
import { findHeadOfVersion } from '../../store/prints'
import { listSealed } from '../../store/sealed'
import { findConditions, findReceipt } from '../../store/steps'
import { findVersion } from '../../store/versions'
import { namedVersions } from '../reading/links'

/** What a print or a table of the version is made from, without sealed values. */
export async function materialOf(
  { tx, contract }: { tx: Tx; contract: { id: string; number: string; name: string } },
  ref: { paperId: string; version: number },
): Promise<Result<PrintMaterial>> {
  const paper = await findPaper(tx, contract.id, ref.paperId)
  const version = await findVersion(tx, contract.id, ref.paperId, ref.version)
  const form = paper && findForm(paper.document, paper.edition, paper.formKey)
  if (!paper || !version || !form) return notFound()
  return done({
    contract: { number: contract.number, name: contract.name, authorityName: await findAuthorityName(tx, contract.id) },
    form,
    version,
    submitterName: await findPartyName(tx, contract.id, paper.partyId),
    conditions: await findConditions(tx, { contractId: contract.id, ...ref }),
    receipt: await findReceipt(tx, { contractId: contract.id, ...ref }),
    attachments: await listAttachments(tx, contract.id, ref.paperId, ref.version),
    itemNames: Object.fromEntries(
      (await listLinkedItems(tx, contract.id, [version.content])).map(({ id, name }) => [id, name]),
    ),
    paperNames: Object.fromEntries(
      (await namedVersions({ tx, contract }, form, [version.content])).map((one) => [
        `${one.paperId}/${one.version}`,
        one.name,
      ]),
    ),
    head: await findHeadOfVersion(tx, { contractId: contract.id, paperId: ref.paperId }, ref.version),
  })
}

/** What the job needs to draw the kept print. Sealed values are not in it. */
export const materialForPrint = defineOperation({
  name: 'papers.material_for_print',
  input: versionRef,
  run: (context: JobContext, ref) => materialOf(context, ref),
})

/** The same with the sealed values opened that this person may read, for a print or a table on request; that and how many is in the record. */
export const exportSealed = defineOperation({
  name: 'papers.export_sealed',
  input: exportRef,
  async run(
    context: ContractContext,
    { format: _, ...ref },
  ): Promise<Result<PrintMaterial & { sealed: Record<string, string> }>> {
    const material = await materialOf(context, ref)
    if (!material.ok) return material
    const { contract, tx, sealer } = context
    const { form } = material.value
    const stored = (await listSealed(tx, { contractId: contract.id, ...ref })).filter(
      ({ path }) => readableField(form, path, contract.rights) !== undefined,
    )
    const opened = stored.map(
      (each) =>
        [each.path, sealer.unseal({ contractId: contract.id, paperId: ref.paperId, path: each.path }, each)] as const,
    )
    return done({ ...material.value, sealed: Object.fromEntries(opened) })
  },
  isAnswerSecret: true,
  entry: ({ paperId, version, format }, { form, sealed }) => ({
    subject: `「${form.title}」第${version}版を封緘項目付きで${FORMAT_WORDS[format]}に出力`,
    details: { exported: paperId, version, format, opened: Object.keys(sealed).length },
    visibility: 'shared',
  }),
})
