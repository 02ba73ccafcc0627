import { conflict, notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/client'
import type { ChainLink, StoredEntry } from '@/lib/platform/record/chain'
import { defineOperation } from '@/lib/platform/server/operation'
import { FORMAT_WORDS } from '@/lib/rules/exports/formats'
import { scopeOf, withBodies } from '../record'
import { exportedEntriesInput, exportInput } from '../schema'
import { findHead, listLinks, listStretch } from '../store'

/** One table holds no more; a longer record is exported as lines of JSON by the operator's tool. */
const MOST_ENTRIES = 10_000
const STRETCH = 1000
const WORDS = { ...FORMAT_WORDS, lines: 'JSON行' }

export type ExportedRecord = {
  contract: { number: string; name: string }
  at: string
  scope: string
  head: { seq: number; hash: string }
  /** Oldest first; entries of the other side alone are bare links. */
  entries: (ChainLink | StoredEntry)[]
}

/** The whole record as the reader may see it, for a table or a file that can be verified without this product. */
export const exportRecord = defineOperation({
  name: 'record.export',
  input: exportInput,
  isAnswerSecret: true,
  async run({ tx, contract, now }): Promise<Result<ExportedRecord>> {
    const head = await findHead(tx)
    if (!head) return notFound()
    if (head.seq > MOST_ENTRIES)
      return conflict(`記録が${MOST_ENTRIES}件を超えています。運営者に、検証用ファイルでの出力を依頼してください。`)
    const entries: ExportedRecord['entries'] = []
    for (let after = 0; after < head.seq; after += STRETCH) {
      entries.push(...(await stretchOf(tx, contract.id, { after, until: head.seq })))
    }
    return done({
      contract: { number: contract.number, name: contract.name },
      at: now,
      scope: scopeOf(contract.id),
      head,
      entries,
    })
  },
  entry: ({ format }, { head }) => ({
    subject: `操作の記録を${WORDS[format]}に出力（${head.seq}件まで）`,
    details: { format, head: head.hash },
    visibility: 'shared',
  }),
})

/** A page of the record up to a number, as the reader may see it: what is the other side's alone is a bare link. */
export const exportRecordEntries = defineOperation({
  name: 'record.export_entries',
  input: exportedEntriesInput,
  async run({ tx, contract }, { after, until }) {
    const entries = await stretchOf(tx, contract.id, { after, until })
    const last = entries.at(-1)?.seq
    return done({ entries, next: last !== undefined && last < until ? last : undefined })
  },
})

async function stretchOf(tx: Tx, contractId: string, { after, until }: { after: number; until: number }) {
  const links = (await listLinks(tx, after, STRETCH)).filter(({ seq }) => seq <= until)
  return withBodies(links, await listStretch(tx, scopeOf(contractId), after + 1, Math.min(after + STRETCH, until)))
}
