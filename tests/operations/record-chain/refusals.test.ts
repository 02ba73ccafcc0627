import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { asClient } from '@/lib/platform/host/roles'
import { openNewContract } from '@/lib/registers/contracts/operations/open'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { readSealed } from '@/lib/registers/papers/operations/reading/sealed'
import { approvePaper, receivePaper, returnPaper } from '@/lib/registers/papers/operations/review/acts'
import { listRecord } from '@/lib/registers/record/operations/list'
import { verifyRecord } from '@/lib/registers/record/operations/verify'
import { rosterAtOperation } from '@/lib/registers/roster/operations/at'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { type Filed, PLAN, prepare, versionIn } from '../../support/papers'
import { openStory, type Story } from '../../support/story'
import { refusalOf } from '../refusals'

let story: Story
let roster: Filed
let pending: Filed
beforeAll(async () => {
  story = await openStory()
  roster = (await prepare(story)).roster
  pending = await versionIn(story, 'decided', 'submitted')
})
afterAll(() => story.close())

type Row = {
  scope: string
  visibility: string
  operation: string
  subject: string
  details: string
  actor_name: string
  contract_id: string | null
  party_id: string | null
}

/** What came to stand in any chain while the work was done. */
async function writtenBy(work: () => Promise<unknown>): Promise<Row[]> {
  const count = 'select coalesce(sum(seq), 0)::int as n from record_head'
  return asClient(story.test.adminUrl, async (admin) => {
    const { rows: heads } = await admin.query<{ scope: string; seq: number }>('select scope, seq from record_head')
    const { rows: before } = await admin.query(count)
    await work()
    const { rows } = await admin.query<Row>('select * from record_entry order by scope, seq')
    const fresh = rows.filter(
      (row) =>
        ((row as unknown as { seq: number }).seq ?? 0) > (heads.find(({ scope }) => scope === row.scope)?.seq ?? 0),
    )
    const { rows: after } = await admin.query(count)
    expect(after[0].n - before[0].n).toBe(fresh.length)
    return fresh
  })
}
const scopeOfOrganisation = async (code: string) => {
  const { rows } = await asClient(story.test.adminUrl, (admin) =>
    admin.query('select id from organisation where code = $1', [code]),
  )
  return `organisation:${rows[0].id}`
}

