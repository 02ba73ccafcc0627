import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { asClient } from '@/lib/platform/host/roles'
import { CAST, type PersonKey } from '@/prisma/seed/cast'
import { type Filed, filePaper, PLAN, prepare, versionIn } from '../../support/papers'
import { changedTables, digestsOf } from '../../support/probe-tables'
import { NOW, openStory, type Story } from '../../support/story'

/** What a bug in the product, or SQL that somebody else brought in, could do with a context that is real, and may not. */
let story: Story
let roster: Filed
let pending: Filed
let app: pg.Client
beforeAll(async () => {
  story = await openStory()
  roster = (await prepare(story)).roster
  pending = await versionIn(story, 'decided', 'submitted')
  app = new pg.Client({ connectionString: story.test.appUrl })
  await app.connect()
})
afterAll(async () => {
  await app.end()
  await story.close()
})

const enter = (client: pg.Client, who: PersonKey, contractId = story.contractId) =>
  client.query(`select app.enter($1, $2, '${NOW}', interval '1 hour', interval '12 hours')`, [
    sha256Hex(story.sessions[who]),
    contractId,
  ])

/** Does the work inside a transaction of the person and takes it back; answers what the statement said. */
async function as(who: PersonKey, sql: string, values: unknown[] = []): Promise<string> {
  await app.query('begin')
  try {
    await enter(app, who)
    const { rowCount } = await app.query(sql, values)
    return `${rowCount} rows`
  } catch (reason) {
    return String(reason instanceof Error ? reason.message : reason)
  } finally {
    await app.query('rollback')
  }
}

