import { conflict, notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { ChainLink, StoredEntry } from '@/lib/platform/record/chain'
import { defineOperation } from '@/lib/platform/server/operation'
import { FORMAT_WORDS } from '@/lib/rules/exports/formats'
import { scopeOf, withBodies } from '../record'
import { exportInput } from '../schema'
import { findHead, listLinks, listStretch } from '../store'

/** One print holds no more; a longer record is exported as lines of JSON by the operator's tool. */
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

/** The whole record as the reader may see it, for a print or a file that can be verified without this product. */
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
      const links = (await listLinks(tx, after, STRETCH)).filter(({ seq }) => seq <= head.seq)
      entries.push(...withBodies(links, await listStretch(tx, scopeOf(contract.id), after + 1, after + STRETCH)))
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
