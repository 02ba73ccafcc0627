import { asClient } from '@/lib/platform/host/roles'
import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { listInbox } from '@/lib/registers/inbox/operations/list'
import { getMe } from '@/lib/registers/organisations/operations/get-me'
import type { PersonKey } from '@/prisma/seed/cast'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { NOW, openStory, type Story } from '../support/story'
import { type Measured, measure, printTable } from './measure'

const SETTINGS = { count: 80, lanes: 1, warmUp: 15 }
const CONTRACTS = 100
const FEW = 100
const MANY = 10_000

/**
 * The inbox through the whole door with 100 waiting papers and with 10,000 on the same hundred contracts: for an officer who may
 * receive and decide all of them, for the contractor that waits for them, and for an officer of the same authority who reads one
 * contract only. And the header of every page, with as many notices. The ratio is the figure.
 */
export async function benchInbox(): Promise<void> {
  const story = await openStory(4)
  try {
    await story.act(
      'chief',
      giveRights,
      { accountId: story.accounts.clerk, rights: ['read', 'receive'] },
      story.contractId,
    )
    await addContracts(story)
    const looks = {
      'inbox of an officer': () => story.act('chief', listInbox, {}),
      'inbox of an officer, one form': () =>
        story.act('chief', listInbox, { form: `${DOCUMENT.document}#disposal_plan` }),
      'inbox of the contractor (相手待ち)': () => story.act('manager', listInbox, { show: 'theirs' }),
      'inbox of an officer of one contract': () => story.act('clerk', listInbox, {}),
      'header with the unread notices': () => story.act('chief', getMe, {}),
    }
    const rows: Measured[] = []
    const measureAll = async (size: number) => {
      for (const [name, look] of Object.entries(looks)) rows.push(await measure(`${name}, ${size}`, SETTINGS, look))
    }
    await addPapers(story, 0, FEW)
    await measureAll(FEW)
    await addPapers(story, FEW, MANY)
    await measureAll(MANY)
    printTable(`Inbox: ${MANY} waiting papers against ${FEW} (${CONTRACTS} contracts)`, rows)
    Object.keys(looks).forEach((name, at) => {
      const [few, many] = [rows[at], rows[at + Object.keys(looks).length]]
      if (few && many) console.log(`  ${name}: ${(many.medianMs / few.medianMs).toFixed(2)} times as long (median)`)
    })
  } finally {
    await story.close()
  }
}

/** Contracts of the two sides with one person on each, put in as the administrator. */
function addContracts(story: Story): Promise<void> {
  return asClient(story.test.adminUrl, async (admin) => {
    const { rows } = await admin.query(
      `select a.organisation_id as authority, p.organisation_id as prime from contract_party a join contract_party p on p.contract_id = a.contract_id and p.kind = 'prime'
        where a.contract_id = $1 and a.kind = 'authority'`,
      [story.contractId],
    )
    const { authority, prime } = rows[0]
    const by = story.accounts.chief
    await admin.query(
      `create table bench_contract as select gen_random_uuid() as id, gen_random_uuid() as a, gen_random_uuid() as p, n from generate_series(0, ${CONTRACTS - 1}) n`,
    )
    await admin.query(
      `insert into contract (id, authority_organisation_id, number, name, opened_at, opened_by) select id, $1, '測' || n, '測定業務', $3, $2 from bench_contract`,
      [authority, by, NOW],
    )
    const sides: [string, string, string, PersonKey][] = [
      ['a', 'authority', authority, 'chief'],
      ['p', 'prime', prime, 'manager'],
    ]
    for (const [column, kind, organisation, who] of sides) {
      await admin.query(
        `insert into contract_party (contract_id, id, organisation_id, organisation_name, kind, from_at, named_by) select id, ${column}, $1, '組織', '${kind}', '2026-03-25', $2 from bench_contract`,
        [organisation, by],
      )
      await admin.query(
        `insert into contract_member (contract_id, id, party_id, account_id, person_name, rights, given_at, given_by)
           select id, gen_random_uuid(), ${column}, $1, '人', array['read', 'receive', 'decide', 'draft', 'submit'], '2026-03-25', $1 from bench_contract`,
        [story.accounts[who]],
      )
    }
  })
}

/** Submitted papers, in turn on each contract, every other one to be decided, each with its notice. */
function addPapers(story: Story, from: number, until: number): Promise<void> {
  return asClient(story.test.adminUrl, async (admin) => {
    const values = [from, until - 1, story.accounts.manager, NOW]
    await admin.query(
      `create temporary table fresh as select c.id as contract_id, c.a, c.p, gen_random_uuid() as id, s as n, $3::uuid as by, s % 2 = 0 as decided,
              $4::timestamptz - s * interval '1 minute' as at
         from generate_series($1::int, $2::int) s join bench_contract c on c.n = s % ${CONTRACTS}`,
      values,
    )
    await admin.query(
      `insert into paper (contract_id, id, party_id, visibility, document, edition, form_key, title, latest_version, created_at, created_by)
         select contract_id, id, p, 'shared', $1, $2, case when decided then 'disposal_plan' else 'disposal_report' end, '測定の書類', 1, at, by from fresh`,
      [DOCUMENT.document, DOCUMENT.edition],
    )
    await admin.query(
      `insert into paper_version (contract_id, paper_id, number, party_id, visibility, state, review_kind, review_word, content, content_hash, deviations,
                                  drafted_by, submitted_at, submitted_by, submitted_by_name, effective_at)
         select contract_id, id, 1, p, 'shared', 'submitted', case when decided then 'decided' else 'received' end, case when decided then '承認' else '提出' end,
                '{}', '', '[]', by, at, by, '人', case when not decided then at end from fresh`,
    )
    await admin.query(
      `insert into paper_step (contract_id, id, party_id, visibility, paper_id, version, act, at, by, by_name, reason, remarks, conditions)
         select contract_id, gen_random_uuid(), p, 'shared', id, 1, 'submit', at, by, '人', '', '[]', '' from fresh`,
    )
    await admin.query(
      `insert into notice (contract_id, id, party_id, kind, paper_id, version, words, at)
         select contract_id, gen_random_uuid(), a, 'submitted', id, 1, '測定の書類', at from fresh`,
    )
    await admin.query('drop table fresh')
    await admin.query('analyze')
  })
}