describe('断られた行為の記録', () => {
  it.each([
    ['rival', 'aoyama'],
    ['stranger', 'hokuto'],
    ['clerk', 'roudou'],
    ['bystander', 'kyogikai'],
  ] as const)('契約にかかわりのない %s の試みは、自らの組織の記録に残り、契約の記録には残らない', async (who, code) => {
    const rows = await writtenBy(() => story.ask(who, approvePaper, pending))
    expect(rows).toMatchObject([
      {
        scope: await scopeOfOrganisation(code),
        operation: 'papers.approve',
        visibility: 'own',
        contract_id: null,
        party_id: null,
      },
    ])
    const [row] = rows
    expect(row?.subject).toBe('対象が見つからないか、権限の範囲外')
    expect(row?.details).toBe('{"refused":"not_found"}')
    expect(JSON.stringify(row)).not.toContain(story.contractId)
    expect(JSON.stringify(row)).not.toContain(pending.paperId)
  })

  it('契約の一員の、権限のない試みも、自らの組織の記録に残る', async () => {
    const rows = await writtenBy(() => story.ask('auditor', readSealed, { ...roster, path: 'people.r1.address' }))
    expect(rows).toMatchObject([
      {
        scope: await scopeOfOrganisation('kansa'),
        operation: 'papers.read_sealed',
        details: '{"refused":"not_allowed"}',
        actor_name: '宮﨑 恵',
      },
    ])
    const opening = await writtenBy(() =>
      story.ask('manager', openNewContract, {
        number: '1',
        name: 'あ',
        contractorCode: 'aoyama',
        documents: [DOCUMENT],
        signedOn: '2026-11-20',
        startsOn: '2026-11-20',
        endsOn: '2026-11-21',
      }),
    )
    expect(opening).toMatchObject([{ scope: await scopeOfOrganisation('kyogikai'), operation: 'contracts.open' }])
  })

  it('条項による断りは自らの側だけに残り、相手方にも監査にも見えず、つながりには数えられる', async () => {
    const begun = await story.act(
      'manager',
      beginPaper,
      { document: DOCUMENT.document, formKey: 'disposal_plan' },
      story.contractId,
    )
    const typed = { paperId: begun.paperId, revision: 0, content: { ...PLAN, media: [] } }
    const [row, ...others] = await writtenBy(() => story.ask('manager', submitPaper, typed))
    expect(others).toEqual([])
    expect(row).toMatchObject({
      scope: `contract:${story.contractId}`,
      visibility: 'own',
      operation: 'papers.submit',
      subject: '条項により受け付けず',
    })
    const subjects = async (who: 'manager' | 'assistant' | 'chief' | 'auditor') =>
      (await story.act(who, listRecord, {}, story.contractId)).entries.map(({ subject }) => subject)
    for (const who of ['manager', 'assistant'] as const)
      expect(await subjects(who), who).toContain('条項により受け付けず')
    for (const who of ['chief', 'auditor'] as const)
      expect(await subjects(who), who).not.toContain('条項により受け付けず')
    for (const who of ['manager', 'chief', 'auditor'] as const)
      expect(await story.act(who, verifyRecord, {}, story.contractId), who).toMatchObject({ intact: true })
    const needsReason = await writtenBy(() => story.ask('chief', returnPaper, pending))
    expect(needsReason).toMatchObject([
      {
        scope: `contract:${story.contractId}`,
        visibility: 'own',
        details: '{"refused":[{"path":"reason","clause":""}]}',
      },
    ])
  })

  it('形の壊れた入力、衝突、読むだけの問いへの断りは、記録されない', async () => {
    expect(await writtenBy(() => story.ask('chief', approvePaper, { paperId: 'x', version: -1 }))).toEqual([])
    expect(await writtenBy(() => story.ask('chief', receivePaper, pending))).toEqual([])
    const future = { at: '2027-01-01' }
    expect(refusalOf(await story.ask('chief', rosterAtOperation, future))).toBe('invalid')
    expect(await writtenBy(() => story.ask('chief', rosterAtOperation, future))).toEqual([])
    expect(await writtenBy(() => story.ask('nobody', approvePaper, pending))).toEqual([])
  })

  it('読むことの許されない契約を読もうとした試みは、自らの組織の記録に残る', async () => {
    const rows = await writtenBy(() => story.ask('rival', getPaper, roster))
    expect(rows).toMatchObject([
      { scope: await scopeOfOrganisation('aoyama'), operation: 'papers.get', details: '{"refused":"not_found"}' },
    ])
  })

  it('組織の記録は、その組織の利用者を管理する人だけに見える', async () => {
    await story.ask('clerk', approvePaper, pending)
    const { rows } = await asClient(story.test.adminUrl, (admin) =>
      admin.query(`select count(*)::int as n from record_entry where organisation_id is not null`),
    )
    expect(rows[0].n).toBeGreaterThan(0)
    const seen = async (who: 'chief' | 'clerk' | 'manager') =>
      story.database.$transaction(async (tx) => {
        const session = sha256Hex(story.sessions[who])
        await tx.$queryRaw`select app.enter(${session}, null, now(), interval '1 hour', interval '12 hours')`
        const found = await tx.recordEntry.findMany({
          where: { NOT: { organisationId: null } },
          select: { scope: true },
        })
        return new Set(found.map(({ scope }) => scope))
      })
    expect([...(await seen('chief'))]).toEqual([await scopeOfOrganisation('roudou')])
    expect([...(await seen('manager'))]).toEqual([await scopeOfOrganisation('kyogikai')])
    expect([...(await seen('clerk'))]).toEqual([])
  })
})