describe('本物の文脈で、扉を通らない文', () => {
  const decide = `update paper_version set state = 'approved', decided_at = now(), decided_by = $3, decided_by_name = 'x', effective_at = now() where paper_id = $1 and number = $2`
  const of = () => [pending.paperId, pending.version]

  it('受注者は自らの計画書を承認できない。取り下げはできても、効力は付けられない', async () => {
    expect(await as('manager', decide, [...of(), story.accounts.manager])).toMatch(/row-level security/)
    expect(await as('manager', decide, [...of(), story.accounts.chief])).toMatch(/row-level security/)
    const withdraw = (more: string) =>
      `update paper_version set state = 'withdrawn', decided_at = now(), decided_by = $3${more} where paper_id = $1 and number = $2`
    expect(await as('manager', withdraw(', effective_at = now()'), [...of(), story.accounts.manager])).toMatch(
      /paper_version_effect/,
    )
    expect(await as('manager', withdraw(''), [...of(), story.accounts.manager])).toBe('1 rows')
    expect(await as('assistant', withdraw(''), [...of(), story.accounts.assistant])).toMatch(/row-level security/)
    expect(await as('chief', withdraw(''), [...of(), story.accounts.chief])).toMatch(/row-level security/)
  })

  it('受注者の人に誤って決定の権限が付いていても、受注者は決定も受領もできない', async () => {
    const give = (rights: string[]) =>
      asClient(story.test.adminUrl, (admin) =>
        admin.query('update contract_member set rights = $1 where account_id = $2 and ended_at is null', [
          rights,
          story.accounts.manager,
        ]),
      )
    await give(['read', 'submit', 'decide', 'receive'])
    const receive = `update paper_version set state = 'received', received_at = now() where paper_id = $1 and number = $2`
    expect(await as('manager', decide, [...of(), story.accounts.manager])).toMatch(/row-level security/)
    expect(await as('manager', receive, [roster.paperId, 1])).toMatch(/row-level security/)
    await give([...CAST.manager.rights])
    expect(await as('chief', receive, [roster.paperId, 1])).toBe('1 rows')
  })

  it('発注者の決定は、本人の名で、決定の時より早くない効力でだけ書ける', async () => {
    expect(await as('chief', decide, [...of(), story.accounts.chief])).toBe('1 rows')
    expect(await as('chief', decide, [...of(), story.accounts.clerk])).toMatch(/row-level security/)
    const early = decide.replace('effective_at = now()', `effective_at = now() - interval '1 second'`)
    expect(await as('chief', early, [...of(), story.accounts.chief])).toMatch(/paper_version_effect/)
    expect(await as('chief', decide, [roster.paperId, 1, story.accounts.chief])).toMatch(
      /not a state of a received paper/,
    )
    const back = `update paper_version set state = 'received', received_at = now(), effective_at = now() + interval '1 day' where paper_id = $1 and number = $2`
    expect(await as('chief', back, [roster.paperId, 1])).toMatch(/receipt does not change/)
    for (const who of ['auditor', 'rival', 'stranger', 'clerk', 'bystander'] as const)
      expect(await as(who, decide, [...of(), story.accounts[who]]), who).toMatch(/^0 rows$|row-level security/)
  })

  it('相手方の書類に版を足せない。決定済みの版も、他人の名の版も足せない', async () => {
    const { rows: parties } = await asClient(story.test.adminUrl, (admin) =>
      admin.query('select kind, id from contract_party where contract_id = $1', [story.contractId]),
    )
    const partyOf = (kind: string) => parties.find((party) => party.kind === kind)?.id
    const insert = (more = `'submitted', null, null, null`) => `
      insert into paper_version (contract_id, paper_id, number, party_id, visibility, review_kind, review_word, content, content_hash, deviations, drafted_by, submitted_at,
                                 submitted_by, submitted_by_name, state, decided_at, decided_by, effective_at)
      values ($1, $2, 9, $3, 'shared', 'decided', '承認', '{}', '', '[]', $4, now(), $4, 'x', ${more})`
    const values = (party: string, who: PersonKey, paperId = pending.paperId) => [
      story.contractId,
      paperId,
      partyOf(party),
      story.accounts[who],
    ]
    expect(await as('manager', insert(), values('prime', 'manager'))).toBe('1 rows')
    expect(await as('chief', insert(), values('prime', 'chief'))).toMatch(/row-level security/)
    expect(await as('chief', insert(), values('authority', 'chief'))).toMatch(/row-level security/)
    expect(await as('assistant', insert(), values('prime', 'assistant'))).toMatch(/row-level security/)
    expect(await as('manager', insert(), values('prime', 'assistant'))).toMatch(/row-level security/)
    const decided = `'approved', now(), '${story.accounts.chief}', now()`
    expect(await as('manager', insert(decided), values('prime', 'manager'))).toMatch(/begins as submitted/)
  })

  it('提出された版に、後から封やファイルや印刷を足せない。ほかの契約には何も書けない', async () => {
    const { rows } = await asClient(story.test.adminUrl, (admin) =>
      admin.query(`select id from contract_party where contract_id = $1 and kind = 'prime'`, [story.contractId]),
    )
    const base = [story.contractId, pending.paperId, rows[0].id]
    const sealed = (version: number) =>
      `insert into sealed_value (contract_id, paper_id, party_id, version, path, visibility, ciphertext, commitment) values ($1, $2, $3, ${version}, 'x', 'shared', '', '')`
    expect(await as('manager', sealed(0), base)).toBe('1 rows')
    expect(await as('manager', sealed(1), base)).toMatch(/row-level security/)
    expect(
      await as(
        'manager',
        `insert into paper_pdf (contract_id, paper_id, party_id, version, visibility, state, sha256, size_bytes, made_at) values ($1, $2, $3, 1, 'shared', 'approved', '', 1, now())`,
        base,
      ),
    ).toMatch(/row-level security/)
    const note = `insert into paper_note (contract_id, id, party_id, visibility, paper_id, text, at, by, by_name) values ($1, $4, $3, 'own', $2, 'x', now(), $4, 'x')`
    expect(await as('manager', note, [...base, randomUUID()])).toBe('1 rows')
    expect(await as('manager', note, [story.foreignContractId, ...base.slice(1), randomUUID()])).toMatch(
      /row-level security/,
    )
    expect(await as('auditor', note, [...base, randomUUID()])).toMatch(/row-level security/)
  })

  it('他人の下書きを消したり変えたりする文は、一行にも当たらない', async () => {
    const filed = await filePaper(story, 'disposal_plan', PLAN)
    const before = await digestsOf(story.test.adminUrl, story)
    for (const who of ['chief', 'auditor', 'rival', 'stranger', 'clerk'] as const) {
      for (const sql of [
        'delete from paper_draft',
        'delete from sealed_value',
        'update paper set latest_version = 7',
        `update paper_draft set content = '{}'`,
        `update attachment set scan = 'clean'`,
      ])
        expect(await as(who, sql), `${who}: ${sql}`).toBe('0 rows')
    }
    expect(changedTables(before, await digestsOf(story.test.adminUrl, story))).toEqual([])
    expect(filed.version).toBe(1)
  })
})
