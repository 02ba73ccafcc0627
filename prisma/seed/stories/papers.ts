import { attachFile } from '@/lib/registers/papers/operations/filing/attach'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { saveDraftOperation } from '@/lib/registers/papers/operations/filing/save-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import type { Content } from '@/lib/rules/forms/declaration'
import { type DutyName, dutyKey, type Filed } from './names'
import { type Scan, scanned } from './scans'
import { type Script, step } from './tell'

export type Filing = {
  form: string
  document?: string
  /** Said where the paper names something that the story has to tell first. */
  content: Content | (() => Content)
  startsOn?: string
  /** The duties that the paper answers, beside the one for which it exists. */
  answers?: DutyName[]
  scans?: Scan[]
}

/** The contractor files a paper: the clerk writes it, the one who answers for the contractor submits it. */
export function file(script: Script, at: string, filing: Filing): Filed {
  return submitted(script, at, filing)
}

/** The same paper once more, as a new version. */
export function fileAgain(script: Script, at: string, earlier: Filed, filing: Filing): Filed {
  return submitted(script, at, filing, earlier)
}

function submitted(script: Script, at: string, filing: Filing, earlier?: Filed): Filed {
  const filed: Filed = { paperId: '', version: 0, contentHash: '' }
  step(script, at, async () => {
    const { stage, contractId, filer } = script
    const { paperId, revision, content } = await written(script, filing, earlier)
    const { startsOn, answers = [] } = filing
    const keys = answers.map((duty) => dutyKey(script, duty, 'contractor'))
    const input = { paperId, revision, content, startsOn, answers: keys }
    const { version, contentHash } = await stage.act(filer, submitPaper, input, contractId)
    Object.assign(filed, { paperId, version, contentHash })
  })
  return filed
}

/** A paper that is not finished: it lies with the contractor alone. */
export function draft(script: Script, at: string, filing: Filing): void {
  step(script, at, async () => {
    const { paperId, revision, content } = await written(script, filing)
    const input = { paperId, revision, content, startsOn: filing.startsOn }
    await script.stage.act(script.clerk, saveDraftOperation, input, script.contractId)
  })
}

/** Nobody else has the draft open, so it is the first one: nothing was saved in it yet. */
async function written(
  { stage, contractId, clerk, document }: Script,
  { form, document: of = document, content, scans = [] }: Filing,
  earlier?: Filed,
) {
  const begun = earlier ? { paperId: earlier.paperId } : { document: of, formKey: form }
  const { paperId } = await stage.act(clerk, beginPaper, begun, contractId)
  for (const scan of scans) {
    const { fileName, bytes } = await scanned(scan)
    const kept = await stage.keptFiles.keep(contractId, bytes)
    await stage.act(clerk, attachFile, { paperId, fileName, mediaType: 'application/pdf', ...kept }, contractId)
  }
  return { paperId, revision: 0, content: typeof content === 'function' ? content() : content }
}

/** The rows of a table in their order, each with its name within the paper. */
export function numbered<Columns extends Record<string, unknown>>(rows: readonly Columns[]) {
  return rows.map((columns, at) => ({ rowId: `r${at + 1}`, ...columns }))
}
