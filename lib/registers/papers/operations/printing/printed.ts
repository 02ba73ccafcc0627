import type { Instant } from '@/lib/kernel/instant'
import type { PrintedPaper } from '@/lib/platform/pdf/paper/printed-paper'
import { sealedFields } from '@/lib/rules/forms/sealing'
import { ACT_WORDS, decisionWord } from '../../labels'
import type { PrintMaterial } from '../../material'

/** The version as it is printed: content, who did what and when, files, and the record's head. */
export function printedPaper(material: PrintMaterial, madeAt: Instant): PrintedPaper {
  const { contract, form, version, submitterName, attachments, itemNames, paperNames, head, sealed } = material
  return {
    form,
    itemNames,
    paperNames,
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
    decision: answerTo(material),
    attachments: attachments.map(({ fileName, sha256, sizeBytes, isOwnLayout }) => ({
      name: isOwnLayout ? `${fileName}（独自の様式）` : fileName,
      sha256,
      size: sizeBytes,
    })),
    contentHash: version.contentHash,
  }
}

/** What became of the version: a receipt, a decision with its conditions, or its withdrawal by the side that had submitted it. */
function answerTo({ version, conditions, receipt }: PrintMaterial): PrintedPaper['decision'] {
  const { state, reviewWord, decidedAt, decidedByName } = version
  if (state === 'received') return receipt && { word: reviewWord, outcome: ACT_WORDS.receive, ...receipt }
  if (!decidedAt || !decidedByName) return undefined
  const word = decisionWord(state, reviewWord)
  const decision = { word: reviewWord, by: decidedByName, at: decidedAt }
  if (state === 'withdrawn') return { ...decision, outcome: word, isWithdrawal: true }
  return conditions ? { ...decision, outcome: `${word}（条件付き）`, conditions } : { ...decision, outcome: word }
}
