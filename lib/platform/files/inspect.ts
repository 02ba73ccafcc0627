import { objectionToPackage } from './archive/inspect'
import { objectionToOle } from './archive/ole'
import { readEnds } from './bytes'
import { objectionToImage } from './image/strip'
import { type Kind, kindOf, type Named } from './kinds'
import type { Objection } from './objections'
import { objectionToPdf } from './pdf/inspect'
import { objectionToSecondFormat } from './second-format'
import { objectionToText } from './text'

const HEAD_BYTES = 64

/** The kind of a received file, after everything that stands against it has been looked for; else the first of that. */
export async function inspectFile(path: string, named: Named): Promise<{ kind: Kind } | { objection: Objection }> {
  const { head } = await readEnds(path, HEAD_BYTES, 0)
  const identified = kindOf(named, head)
  if ('objection' in identified) return identified
  const objection = await CHECKS[identified.kind](path)
  return objection === undefined ? identified : { objection }
}

const CHECKS: Record<Kind, (path: string) => Promise<Objection | undefined>> = {
  pdf: async (path) => (await objectionToSecondFormat(path, 'pdf')) ?? objectionToPdf(path),
  png: async (path) => (await objectionToSecondFormat(path, 'png')) ?? objectionToImage(path),
  jpg: async (path) => (await objectionToSecondFormat(path, 'jpg')) ?? objectionToImage(path),
  docx: async (path) => (await objectionToOle(path)) ?? objectionToPackage(path, 'docx'),
  xlsx: async (path) => (await objectionToOle(path)) ?? objectionToPackage(path, 'xlsx'),
  csv: objectionToText,
}
