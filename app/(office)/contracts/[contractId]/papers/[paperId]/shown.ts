import type { show } from '@/lib/platform/server/request'
import type { getPaper } from '@/lib/registers/papers/operations/reading/get'

/** What the page was given of the paper. */
export type ShownPaper = Awaited<ReturnType<typeof show<'papers.get', unknown, OutputOf<typeof getPaper>>>>
type OutputOf<T> = T extends { run: (...given: never[]) => Promise<infer R> }
  ? Extract<R, { ok: true }> extends { value: infer V }
    ? V
    : never
  : never
export type At = { contractId: string; paperId: string; version: number }
