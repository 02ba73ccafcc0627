import type { Result } from '@/lib/kernel/result'
import { asClient } from '@/lib/platform/host/roles'
import { MARK, PRIVATE } from './probe-contract'
import { tablesOf } from './probe-tables'
import type { Story } from './story'

/** What a caller gets to see: the door's answer, or that it broke and in which words. */
export type Outcome = Result<unknown> | { threw: string }

export async function outcomeOf(answer: Promise<Result<unknown>>): Promise<Outcome> {
  try {
    return await answer
  } catch (reason) {
    return { threw: String(reason instanceof Error ? reason.message : reason) }
  }
}

/** Names of rows, and what tells of content without showing it. Accounts are left out: people know their own. */
const TELLING = [
  'id',
  'contract_id',
  'party_id',
  'paper_id',
  'item_id',
  'sha256',
  'original_sha256',
  'content_hash',
  'commitment',
  'hash',
  'digest',
]

/** Every text that says something about the story's contract: its ids, hashes, number and name, and the marks of its content. */
export function secretsOf(story: Story): Promise<string[]> {
  return asClient(story.test.adminUrl, async (admin) => {
    const found = new Set<string>([MARK, ...Object.values(PRIVATE)])
    for (const { name, columns } of await tablesOf(admin)) {
      if (!columns.includes('contract_id')) continue
      const telling = columns.filter((column) => TELLING.includes(column)).map((column) => `"${column}"::text`)
      const { rows } = await admin.query<{ texts: (string | null)[] }>(
        `select array[${telling}] as texts from "${name}" where contract_id = $1`,
        [story.contractId],
      )
      for (const text of rows.flatMap(({ texts }) => texts)) if (text) found.add(text)
    }
    const { rows } = await admin.query<{ number: string; name: string }>(
      'select number, name from contract where id = $1',
      [story.contractId],
    )
    for (const { number, name } of rows) found.add(number).add(name)
    return [...found]
  })
}

/** Those of the secrets that stand in the outcome. */
export function leaksIn(outcome: Outcome, secrets: readonly string[]): string[] {
  const said = JSON.stringify(outcome)
  return secrets.filter((secret) => said.includes(secret))
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** The whole outcome as a text that two calls can be compared by: ids that are no secrets are all alike. */
export function comparable(outcome: Outcome, secrets: readonly string[]): string {
  return JSON.stringify(outcome).replace(ID, (id) => (secrets.includes(id) ? id : 'id'))
}
