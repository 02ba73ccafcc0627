import type { FileFolder } from '@/lib/platform/files/folder'
import { renderPaper } from '@/lib/platform/pdf/print'
import type { Call } from '@/lib/platform/server/door'
import type { Runtime } from '@/lib/platform/server/runtime'
import type { PrintRequest } from '@/lib/registers/papers/operations/printing/ask-for-print'
import { keepPrint } from '@/lib/registers/papers/operations/printing/keep-print'
import { materialForPrint } from '@/lib/registers/papers/operations/printing/material'
import { printedPaper } from '@/lib/registers/papers/operations/printing/printed'

/** Draws the print of a version outside of any transaction, stores it, and keeps its hash through the door. */
export async function printVersion(
  { door, now }: Pick<Runtime, 'door' | 'now'>,
  files: FileFolder,
  call: Call,
  { paperId, version, state }: PrintRequest,
): Promise<void> {
  const material = await door.perform(materialForPrint, { paperId, version }, call)
  if (!material.ok) throw new Error(`material: ${material.refusal.kind}`)
  // The version may have moved on since; that state has a job of its own.
  if (material.value.version.state !== state) return
  const pdf = await renderPaper(printedPaper(material.value, now()))
  const kept = await files.keep(call.contractId ?? '', pdf)
  const result = await door.perform(keepPrint, { paperId, version, state, ...kept }, call)
  // A conflict: another worker has kept its print of this state meanwhile, and that one counts.
  if (!result.ok && result.refusal.kind !== 'conflict') throw new Error(`keep: ${result.refusal.kind}`)
}
