import type { Instant } from '@/lib/kernel/instant'
import type { PrintedPaper } from '@/lib/platform/pdf/paper/printed-paper'
import { sealedFields } from '@/lib/rules/forms/sealing'
import { decisionWord } from '../../labels'
import type { PrintMaterial } from '../../material'

/** The version as it is printed: content, who did what and when, files, and the record's head. */
export function printedPaper(
  { contract, form, version, submitterName, attachments, itemNames, head, sealed }: PrintMaterial,
  madeAt: Instant,
): PrintedPaper {
  return {
    form,
    itemNames,
    submitterName,
    head,
    sealed,
    madeAt,
    content: version.content,
    redacted: sealed === undefined && sealedFields(form).length > 0,
    contractName: contract.name,
    contractNumber: contract.number,
    authorityName: contract.authorityName,
    versionNumber: version.number,
    startsOn: version.startsOn,
    submittedAt: version.submittedAt,
    submittedBy: version.submittedByName,
    decision: decisionOf(version),
    attachments: attachments.map(({ fileName, sha256, sizeBytes }) => ({ name: fileName, sha256, size: sizeBytes })),
    contentHash: version.contentHash,
  }
}

function decisionOf({
  state,
  reviewWord,
  decidedAt,
  decidedByName,
}: PrintMaterial['version']): PrintedPaper['decision'] {
  if (!decidedAt || !decidedByName) return undefined
  return { word: reviewWord, by: decidedByName, at: decidedAt, outcome: decisionWord(state, reviewWord) }
}
